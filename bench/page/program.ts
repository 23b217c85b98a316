import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = "dist/src/bin/start.js";

/** The program as a newcomer starts it, over a copy of the articles. */
export interface Program {
	readonly address: string;
	readonly seeds: string;
	readonly end: () => Promise<void>;
}

/**
 * Starts the built program without a token, which opens the page, over a copy of some seeds.
 * @param from the folder whose articles are copied
 * @throws Error where nothing is built, or the process ends before it has told its address
 */
export async function startProgram(from = "seeds"): Promise<Program> {
	if (!existsSync(START)) throw new Error("npm run build comes first");
	const seeds = mkdtempSync(join(tmpdir(), "dateline-page-"));
	cpSync(from, seeds, { recursive: true });
	const child = spawn(process.execPath, [START], {
		env: { PATH: process.env.PATH, DISCORD_TOKEN: "", SEEDS_DIR: seeds },
	});
	let out = "";
	child.stdout.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	const ended = once(child, "close");
	let address: string | undefined;
	while (!address) {
		await Promise.race([once(child.stdout, "data"), ended]);
		address = /Open (http:\S+)/.exec(out)?.[1];
		if (child.exitCode !== null) throw new Error(`it ended: ${out}`);
	}
	return {
		address,
		seeds,
		end: async () => {
			child.kill("SIGTERM");
			await ended;
			rmSync(seeds, { recursive: true, force: true });
		},
	};
}
