import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
} from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, User } from "../../src/sandbox/world.js";
import { conforms } from "../discord/conform.js";
import { type BotProcess, startProcess } from "./bot-process.js";

/** The built program as a process, and a Discord of our own that outlives it. */
let sandbox: Sandbox;
let channel: Channel;
let member: User;
const running: BotProcess[] = [];

beforeEach(async () => {
	sandbox = await startSandbox();
	const guild = addGuild(sandbox.world, "Newsroom");
	channel = addChannel(sandbox.world, guild, "general");
	member = addUser(sandbox.world, "member");
	addMember(sandbox.world, guild, member);
});

afterEach(async () => {
	for (const { child, ended } of running.splice(0)) {
		child.kill("SIGKILL");
		await ended;
	}
	await sandbox.close();
	conforms(sandbox);
});

const start = async (env: Readonly<Record<string, string>> = {}) => {
	const bot = await startProcess(sandbox, env);
	running.push(bot);
	return bot;
};
const quote = () =>
	sandbox.ask({
		user: member,
		channel,
		command: "quote",
		options: { speaker: "Blinken" },
	});

describe("SIGTERM", () => {
	test("lets what is under way be answered, then the process leaves", async () => {
		const bot = await start();
		sandbox.faults.onRequest("POST", /callback/, { kind: "slow", by: 700 });
		const answer = quote();
		// The answer is on its way, and Discord takes its time.
		await expect.poll(() => sandbox.faults.left).toBe(0);
		bot.child.kill("SIGTERM");
		expect((await answer).message?.content).toContain("Blinken");
		expect(await bot.ended).toBe(0);
		expect(bot.log()).toContain('"event":"stopped"');
		// What people ask is not logged unless that is wanted.
		expect(bot.log()).not.toContain("Blinken");
	});

	test("what comes meanwhile is told that the bot leaves", async () => {
		const bot = await start({ LOG_QUESTIONS: "true" });
		sandbox.faults.onRequest("POST", /callback/, { kind: "slow", by: 1_500 });
		const first = quote();
		await expect.poll(() => sandbox.faults.left).toBe(0);
		bot.child.kill("SIGTERM");
		await bot.logged('"event":"stopping"');
		expect((await quote()).message?.content).toContain("being restarted");
		await first;
		expect(await bot.ended).toBe(0);
		expect(bot.log()).toContain('"asked":{"speaker":"Blinken"}');
	});
});

describe("ends with a sentence that says what to do", () => {
	test.each([
		[4004, "Copy it anew"],
		[4014, "privileged intent"],
	])("when Discord closes with %d", async (code, advice) => {
		const bot = await start();
		sandbox.gateway.disconnect(code);
		expect(await bot.ended).toBe(1);
		expect(bot.log()).toContain(advice);
	});
});

test("a rejection that nobody handles is logged under an id, and ends it", async () => {
	const bot = await start({
		NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
			'process.on("SIGUSR2", () => Promise.reject(new Error("forgotten")));',
		)}`,
	});
	bot.child.kill("SIGUSR2");
	expect(await bot.ended).toBe(1);
	const line = bot
		.log()
		.split("\n")
		.find((l) => l.includes("handled by nobody"));
	const { id, error } = JSON.parse(line ?? "{}") as {
		id?: string;
		error?: { message: string };
	};
	expect(error?.message).toBe("forgotten");
	expect(bot.log()).toContain(`under ${id}.`);
});

test("after kill -9 another process takes up the buttons of earlier answers, and their questions", async () => {
	const first = await start();
	const { message } = await quote();
	const ask = async (
		command: string,
		options: Record<string, string | boolean>,
	) => {
		const answer = await sandbox.ask({
			user: member,
			channel,
			command,
			options,
		});
		if (!answer.message) throw new Error("no answer");
		return answer.message;
	};
	const pages = await ask("about", { person: "Lloyd Austin" });
	const timeline = await ask("timeline", { private: true });
	const hidden = await ask("quote", { speaker: "Blinken", private: true });
	const no = await ask("ask", { question: "when did Blinken visit Kyiv" });
	const me = `<@${sandbox.world.bot.id}>`;
	const asked = sandbox.say({
		user: member,
		channel,
		content: `${me} what did Blinken say?`,
	});
	const reply = await sandbox.reply(asked);
	if (!message) throw new Error("no answer");
	first.child.kill("SIGKILL");
	expect(await first.ended).toBe("SIGKILL");
	await start();
	const press = (label: string, on = message) =>
		sandbox.press({ user: member, message: on, label });
	await press("One by one");
	await press("Next");
	expect(JSON.stringify(message.embeds)).toContain("2 of ");
	await press("Previous");
	await press("More context");
	await press("Less context");
	await press("All");
	const { message: copy } = await press("Plain text");
	expect(copy?.content).toMatch(/^```\n/);
	for (const answer of [hidden, timeline]) {
		const had = new Set(sandbox.world.messages.keys());
		await press("Show everyone", answer);
		const open = await sandbox.posted(({ id }) => !had.has(id));
		expect(open.only).toBe(null);
		expect(open.content).toBe(answer.content);
	}
	await press("Nearest", no);
	expect(JSON.stringify(no.embeds)).toContain("> ");
	expect((await press("Remove")).removed).toBe(true);
	expect((await press("Remove", pages)).removed).toBe(true);
	// What was asked before can still be changed, and be asked on from.
	sandbox.edit(asked, `${me} who called whom?`);
	await expect
		.poll(() => JSON.stringify(reply.embeds))
		.toContain("who called whom?");
	const on = sandbox.say({
		user: member,
		channel,
		content: `${me} when?`,
		to: reply,
	});
	expect(JSON.stringify((await sandbox.reply(on)).embeds)).toContain("title");
}, 60_000);
