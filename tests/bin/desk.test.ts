import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runProgram } from "./program.js";

/** Runs a few lines with the built desk's thread. */
async function withDesk(lines: string, env = {}) {
	const folder = mkdtempSync(join(tmpdir(), "dateline-desk-"));
	try {
		const file = join(folder, "desk.mjs");
		writeFileSync(
			file,
			`import { openDesk } from ${JSON.stringify(pathToFileURL("dist/src/bin/desk.js"))};
			const config = { seedsFolder: "seeds", cacheFolder: null, maxSeedBytes: null };
			${lines}`,
		);
		return await runProgram(file, [], "", env);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test("the desk's thread answers, and holds no process that has nothing else to do", async () => {
	const ran = await withDesk(`
		const desk = await openDesk(config, 60_000);
		const hold = setTimeout(() => {}, 60_000);
		const { content } = await desk.answer({
			command: "quote",
			args: { speaker: "Blinken", topic: null, private: null },
			asker: { id: "80351110224678912", guild: null, isAdmin: false, language: "en" },
			now: new Date(0),
		});
		clearTimeout(hold);
		console.log(desk.briefing.articles, content);
	`);
	expect(ran).toMatchObject({ status: 0, stderr: "" });
	expect(ran.stdout).toMatch(/^1 .*Blinken/);
});

test("a folder that cannot be read is told where the desk was to be opened", async () => {
	const ran = await withDesk(`
		await openDesk({ ...config, seedsFolder: "/no/where" }, 0).catch((error) => {
			console.log(error.message);
		});
	`);
	expect(ran.status).toBe(0);
	expect(ran.stdout).toContain("/no/where");
});

test("where the thread dies, nobody catches that: the process ends", async () => {
	const ran = await withDesk(
		`
		const desk = await openDesk(config, 60_000);
		process.on("uncaughtException", (error) => {
			console.log("ends:", error.message);
			process.exit(1);
		});
		setTimeout(() => {}, 60_000);
	`,
		{
			// Some time after it has begun to answer, the thread fails.
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
				'import { isMainThread, parentPort } from "node:worker_threads"; if (!isMainThread) { const post = parentPort.postMessage; parentPort.postMessage = function (news) { post.call(this, news); if (news.news === "ready") setTimeout(() => { throw new Error("no memory left"); }, 50); }; }',
			)}`,
		},
	);
	expect(ran).toMatchObject({ status: 1, stdout: "ends: no memory left\n" });
});
