import { buttonsOf } from "../../src/sandbox/buttons.js";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { StoredMessage, User } from "../../src/sandbox/world.js";
import type { Briefing } from "./briefing.js";
import { pick } from "./chance.js";
import type { Newsroom } from "./newsroom.js";

/** Answers that are kept to press their buttons. */
const PRESSABLE = 50;

/** What the members of a newsroom do, and what came of it. */
export class Deeds {
	/** Questions that a cooldown refused. */
	refused = 0;
	/** Deeds that came to nothing by the bot's fault. */
	failures = 0;
	/** Answers with buttons, the newest last. */
	readonly #pressable: { user: User; message: StoredMessage }[] = [];

	constructor(
		readonly sandbox: Sandbox,
		readonly newsroom: Newsroom,
		readonly briefing: Briefing,
	) {}

	/** One in ten types, two press a button, the others ask in turn by every command. */
	async one(n: number): Promise<void> {
		try {
			await this.#do(n);
		} catch (error) {
			this.#tellFailure(error);
		}
	}

	async reload(): Promise<void> {
		const { manager: user, channels } = this.newsroom;
		try {
			await this.sandbox.ask({
				user,
				channel: pick(channels),
				command: "reload",
			});
		} catch (error) {
			this.#tellFailure(error);
		}
	}

	async #do(n: number): Promise<void> {
		const user = pick(this.newsroom.members);
		const channel = pick(this.newsroom.channels);
		switch (n % 10) {
			case 0:
				await this.sandbox.type({
					user,
					channel,
					command: "quote",
					focused: "speaker",
					options: { speaker: pick(this.briefing.names).slice(0, 3) },
				});
				return;
			case 1:
			case 2: {
				const target = this.#pressable.at(-1 - (n % 7));
				const label =
					target &&
					pick(
						buttonsOf(target.message).filter(
							(b) => !b.disabled && b.label !== "Remove",
						),
					).label;
				if (!target || !label) break;
				await this.sandbox.press({ ...target, label });
				return;
			}
		}
		const [command, options] = question(n, this.briefing);
		const { message, ephemeral } = await this.sandbox.ask({
			user,
			channel,
			command,
			options,
		});
		if (!message) return;
		if (message.embeds.length === 0 && ephemeral) this.refused++;
		if (buttonsOf(message).length > 1) this.#pressable.push({ user, message });
		if (this.#pressable.length > PRESSABLE) this.#pressable.shift();
	}

	/** What a client would not send is not the bot's failure: a button that another press has taken away meanwhile. */
	#tellFailure(error: unknown): void {
		const told = error instanceof Error ? error.message : String(error);
		if (/^no button|is disabled|is gone|does not see/.test(told)) return;
		this.failures++;
		process.stderr.write(`${told}\n`);
	}
}

function question(
	n: number,
	{ words, names }: Briefing,
): [command: string, options: Record<string, string>] {
	switch (n % 10) {
		case 3:
			return ["quote", { speaker: pick(names) }];
		case 4:
			return ["when", { event: pick(words) }];
		case 5:
			return ["who", { question: `met ${pick(names)}` }];
		case 6:
			return ["timeline", { topic: pick(words) }];
		case 7:
			return ["about", { person: pick(names) }];
		case 8:
			return ["verify", { words: `${pick(words)} ${pick(words)}` }];
		default:
			return [
				"ask",
				{
					question: `What did ${pick(names)} say about ${pick(words)} and ${pick(words)}?`,
				},
			];
	}
}
