import { execFile } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DATELINE, runProgram } from "./program.js";

const BODY =
	'\nThe mayor of Elmsworth, Jane Doe, opened a bridge on Monday.\n"The old bridge was unsafe," Doe said.\n';

let seeds: string;
beforeAll(() => {
	seeds = mkdtempSync(join(tmpdir(), "dateline-bin-"));
	mkdirSync(join(seeds, "deep"));
	const front = "---\ntitle: New bridge\npublished: 2024-05-02\n---\n";
	writeFileSync(join(seeds, "deep/bridge.md"), front + BODY);
	writeFileSync(join(seeds, "weather.txt"), "It rained in Oakton on Friday.\n");
	writeFileSync(join(seeds, "broken.md"), "---\ntitle: 'x\n---\nText.");
});
afterAll(() => rmSync(seeds, { recursive: true, force: true }));

const dateline = (args: readonly string[], input = "") =>
	runProgram(DATELINE, args, input);
const records = (stdout: string) =>
	stdout
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line));

describe("extract", () => {
	test("one record an article in id order, a broken one named on standard error", async () => {
		const ran = await dateline(["extract", "--seeds", seeds]);
		expect(ran.status).toBe(0);
		const [bridge, weather, ...rest] = records(ran.stdout);
		expect(rest).toEqual([]);
		expect(weather.article.id).toBe("weather");
		expect(bridge.article).toEqual({
			id: "deep/bridge",
			title: "New bridge",
			outlet: null,
			author: null,
			published: "2024-05-02",
			url: null,
		});
		expect(bridge.quotes).toContainEqual(
			expect.objectContaining({
				text: '"The old bridge was unsafe,"',
				kind: "direct",
				addressee: null,
				speaker: expect.objectContaining({ text: "Doe", name: "Jane Doe" }),
				cue: expect.objectContaining({ text: "said" }),
			}),
		);
		for (const { start, end, text } of [...bridge.quotes, ...bridge.times])
			expect(BODY.slice(start, end)).toBe(text);
		expect(ran.stderr).toContain("not read: broken.md:2: The front matter");
	});
	test("an empty folder gives no records", async () => {
		const empty = mkdtempSync(join(tmpdir(), "dateline-none-"));
		const ran = await dateline(["extract", "--seeds", empty]);
		rmSync(empty, { recursive: true });
		expect(ran).toEqual({ status: 0, stdout: "", stderr: "" });
	});
});

describe("ask", () => {
	test("an answer for a person", async () => {
		const ran = await dateline([
			"ask",
			"--seeds",
			seeds,
			"what did Jane Doe say about the old bridge?",
		]);
		expect(ran.status).toBe(0);
		expect(ran.stdout).toContain('"The old bridge was unsafe," Doe said.');
		expect(ran.stdout).toContain("New bridge · published 2 May 2024");
	});
	test("words need no quotation marks", async () => {
		const ran = await dateline(
			"ask what did Jane Doe say --seeds".split(" ").concat(seeds),
		);
		expect(ran.status).toBe(0);
	});
	test("a no is status 1 and says why", async () => {
		const ran = await dateline([
			"ask",
			"--seeds",
			seeds,
			"what did Zebulon Quux say?",
		]);
		expect(ran.status).toBe(1);
		expect(ran.stdout).toMatch(/Quux/);
	});
	test("a command is followed as at the prompt", async () => {
		const ran = await dateline(["ask", "--seeds", seeds, "/quote speaker:Doe"]);
		expect(ran.status).toBe(0);
		expect(ran.stdout).toMatch(/Jane Doe/);
	});
	test("a command there is none of is status 2 and names the nearest", async () => {
		const ran = await dateline(["ask", "--seeds", seeds, "/qoute Doe"]);
		expect(ran).toMatchObject({ status: 2, stdout: "" });
		expect(ran.stderr).toMatch(/Did you mean \/quote\?/);
	});
});

describe("ask --jsonl", () => {
	const ask = (input: string) =>
		dateline(["ask", "--jsonl", "--seeds", seeds], input);
	const line = (record: unknown) => `${JSON.stringify(record)}\n`;

	test("a record for each, in the same order, also over Windows line ends and without a last one", async () => {
		const questions = [
			{ id: "q1", question: "what did Doe say" },
			{ id: "q2", question: "what did Zebulon Quux say" },
			{ id: "ü3", question: "where did it rain", articles: ["weather"] },
		];
		const input = questions.map((q) => JSON.stringify(q)).join("\r\n");
		const ran = await ask(`\uFEFF${input}`);
		expect(ran.status).toBe(0);
		const got = records(ran.stdout);
		expect(got.map(({ id, question }) => ({ id, question }))).toEqual(
			questions.map(({ id, question }) => ({ id, question })),
		);
		expect(got[0]).toMatchObject({ intent: "quote", abstained: false });
		expect(got[0].answers[0]).toMatchObject({
			kind: "quote",
			article: "deep/bridge",
			speaker: "Jane Doe",
			when: null,
			highlights: expect.any(Array),
			confidence: expect.any(Number),
			by: expect.any(String),
		});
		expect(got[1]).toMatchObject({ abstained: true });
		expect(got[1].reason).not.toBe("");
		expect(got[1]).not.toHaveProperty("answers");
		for (const a of got.flatMap((r) => [
			...(r.answers ?? []),
			...(r.nearest ?? []),
		]))
			if (a.article === "deep/bridge")
				expect(BODY.slice(a.start, a.end)).toBe(a.text);
	});
	test("only the articles that the question names answer", async () => {
		const ran = await ask(
			line({ id: "1", question: "what did Doe say", articles: ["weather"] }) +
				line({ id: "2", question: "what did Doe say", articles: ["unknown"] }) +
				line({ id: "3", question: "what did Doe say", articles: [] }),
		);
		for (const record of records(ran.stdout)) {
			const all = [...(record.answers ?? []), ...(record.nearest ?? [])];
			for (const { article } of all) expect(article).toBe("weather");
		}
		expect(records(ran.stdout)[1]).toMatchObject({ abstained: true });
	});
	test("a line that is no question is named, the others are answered, and the status is 1", async () => {
		const ran = await ask(
			`${line({ id: "1", question: "what did Doe say" })}garbage\n\n${line({ id: "2" })}${line(["x"])}${line({ id: "3", question: "" })}`,
		);
		expect(ran.status).toBe(1);
		expect(records(ran.stdout).map(({ id }) => id)).toEqual(["1", "3"]);
		expect(ran.stderr).toContain("line 2 of standard input");
		expect(ran.stderr).toContain("line 4 of standard input");
		expect(ran.stderr).toContain("line 5 of standard input");
	});
	test("nothing asked, nothing answered", async () => {
		const ran = await ask("");
		expect(ran).toMatchObject({ status: 0, stdout: "" });
	});
});

describe("wrong usage is status 2, told on standard error alone", () => {
	test.each([
		[[]],
		[["ask"]],
		[["ask", "--jsonl", "question"]],
		[["ask", "--nonsense", "question"]],
		[["extract", "argument"]],
		[["extract", "--seeds"]],
		[["frobnicate"]],
	])("%j", async (args) => {
		const ran = await dateline(args);
		expect(ran.status).toBe(2);
		expect(ran.stdout).toBe("");
		expect(ran.stderr).not.toBe("");
	});
});

test("what can't be done is status 1", async () => {
	const ran = await dateline(["extract", "--seeds", join(seeds, "nowhere")]);
	expect(ran.status).toBe(1);
	expect(ran.stdout).toBe("");
	expect(ran.stderr).toContain("The seeds can't be read");
});

test("help is status 0", async () => {
	const ran = await dateline(["--help"]);
	expect(ran).toMatchObject({ status: 0, stderr: "" });
	expect(ran.stdout).toContain("extract");
});

test("settings are read from the environment, and a wrong one is named", async () => {
	const right = await runProgram(DATELINE, ["extract"], "", {
		SEEDS_DIR: seeds,
		MAX_SEED_BYTES: "60",
	});
	expect(records(right.stdout).map(({ article }) => article.id)).toEqual([
		"weather",
	]);
	expect(right.stderr).toContain("deep/bridge.md: The file has ");
	const wrong = await runProgram(DATELINE, ["extract"], "", {
		MAX_SEED_BYTES: "much",
	});
	expect(wrong.status).toBe(2);
	expect(wrong.stderr).toContain("MAX_SEED_BYTES: expected");
});

test("a reader that stops early ends the program quietly", async () => {
	const many = mkdtempSync(join(tmpdir(), "dateline-many-"));
	for (let n = 0; n < 60; n++)
		writeFileSync(join(many, `${n}.txt`), BODY.repeat(40));
	const shell = `"${process.execPath}" ${DATELINE} extract --seeds "${many}" | head -c 100; echo; echo "\${PIPESTATUS[0]}"`;
	const told = await new Promise<{ out: string; err: string }>((resolve) =>
		execFile("bash", ["-c", shell], (_e, out, err) => resolve({ out, err })),
	);
	rmSync(many, { recursive: true });
	expect(told.err).toBe("");
	expect(told.out.trim().split("\n").at(-1)).toBe("0");
});

test("register without a token says what is missing", async () => {
	const ran = await dateline(["register"]);
	expect(ran.status).toBe(2);
	expect(ran.stderr).toContain("DISCORD_TOKEN is missing");
});

describe("programs of the terminal load no discord.js, which takes half a second", () => {
	/** Every package that a file imports at its start, through our own files too. */
	function packages(file: string, seen = new Set<string>()): Set<string> {
		const found = new Set<string>();
		if (seen.has(file)) return found;
		seen.add(file);
		const source = readFileSync(file, "utf8");
		for (const [, path = ""] of source.matchAll(
			/^(?:import|export)\b[^;"]*?"([^"]+)";/gm,
		)) {
			if (!path.startsWith(".")) found.add(path);
			else
				for (const name of packages(join(dirname(file), path), seen))
					found.add(name);
		}
		return found;
	}
	test.each(["dateline", "extract", "ask", "start", "terminal"])(
		"%s",
		(program) => {
			const found = packages(`dist/src/bin/${program}.js`);
			expect(found).not.toContain("discord.js");
			expect(found.size).toBeGreaterThan(1);
		},
	);
	test("the bot does, so the search finds it", () => {
		expect(packages("dist/src/bin/bot.js")).toContain("discord.js");
	});
});
