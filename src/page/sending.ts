import type {
	ChannelView,
	PersonView,
	UserView,
} from "../sandbox/page/wire.js";
import type { Filling } from "./filling.js";
import { say } from "./notice.js";
import { state } from "./state.js";
import { withMentions } from "./suggest.js";
import { act } from "./talk.js";

/** Those who can be mentioned, the bot first. */
export function mentionable(): readonly UserView[] {
	return state.bot ? [state.bot, ...state.people] : state.people;
}

/** What was sent, as it was typed. */
export function readable(content: string): string {
	return mentionable().reduce(
		(words, { id, name }) => words.replaceAll(`<@${id}>`, `@${name}`),
		content,
	);
}

/** Sends a command that is filled in; what goes wrong is said. */
export async function sendCommand(
	me: PersonView,
	channel: ChannelView,
	filling: Filling,
): Promise<void> {
	tell(
		await act({
			user: me.id,
			channel: channel.id,
			do: "command",
			name: filling.command.name,
			options: filling.options(),
		}),
	);
}

/** Sends words: as a message, as the answer to one, or in place of what was written before. */
export async function sendWords(
	me: PersonView,
	channel: ChannelView,
	text: string,
	about: Pick<typeof state, "replyTo" | "editing">,
): Promise<void> {
	const own = { user: me.id, channel: channel.id };
	const content = withMentions(text, mentionable());
	const { editing, replyTo } = about;
	tell(
		await act(
			editing
				? { ...own, do: "edit", message: editing.id, content }
				: { ...own, do: "say", content, reply: replyTo?.id ?? null },
		),
	);
}

function tell(done: Awaited<ReturnType<typeof act>>): void {
	if (!done.ok) say(done.error);
}
