import type {
	ChatInputCommandInteraction,
	MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Args, Command, Options } from "../command.js";
import { isConfined } from "./host.js";
import { wordsOf } from "./words.js";

/** A command as somebody sent it: typed, or picked in a message's menu. */
export type Sent =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction;

/** The option by which an answer is for the asker alone. */
const PRIVATE = "private";

/** What was typed, or the text of the message that was picked, by option. */
export function typedIn(sent: Sent): object {
	return sent.isMessageContextMenuCommand()
		? { message: sent.targetMessage.content }
		: Object.fromEntries(
				sent.options.data.map(({ name, value }) => [name, value]),
			);
}

/** Whether the asker alone is to see the answer, as far as what was sent tells. */
export function isPrivate(sent: Sent): boolean {
	return (
		sent.isMessageContextMenuCommand() ||
		isConfined(sent) ||
		sent.options.get(PRIVATE)?.value === true
	);
}

/** A command's arguments by its own specification, null for what was left out; null for all where a message has no words. */
export function argsIn(command: Command, sent: Sent): Args<Options> | null {
	const given = sent.isMessageContextMenuCommand()
		? argsFrom(command, wordsOf(sent.targetMessage))
		: argsOf(command, sent);
	return given && isConfined(sent) && PRIVATE in command.options
		? ({ ...given, [PRIVATE]: true } as unknown as Args<Options>)
		: given;
}

function argsOf(
	command: Command,
	{ options }: ChatInputCommandInteraction,
): Args<Options> {
	return Object.fromEntries(
		Object.entries(command.options).map(([name, spec]) => [
			name,
			spec.type === "boolean"
				? options.getBoolean(name, spec.required)
				: options.getString(name, spec.required),
		]),
	) as Args<Options>;
}

/** A command's arguments where a message was picked: its words, and only the asker sees what comes of them. */
function argsFrom(command: Command, words: string): Args<Options> | null {
	const { onMessage, options } = command;
	if (!onMessage || words === "") return null;
	const limit = options[onMessage.option]?.maxLength ?? words.length;
	return Object.fromEntries(
		Object.keys(options).map((name) => [
			name,
			name === onMessage.option
				? words.slice(0, limit)
				: name === PRIVATE
					? true
					: null,
		]),
	) as Args<Options>;
}
