import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import { START } from "./program.js";

/** The bot as a process of its own, connected to a local Discord. */
export interface BotProcess {
	readonly child: ChildProcess;
	/** All that it has written to standard error. */
	readonly log: () => string;
	/** Once a text stands in the log. */
	readonly logged: (text: string) => Promise<void>;
	/** Its exit status, once it has ended; the signal's name where one ended it. */
	readonly ended: Promise<number | string>;
}

/** Starts the bot, and waits until it answers. */
export async function startProcess(
	{ api, token }: Sandbox,
	env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
	const child = spawn(process.execPath, [START], {
		env: {
			PATH: process.env.PATH,
			DISCORD_TOKEN: token,
			DISCORD_API: api,
			SEEDS_DIR: "seeds",
			...env,
		},
		stdio: ["ignore", "ignore", "pipe"],
	});
	let log = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		log += text;
	});
	const ended = once(child, "close").then(
		([status, signal]) => (status ?? signal) as number | string,
	);
	const logged = async (text: string) => {
		while (!log.includes(text)) {
			if (child.exitCode !== null || child.signalCode !== null)
				throw new Error(`it ended without “${text}”:\n${log}`);
			await Promise.race([once(child.stderr, "data"), ended]);
		}
	};
	await logged("To add the bot");
	return { child, log: () => log, logged, ended };
}
