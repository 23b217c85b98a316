import type { Sandbox } from "../sandbox.js";
import type { Channel, StoredMessage, User } from "../world.js";
import { seesChannel, seesMessage, writesIn } from "./sight.js";
import type { Act, Done } from "./wire.js";

/** Longest message that Discord takes from somebody without Nitro, in characters. */
const LONGEST = 2_000;

/** Milliseconds after which an interaction counts as failed where the bot has not answered; a little more than Discord's. */
const FAILED = 3_050;

/** Said to whoever did what cannot be done. */
class Refused extends Error {}

/** Does what somebody did on the page, within what that user may do. */
export class Acts {
	constructor(
		readonly sandbox: Sandbox,
		/** The users one may be. */
		readonly users: ReadonlyMap<string, User>,
		readonly look: () => void,
	) {}

	async run(act: Act): Promise<Done> {
		try {
			return { ok: true, choices: await this.#run(act) };
		} catch (error) {
			return { ok: false, error: error instanceof Error ? error.message : "" };
		}
	}

	async #run(act: Act): Promise<Extract<Done, { ok: true }>["choices"]> {
		const { sandbox } = this;
		const user = this.users.get(act.user);
		const channel = sandbox.world.channels.get(act.channel);
		if (!user || !channel || !seesChannel(sandbox.world, user, channel))
			throw new Refused("You do not see this channel.");
		switch (act.do) {
			case "say": {
				const to = act.reply ? this.#message(user, channel, act.reply) : null;
				if (!writesIn(sandbox.world, user, channel))
					throw new Refused("You may not write in this channel.");
				const content = written(act.content);
				sandbox.say({ user, channel, content, ...(to ? { to } : {}) });
				return [];
			}
			case "edit":
				sandbox.edit(
					this.#own(user, channel, act.message),
					written(act.content),
				);
				return [];
			case "delete":
				sandbox.takeBack(this.#own(user, channel, act.message));
				return [];
			case "complete":
				return sandbox.type({
					user,
					channel,
					command: act.name,
					options: act.options,
					focused: act.focused,
				});
			case "command":
				this.#unawaited(
					sandbox.ask({
						user,
						channel,
						command: act.name,
						options: act.options,
					}),
				);
				return [];
			case "pick":
				this.#unawaited(
					sandbox.pick({
						user,
						message: this.#message(user, channel, act.message),
						command: act.name,
					}),
				);
				return [];
			case "press":
				await sandbox.press({
					user,
					message: this.#message(user, channel, act.message),
					label: act.button,
				});
				return [];
		}
	}

	/** What comes of a command is seen in the feed, and so is that nothing came. */
	#unawaited(answer: Promise<unknown>): void {
		answer.catch(() => this.look());
		setTimeout(() => this.look(), FAILED).unref();
	}

	#message(user: User, channel: Channel, id: string): StoredMessage {
		const message = this.sandbox.world.messages.get(id);
		if (
			!message ||
			message.channel !== channel.id ||
			!seesMessage(this.sandbox.world, user, message)
		)
			throw new Refused("The message is no longer there.");
		return message;
	}

	#own(user: User, channel: Channel, id: string): StoredMessage {
		const message = this.#message(user, channel, id);
		if (message.author !== user.id)
			throw new Refused("Only its author can do that.");
		return message;
	}
}

function written(content: string): string {
	if (content.trim() === "") throw new Refused("There is nothing to send.");
	if ([...content].length > LONGEST)
		throw new Refused(`A message takes at most ${LONGEST} characters.`);
	return content;
}
