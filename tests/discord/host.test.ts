import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { openShelf } from "../../src/library/shelf.js";
import { ROLE, setCommand } from "../../src/sandbox/command-permissions.js";
import { addUser } from "../../src/sandbox/populate.js";
import { seedsReader } from "../../src/seeds.js";
import { libraryFrom } from "./library.js";
import { type Stage, stage } from "./stage.js";
import { visible } from "./visible.js";

/** The real discord.js client, the real commands and the real article, against a Discord of our own. */
let on: Stage;

beforeAll(async () => {
	const shelf = await openShelf({
		read: seedsReader("seeds"),
		build: libraryFrom,
		clock: () => performance.now(),
	});
	on = await stage({
		commands,
		library: () => shelf.library,
		reload: shelf.reload,
	});
});

afterAll(() => on.end());

const WRITES = /^\/api\/v10\/applications\/\d+\/commands/;

function writes(): number {
	return on.sandbox.recording.all.filter(
		({ method, path }) => method !== "GET" && WRITES.test(path),
	).length;
}

test("the first start registers every command, the second writes nothing", async () => {
	const names = [...on.sandbox.world.commands.values()].map((c) => c.body.name);
	expect(names.sort()).toEqual(
		commands
			.flatMap((c) => (c.onMessage ? [c.name, c.onMessage.name] : [c.name]))
			.sort(),
	);
	const before = writes();
	expect(before).toBe(1);
	const again = await on.start();
	expect(writes()).toBe(before);
	await again.stop();
	const ready = on.log.find(({ event }) => event === "ready");
	expect(ready?.about.invite).toContain("permissions=274877991936");
});

describe("slash commands", () => {
	test("an answer is a headline and one embed with the words, the speaker and the citation", async () => {
		const { sandbox, member: user, channel } = on;
		const { message, ephemeral } = await sandbox.ask({
			user,
			channel,
			command: "quote",
			options: { speaker: "Blinken" },
		});
		expect(ephemeral).toBe(false);
		expect(message?.content).toContain("Blinken");
		expect(message?.embeds).toHaveLength(1);
		const shown = visible(message?.embeds);
		expect(shown).toContain("We have seen no evidence of that in this moment.");
		expect(shown).toContain("Antony Blinken");
		expect(shown).toContain("Austin and Shoigu discuss Ukraine by phone");
		expect(shown).toContain("21 October 2022");
		expect(shown).toMatch(/paragraph \d+/);
	});

	test("a private answer is for the asker alone", async () => {
		const { sandbox, member: user, channel } = on;
		const { ephemeral } = await sandbox.ask({
			user,
			channel,
			command: "when",
			options: { event: "invasion", private: true },
		});
		expect(ephemeral).toBe(true);
	});

	test("what the briefing does not say is said to be missing", async () => {
		const { sandbox, member: user, channel } = on;
		const { message } = await sandbox.ask({
			user,
			channel,
			command: "ask",
			options: { question: "when did Blinken visit Kyiv" },
		});
		expect(message?.content).not.toBe("");
		expect(message?.pinged).toEqual([]);
	});

	test("every command answers in a server and in direct messages", async () => {
		const { sandbox, member: user } = on;
		const filled: Record<string, Record<string, string>> = {
			quote: { speaker: "Blinkin", topic: "war" },
			when: { event: "the call" },
			who: { question: "who called whom" },
			ask: { question: "what did the spokeswoman say" },
			verify: { words: "cannon fodder" },
			about: { person: "Blinken" },
		};
		for (const { name, adminOnly } of commands) {
			if (adminOnly) continue;
			for (const channel of [on.channel, on.thread, on.direct]) {
				const { message } = await sandbox.ask({
					user,
					channel,
					command: name,
					options: filled[name] ?? {},
				});
				expect(message?.content, name).not.toBe("");
			}
		}
		expect(on.log.filter(({ level }) => level === "error")).toEqual([]);
	});
});

describe("autocompletion", () => {
	test("offers speakers for what was typed, and something for nothing", async () => {
		const { sandbox, member: user, channel } = on;
		const typing = { user, channel, command: "quote", focused: "speaker" };
		const some = await sandbox.type({ ...typing, options: { speaker: "Bli" } });
		expect(some.map((c) => c.value)).toContain("Antony Blinken");
		const any = await sandbox.type({ ...typing, options: { speaker: "" } });
		expect(any.length).toBeGreaterThan(0);
		expect(any.length).toBeLessThanOrEqual(25);
	});
});

describe("mentions", () => {
	test("a question is answered by a reply that pings nobody, in a channel and a thread", async () => {
		for (const channel of [on.channel, on.thread]) {
			const asked = on.sandbox.say({
				user: on.member,
				channel,
				content: `${on.mention} when did Austin and Shoigu last talk?`,
			});
			const reply = await on.sandbox.reply(asked);
			expect(reply.content).not.toBe("");
			expect(visible(reply.embeds)).toContain("October 21");
			expect(reply.pinged).toEqual([]);
		}
	});

	test("an empty mention gets help", async () => {
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `  ${on.mention} `,
		});
		const reply = await on.sandbox.reply(asked);
		expect(visible(reply.embeds)).toContain("/quote");
	});

	test("a direct message needs no mention", async () => {
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.direct,
			content: "What did Blinken say about cannon fodder?",
		});
		const reply = await on.sandbox.reply(asked);
		expect(visible(reply.embeds)).toContain("cannon fodder");
	});

	test("bots, @everyone, and a reply's ping are passed over", async () => {
		const { sandbox, member, channel, mention } = on;
		const robot = addUser(sandbox.world, "robot", { bot: true });
		const answer = await sandbox.reply(
			sandbox.say({ user: member, channel, content: `${mention} help me` }),
		);
		const before = sandbox.world.messages.size;
		const passed = [
			sandbox.say({ user: robot, channel, content: `${mention} who spoke?` }),
			sandbox.say({ user: member, channel, content: "@everyone who spoke?" }),
			sandbox.say({ user: member, channel, content: "thanks", to: answer }),
			sandbox.say({ user: member, channel, content: "who spoke?" }),
		];
		// The answer to a later message shows that the earlier ones were read.
		await sandbox.reply(
			sandbox.say({ user: member, channel, content: `${mention} who spoke?` }),
		);
		expect(sandbox.world.messages.size).toBe(before + passed.length + 2);
	});
});

describe("/reload", () => {
	const reload = (who: "member" | "manager") =>
		on.sandbox.ask({
			user: on[who],
			channel: on.channel,
			command: "reload",
		});

	test("is hidden from a plain member by Discord", () => {
		expect(() => reload("member")).toThrow("hidden");
	});

	test("is refused by us where a server shows it to everybody", async () => {
		const { world } = on.sandbox;
		const command = [...world.commands.values()].find(
			(c) => c.body.name === "reload",
		);
		const guild = world.guilds.get(on.channel.guild ?? "");
		if (!command || !guild)
			throw new Error("/reload is registered in a server");
		const everybody = { id: guild.id, type: ROLE, permission: true } as const;
		setCommand(world, guild, command.id, [everybody]);
		const { message, ephemeral } = await reload("member");
		expect(message?.content).toContain("Manage Server");
		expect(ephemeral).toBe(true);
	});

	test("is refused in direct messages to whom is not in ADMIN_IDS", async () => {
		const { message } = await on.sandbox.ask({
			user: on.manager,
			channel: on.direct,
			command: "reload",
		});
		expect(message?.content).toContain("Manage Server");
	});

	test("works for a member who manages the server", async () => {
		const { message } = await reload("manager");
		expect(message?.content).toBe("Reloaded");
		expect(visible(message?.embeds)).toContain("Nothing has changed");
	});

	test("works in direct messages for whom ADMIN_IDS names", async () => {
		await on.bot.stop();
		const other = await on.start({ adminIds: [on.member.id] });
		const { message } = await on.sandbox.ask({
			user: on.member,
			channel: on.direct,
			command: "reload",
		});
		expect(message?.content).toBe("Reloaded");
		await other.stop();
	});
});
