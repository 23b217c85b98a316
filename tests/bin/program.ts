import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** The built programs, as a user runs them. */
export const DATELINE = "dist/src/bin/dateline.js";
export const START = "dist/src/bin/start.js";

/** Runs a built program with nothing of this machine's settings in its environment. */
export function runProgram(
	file: string,
	args: readonly string[] = [],
	input = "",
	env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
	if (!existsSync(file)) throw new Error("npm run build comes first");
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], {
			// Empty values win over a .env that happens to lie here.
			env: {
				PATH: process.env.PATH,
				DISCORD_TOKEN: "",
				SEEDS_DIR: "",
				MAX_SEED_BYTES: "",
				...env,
			},
		});
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (status) => resolve({ status, stdout, stderr }));
		// A program that ends without reading all of it is judged by what it printed.
		child.stdin.on("error", () => {});
		child.stdin.end(input);
	});
}
