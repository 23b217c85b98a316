import { afterEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { type Command, defineCommand } from "../../src/command.js";
import { BotFailure } from "../../src/discord/fatal.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import type { Channel } from "../../src/sandbox/world.js";
import { article, libraryOf } from "./library.js";
import { type Play, type Stage, stage } from "./stage.js";
import { unescaped, visible } from "./visible.js";

let on: Stage;

afterEach(async () => {
	await on?.end();
});

const empty = libraryOf([]);

async function play(of: Partial<Play>): Promise<Stage> {
	on = await stage({ commands, library: () => empty, ...of });
	return on;
}

/** A command that does what it is given to do. */
function made(run: Command["run"], about: Partial<Command> = {}): Command {
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

const hello: Command["run"] = () => ({
	kind: "notice",
	title: "hello",
	sections: [],
	private: false,
});

function ask(channel: Channel = on.channel, hidden = false) {
	return on.sandbox.ask({
		user: on.member,
		channel,
		command: "ask",
		options: { question: "a secret question", private: hidden },
	});
}

function mention(channel: Channel = on.channel) {
	return on.sandbox.say({
		user: on.member,
		channel,
		content: `${on.mention} a secret question`,
	});
}

function logged(event: string) {
	return on.log.filter((line) => line.event === event);
}

describe("a command that fails", () => {
	const failing = made(() => {
		throw new Error("the index is on fire");
	});

	test("is answered with a sentence and an id, which the log has too, without the question", async () => {
		await play({ commands: [failing] });
		const { message, ephemeral } = await ask();
		const [line] = logged("answering failed");
		expect(line?.about.id).toMatch(/^[0-9a-f]{8}$/);
		expect(message?.content).toContain(String(line?.about.id));
		expect(message?.content).not.toContain("fire");
		expect(ephemeral).toBe(true);
		expect(JSON.stringify(line)).toContain("the index is on fire");
		expect(JSON.stringify(on.log)).not.toContain("secret");
	});

	test("is answered so to a mention as well", async () => {
		await play({ commands: [failing] });
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toContain(
			String(logged("answering failed")[0]?.about.id),
		);
		expect(JSON.stringify(on.log)).not.toContain("secret");
	});

	test("an answer that Discord does not take is answered with an id", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.refuseNext("POST", /\/callback|\/messages$/);
		const { message } = await ask();
		expect(message?.content).toContain("under ");
		on.sandbox.refuseNext("POST", /\/messages$/);
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toContain(
			String(logged("answering failed")[1]?.about.id),
		);
	});

	test("in autocompletion offers nothing", async () => {
		const command = made(hello, {
			options: {
				question: {
					description: "it",
					type: "string",
					required: true,
					complete: () => {
						throw new Error("no");
					},
				},
			},
		});
		await play({ commands: [command] });
		const choices = await on.sandbox.type({
			user: on.member,
			channel: on.channel,
			command: "ask",
			focused: "question",
			options: { question: "x" },
		});
		expect(choices).toEqual([]);
		expect(logged("an autocompletion failed")).toHaveLength(1);
	});
});

test("autocompletion keeps to 25 choices of 100 characters, and knows the other options", async () => {
	const command = made(hello, {
		options: {
			speaker: { description: "it", type: "string", required: true },
			question: {
				description: "it",
				type: "string",
				required: true,
				complete: (typed, _, filled) => [
					{ name: "", value: "nameless" },
					{ name: "too long to send back", value: "x".repeat(101) },
					{ name: "n".repeat(200), value: `${filled?.speaker}/${typed}` },
					...Array.from({ length: 40 }, (_, i) => ({
						name: `${i}`,
						value: `${i}`,
					})),
				],
			},
		},
	});
	await play({ commands: [command] });
	const choices = await on.sandbox.type({
		user: on.member,
		channel: on.channel,
		command: "ask",
		focused: "question",
		options: { speaker: "Doe", question: "wa" },
	});
	expect(choices).toHaveLength(25);
	expect(choices[0]).toEqual({
		name: `${"n".repeat(99)}…`,
		value: "Doe/wa",
	});
});

describe("time", () => {
	/** A command that answers when it is told to. */
	function patient() {
		let finish = () => {};
		const finished = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const command = made(async (args, context) => {
			await finished;
			return hello(args, context);
		});
		return { command, finish: () => finish() };
	}

	test.each([true, false])(
		"a slow answer is deferred, private: %s",
		async (hidden) => {
			const { command, finish } = patient();
			await play({ commands: [command], options: { deferAfter: 5 } });
			const answer = ask(on.channel, hidden);
			setTimeout(finish, 50);
			const { message, deferred, ephemeral } = await answer;
			expect(deferred).toBe(true);
			expect(ephemeral).toBe(hidden);
			expect(message?.content).toBe("hello");
		},
	);

	test("an answer that Discord no longer takes is logged, and the next is given", async () => {
		let late = 4_000;
		let now = Date.now();
		const command = made((args, context) => {
			now += late;
			return hello(args, context);
		});
		await play({ commands: [command], discord: { now: () => now } });
		void ask().catch(() => {});
		await expect
			.poll(() => logged("the answer came too late for Discord"))
			.toHaveLength(1);
		late = 0;
		expect((await ask()).message?.content).toBe("hello");
	});

	test("a second process on the same token is noticed", async () => {
		await play({ commands: [made(hello)] });
		const second = await on.start();
		const { message } = await ask();
		expect(message?.content).toBe("hello");
		await expect
			.poll(() =>
				on.log.filter(({ event }) => event.includes("a second process")),
			)
			.toHaveLength(1);
		await second.stop();
	});

	test("a stop waits for the answers under way", async () => {
		const { command, finish } = patient();
		await play({ commands: [command] });
		const answer = ask();
		await expect.poll(() => on.sandbox.world.interactions.size).toBe(1);
		await new Promise((resolve) => setTimeout(resolve, 50));
		const stopped = on.bot.stop();
		setTimeout(finish, 50);
		expect((await answer).message?.content).toBe("hello");
		await stopped;
		expect(on.sandbox.gateway.connected).toBe(0);
	});
});

describe("permissions", () => {
	function deny(bit: bigint, closed = false): Promise<Stage> {
		return play({
			commands: [made(hello)],
			before: ({ world }) => {
				for (const channel of world.channels.values())
					channel.overwrites = [
						{ id: world.bot.id, kind: "member", allow: 0n, deny: bit },
					];
				if (closed)
					for (const user of world.users.values())
						if (user.username === "member")
							world.users.set(user.id, { ...user, closed });
			},
		});
	}

	test.each([
		["a channel", "channel", PERMISSION.sendMessages, "Send Messages"],
		[
			"a thread",
			"thread",
			PERMISSION.sendMessagesInThreads,
			"Send Messages in Threads",
		],
		["a channel unseen", "channel", PERMISSION.viewChannel, "View Channels"],
	] as const)(
		"in %s where it may not answer, it tells the asker privately what it lacks",
		async (_, where, bit, name) => {
			await deny(bit);
			mention(on[where]);
			const told = await on.sandbox.posted(
				({ channel }) => channel === on.direct.id,
			);
			expect(told.content).toContain(`the permission ${name} `);
			expect(told.content).toContain(`<#${on[where].id}>`);
			expect(told.pinged).toEqual([]);
		},
	);

	test("where the asker takes no private messages it is logged", async () => {
		await deny(PERMISSION.sendMessages, true);
		mention();
		await expect
			.poll(() => logged("the asker could not be told either"))
			.toHaveLength(1);
	});

	test("without Embed Links all of the answer stands in the message", async () => {
		const library = libraryOf([
			article(
				'"We will not close the schools," Mayor Jane Doe said on Monday.',
			),
		]);
		on = await stage({
			commands,
			library: () => library,
			before: ({ world }) => {
				for (const channel of world.channels.values())
					channel.overwrites = [
						{
							id: world.bot.id,
							kind: "member",
							allow: 0n,
							deny: PERMISSION.embedLinks,
						},
					];
			},
		});
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} who will not close the schools?`,
		});
		const reply = await on.sandbox.reply(asked);
		expect(reply.embeds).toEqual([]);
		expect(unescaped(reply.content)).toContain("We will not close the schools");
		expect(reply.content).toContain("The Outlet");
	});

	test("without Read Message History the answer is no reply", async () => {
		await deny(PERMISSION.readMessageHistory);
		mention();
		const answer = await on.sandbox.posted(
			({ channel }) => channel === on.channel.id,
		);
		expect(answer.reference).toBeNull();
		expect(answer.content).toBe("hello");
	});

	test("a question deleted meanwhile gets its answer all the same", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.world.messages.delete(mention().id);
		const answer = await on.sandbox.posted(() => true);
		expect(answer.content).toBe("hello");
		expect(answer.reference).toBeNull();
	});
});

test("an article full of mentions and Markdown pings nobody and reads as written", async () => {
	let body = "";
	const library = () =>
		libraryOf([article(body, { title: "@everyone <@1> **now**" })]);
	await play({ library });
	body = `The mayor told @everyone and <@${on.member.id}> and <@&${on.guild.id}> on Monday that **all** <t:0:R> schools close. [Click](https://example.org) discord.gg/abc, she said.`;
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "ask",
		options: { question: "which @everyone schools close on Monday" },
	});
	expect(message?.pinged).toEqual([]);
	expect(visible(message?.embeds)).toContain(body.split(" [Click]")[0]);
	const asked = on.sandbox.say({
		user: on.member,
		channel: on.channel,
		content: `${on.mention} which @here schools close on Monday`,
	});
	const reply = await on.sandbox.reply(asked);
	expect(reply.pinged).toEqual([]);
	expect(reply.content).not.toMatch(/<@|<t:/);
});

test("a command that is registered but no longer known is answered", async () => {
	await play({ commands: [made(hello)] });
	const old = defineCommand({
		name: "old",
		description: "gone",
		adminOnly: false,
		options: {},
		run: hello,
	});
	const other = await on.start({ commands: [old] });
	await other.stop();
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command: "old",
	});
	expect(message?.content).toContain("no longer know /old");
});

describe("the connection", () => {
	test("a wrong token ends the start with what to do", async () => {
		await play({ commands: [made(hello)] });
		const start = on.start({ token: "a.wrong.token" });
		await expect(start).rejects.toThrow(BotFailure);
		await expect(start).rejects.toThrow("DISCORD_TOKEN");
	});

	test("so does a Discord that is not there", async () => {
		await play({ commands: [made(hello)] });
		const start = on.start({ api: "http://127.0.0.1:9/api" });
		await expect(start).rejects.toThrow("can't be reached");
	});

	test.each([4004, 4014])(
		"a close with %d in the middle of life is told",
		async (code) => {
			const told: string[] = [];
			await play({
				commands: [made(hello)],
				options: { onFatal: (advice) => told.push(advice) },
			});
			on.sandbox.gateway.disconnect(code);
			await expect.poll(() => told).toHaveLength(1);
		},
	);

	test("a lost connection is taken up again, with what came meanwhile", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.gateway.disconnect(4000);
		await expect.poll(() => on.sandbox.gateway.connected).toBe(0);
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toBe("hello");
		expect(logged("connected to Discord again")).toHaveLength(1);
	});
});
