import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { conforms } from "../discord/conform.js";
import { DATELINE, runProgram, START } from "./program.js";

describe("with --prompt: the prompt", () => {
	test("answers piped lines in their order, and ends with the input", async () => {
		const ran = await runProgram(
			START,
			["--prompt"],
			"what did Blinken say\n/sources",
		);
		expect(ran.status).toBe(0);
		const [, answer = "", sources = ""] = ran.stdout.split(/^> .*$/m);
		expect(answer).toContain("fighting for their country");
		expect(sources).toContain("RFE/RL");
	});
	test("says how to connect to Discord", async () => {
		const ran = await runProgram(START, ["--prompt"]);
		expect(ran.stdout).toContain("DISCORD_TOKEN");
		expect(ran.stdout).not.toContain("\u001b");
	});
	test("wrong settings are named, and nothing starts", async () => {
		const ran = await runProgram(START, [], "", {
			DISCORD_TOKEN: "not-a-token",
			ADMIN_IDS: "me",
		});
		expect(ran.status).toBe(2);
		expect(ran.stdout).toBe("");
		expect(ran.stderr).toMatch(/DISCORD_TOKEN[\s\S]*ADMIN_IDS/);
		expect(ran.stderr).not.toContain("not-a-token");
	});
	test("a folder that is not there is named", async () => {
		const ran = await runProgram(START, ["--prompt"], "", {
			SEEDS_DIR: "/no/where",
		});
		expect(ran.status).toBe(1);
		expect(ran.stderr).toContain("/no/where");
	});
	test("an empty folder is no error: there are no articles yet", async () => {
		const folder = mkdtempSync(join(tmpdir(), "dateline-empty-"));
		const ran = await runProgram(
			START,
			["--prompt"],
			"who called whom\n/sources\n/help\n",
			{
				SEEDS_DIR: folder,
			},
		);
		rmSync(folder, { recursive: true });
		expect(ran.status).toBe(0);
		expect(ran.stdout.match(/no articles yet/g)).toHaveLength(2);
	});
	test("a reload at the prompt takes in what changed, and a broken folder keeps the old set", async () => {
		const folder = mkdtempSync(join(tmpdir(), "dateline-reload-"));
		cpSync("seeds", folder, { recursive: true });
		const child = spawn(process.execPath, [START, "--prompt"], {
			env: { PATH: process.env.PATH, DISCORD_TOKEN: "", SEEDS_DIR: folder },
		});
		let out = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			out += text;
		});
		const until = async (text: string) => {
			while (!out.includes(text)) await once(child.stdout, "data");
		};
		await until("/help");
		writeFileSync(join(folder, "new.txt"), "It rained in Oakton on Friday.");
		writeFileSync(join(folder, "bad.txt"), "");
		child.stdin.write("/reload\n");
		await until("bad.txt: The file is empty.");
		expect(out).toContain("Added (1)\n  new");
		rmSync(folder, { recursive: true });
		child.stdin.write("/reload\n");
		await until("Not reloaded");
		child.stdin.end("/sources\n");
		const [status] = await once(child, "close");
		expect(status).toBe(0);
		expect(out).toContain("2 articles");
	});
});

describe("without a token: a Discord on this machine", () => {
	/** Runs a program until it tells an address, looks at that, and ends it. */
	async function lookAt(args: readonly string[], told: RegExp) {
		const child = spawn(process.execPath, args, {
			env: { PATH: process.env.PATH, DISCORD_TOKEN: "", SEEDS_DIR: "seeds" },
		});
		let out = "";
		let log = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			out += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			log += text;
		});
		while (!told.test(out)) await once(child.stdout, "data");
		const address = told.exec(out)?.[1] ?? "";
		const page = await (await fetch(address)).text();
		child.kill("SIGTERM");
		const [status] = await once(child, "close");
		return { out, log, status, address, page };
	}

	test("npm start serves a page on loopback alone, with the bot in it, until it is told to end", async () => {
		const ran = await lookAt([START], /Open (http:\S+)/);
		expect(ran.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
		expect(ran.page).toContain("page.js");
		expect(ran.out).toContain("--prompt");
		expect(ran).toMatchObject({ status: 0, log: "" });
	});
	test("dateline sandbox is that Discord alone, and tells a bot how to get in", async () => {
		const ran = await lookAt(
			[DATELINE, "sandbox"],
			/page\s+(http:\S+)[\s\S]*TOKEN/,
		);
		expect(ran.page).toContain("page.js");
		expect(ran.out).toMatch(/DISCORD_API=http:\/\/127\.0\.0\.1:\d+\/api /);
		expect(ran.status).toBe(0);
	});
	test.each([
		[[START, "--nonsense"]],
		[[DATELINE, "sandbox", "--port", "x"]],
		[[DATELINE, "sandbox", "--api-port", "65536"]],
	])("%j is wrong usage", async ([file = "", ...args]) => {
		const ran = await runProgram(file, args);
		expect(ran).toMatchObject({ status: 2, stdout: "" });
		expect(ran.stderr).not.toBe("");
	});
});

describe("with a token: the bot", () => {
	let sandbox: Sandbox;
	beforeEach(async () => {
		sandbox = await startSandbox();
	});
	afterEach(async () => {
		await sandbox.close();
		conforms(sandbox);
	});
	const env = () => ({
		PATH: process.env.PATH,
		DISCORD_TOKEN: sandbox.token,
		DISCORD_API: sandbox.api,
		SEEDS_DIR: "seeds",
	});

	test("connects, registers, and leaves when it is told to end", async () => {
		const child = spawn(process.execPath, [START], { env: env() });
		let log = "";
		child.stderr.setEncoding("utf8").on("data", (text) => {
			log += text;
		});
		while (!log.includes("To add the bot")) await once(child.stderr, "data");
		child.kill("SIGTERM");
		const [status] = await once(child, "close");
		expect(status).toBe(0);
		expect(log).toContain('"event":"ready"');
		expect(log).toContain('"event":"stopped"');
		expect(log).not.toContain(sandbox.token);
		const registered = await register();
		expect(registered.stdout).toContain(
			"unchanged: quote, when, who, ask, timeline",
		);
	});

	const register = () => {
		const { PATH: _, ...own } = env();
		return runProgram(DATELINE, ["register"], "", own);
	};

	test("register writes the commands once", async () => {
		const first = await register();
		expect(first.status).toBe(0);
		expect(first.stdout).toContain("Commands for every server\ncreated: quote");
		const second = await register();
		expect(second.stdout).not.toContain("created");
		expect(second.stdout).toContain("unchanged: quote");
	});

	test("a refused token says what to do", async () => {
		const ran = await runProgram(START, [], "", {
			DISCORD_API: sandbox.api,
			DISCORD_TOKEN: "another.bot.token",
		});
		expect(ran.status).toBe(1);
		expect(ran.stderr).toContain("Discord refuses the token");
		expect(ran.stderr).not.toContain("another.bot.token");
	});
});
