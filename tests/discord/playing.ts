import { afterEach } from "vitest";
import { commands } from "../../commands/index.js";
import type { Command } from "../../src/command.js";
import type { Channel, StoredMessage } from "../../src/sandbox/world.js";
import { libraryOf } from "./library.js";
import { type Play, type Stage, stage } from "./stage.js";

/** The stage of the test that runs. */
export let on: Stage;

afterEach(() => on.end());

const empty = libraryOf([]);

/** Puts a bot on the stage. */
export async function play(of: Partial<Play>): Promise<Stage> {
	on = await stage({ commands, library: () => empty, ...of });
	return on;
}

/** A command that does what it is given to do. */
export function made(
	run: Command["run"],
	about: Partial<Command> = {},
): Command {
	return {
		name: "ask",
		description: "made",
		adminOnly: false,
		options: {
			question: { description: "it", type: "string", required: true },
			private: { description: "it", type: "boolean", required: false },
		},
		run,
		...about,
	};
}

/** Answers "hello". */
export const hello: Command["run"] = () => ({
	kind: "notice",
	title: "hello",
	sections: [],
	private: false,
});

/** The member asks what nobody else shall read. */
export function ask(channel: Channel = on.channel, hidden = false) {
	return on.sandbox.ask({
		user: on.member,
		channel,
		command: "ask",
		options: { question: "a secret question", private: hidden },
	});
}

/** The member sends a command. @returns the message that answers it */
export async function answered(
	command: string,
	options: Record<string, string | boolean> = {},
	locale = "en-US",
): Promise<StoredMessage> {
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command,
		options,
		locale,
	});
	if (!message) throw new Error("no answer");
	return message;
}

export function mention(channel: Channel = on.channel) {
	return on.sandbox.say({
		user: on.member,
		channel,
		content: `${on.mention} a secret question`,
	});
}

/** The log's lines of an event. */
export function logged(event: string) {
	return on.log.filter((line) => line.event === event);
}
