import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runProgram, START } from "../bin/program.js";

const FOLDER = "tests/console/golden";

/**
 * Sessions at the prompt, each file exactly what the program prints; the lines that begin with "> " are what is typed.
 * Those called briefing-… are over this project's articles, the others over two small ones of their own. After a change that is meant, look at the difference that this makes:
 *
 *     npm run build && UPDATE_GOLDEN=1 npx vitest run tests/console/golden.test.ts && git diff tests/console/golden
 */
describe("golden sessions", () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
	test.each(files)("%s", async (file) => {
		const seeds = file.startsWith("briefing-") ? "seeds" : `${FOLDER}/seeds`;
		const golden = readFileSync(`${FOLDER}/${file}`, "utf8");
		const typed = golden.split("\n").filter((line) => line.startsWith("> "));
		expect(typed.length).toBeGreaterThan(0);
		const input = typed.map((line) => `${line.slice(2)}\n`).join("");
		const ran = await runProgram(START, ["--prompt"], input, {
			SEEDS_DIR: seeds,
		});
		expect(ran.stderr).toBe("");
		expect(ran.status).toBe(0);
		// How long a reload took is the only thing that differs from run to run.
		const told = ran.stdout.replace(/\d+ ms/g, "N ms");
		if (process.env.UPDATE_GOLDEN) writeFileSync(`${FOLDER}/${file}`, told);
		else expect(told).toBe(golden);
	});
});
