import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

/** Starts the built bot in a local Discord. @returns its process, once it has told how to add it */
export async function startBot(
	{ api, token }: Sandbox,
	seeds: string,
): Promise<ChildProcess> {
	const child = spawn(process.execPath, ["dist/src/bin/start.js"], {
		env: {
			PATH: process.env.PATH,
			DISCORD_TOKEN: token,
			DISCORD_API: api,
			SEEDS_DIR: seeds,
			// Such as --max-old-space-size, to see in how little memory it lives.
			NODE_OPTIONS: process.env.BOT_NODE_OPTIONS ?? "",
			LOG_LEVEL: "warn",
		},
		stdio: ["ignore", "ignore", "pipe"],
	});
	let log = "";
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		log += text;
		if (log.includes("To add the bot")) process.stderr.write(text);
	});
	while (!log.includes("To add the bot")) await once(child.stderr, "data");
	return child;
}

/** Kilobytes that a process holds in memory; null where this system does not tell. */
export function memoryOf({ pid }: ChildProcess): number | null {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) || null;
	} catch {
		return null;
	}
}

/** Seconds of processor time that a process has used, 0 where this system does not tell. */
export function cpuOf({ pid }: ChildProcess): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /, "")
			.split(" ");
		// In hundredths of a second: proc(5), utime and stime.
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return 0;
	}
}
