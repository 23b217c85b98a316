import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import type { Channel, StoredMessage } from "../../src/sandbox/world.js";
import { libraryOf, seeds } from "./library.js";
import { type Stage, stage } from "./stage.js";
import { visible } from "./visible.js";

let on: Stage;

beforeAll(async () => {
	const library = libraryOf((await seeds()).articles);
	on = await stage({ commands, library: () => library });
});

afterAll(() => on.end());

const say = (content: string, to?: StoredMessage, channel = on.channel) =>
	on.sandbox.say({
		user: on.member,
		channel,
		content,
		...(to ? { to } : {}),
	});

const title = (message: StoredMessage | undefined) =>
	(message?.embeds[0] as { title?: string } | undefined)?.title;

/** The bot's replies to a message, in order. */
const replies = (to: StoredMessage) =>
	[...on.sandbox.world.messages.values()].filter(
		(m) => m.reference === to.id && m.author === on.sandbox.world.bot.id,
	);

const done = () =>
	on.log.filter((l) => l.event === "answered a mention").length;

/** Waits until the bot is through with what it was told last. */
async function through<T>(act: () => T): Promise<T> {
	const before = done();
	const result = act();
	await expect.poll(done).toBe(before + 1);
	return result;
}

describe("several questions in one message", () => {
	test("are answered one by one", async () => {
		const asked = await through(() =>
			say(`${on.mention} Who called whom? What did Blinken say? Thanks!`),
		);
		expect(replies(asked).map(title)).toEqual([
			"Who called whom?",
			"What did Blinken say?",
		]);
	});

	test("are three at most, and the rest is not passed over in silence", async () => {
		const asked = await through(() =>
			say(`${on.mention} ${"What did Austin say? ".repeat(5)}`),
		);
		const all = replies(asked);
		expect(all).toHaveLength(3);
		expect(all[2]?.content).toContain("ask the last 2 again");
		expect(all.every((m) => m.pinged.length === 0)).toBe(true);
	});
});

describe("an edited question", () => {
	test.each(["channel", "thread", "direct"] as const)(
		"gets its answer edited in place (%s)",
		async (where) => {
			const asked = await through(() =>
				say(`${on.mention} what did Blinken say?`, undefined, on[where]),
			);
			const [answer] = replies(asked);
			const before = visible(answer?.embeds);
			const edited = await through(() =>
				on.sandbox.edit(asked, `${on.mention} who called whom?`),
			);
			expect(replies(edited)).toEqual([answer]);
			expect(title(answer)).toBe("who called whom?");
			expect(visible(answer?.embeds)).not.toBe(before);
			expect(answer?.pinged).toEqual([]);
		},
	);

	test("gets more answers, or fewer", async () => {
		const asked = await through(() =>
			say(`${on.mention} Who called whom? What did Blinken say?`),
		);
		const [first] = replies(asked);
		const fewer = await through(() =>
			on.sandbox.edit(asked, `${on.mention} What did Austin say?`),
		);
		expect(replies(fewer)).toEqual([first]);
		const more = await through(() =>
			on.sandbox.edit(fewer, `${on.mention} Who called whom? Who met whom?`),
		);
		expect(replies(more).map(title)).toEqual([
			"Who called whom?",
			"Who met whom?",
		]);
	});

	test("that names the bot only now is answered", async () => {
		const asked = say("who called whom?");
		const edited = await through(() =>
			on.sandbox.edit(asked, `${on.mention} who called whom?`),
		);
		expect(replies(edited)).toHaveLength(1);
	});

	test("works for answers of the bot before a restart", async () => {
		const asked = await through(() => say(`${on.mention} who called whom?`));
		await on.bot.stop();
		const other = await on.start();
		const edited = await through(() =>
			on.sandbox.edit(asked, `${on.mention} what did Blinken say?`),
		);
		expect(replies(edited).map(title)).toEqual(["what did Blinken say?"]);
		await other.stop();
		await on.start();
	});

	test("edited while it is answered has one answer, the later one", async () => {
		const before = done();
		const asked = say(`${on.mention} who called whom?`);
		const edited = on.sandbox.edit(
			asked,
			`${on.mention} what did Blinken say?`,
		);
		await expect.poll(done).toBe(before + 2);
		expect(replies(edited).map(title)).toEqual(["what did Blinken say?"]);
	});

	test("that is deleted meanwhile crashes nothing", async () => {
		const asked = await through(() => say(`${on.mention} who called whom?`));
		await through(() => {
			const edited = on.sandbox.edit(asked, `${on.mention} who met whom?`);
			on.sandbox.takeBack(edited);
		});
		expect(on.log.filter((l) => l.level === "error")).toEqual([]);
	});

	test("is left alone where earlier answers can't be looked up", async () => {
		const forbid = (channel: Channel, deny: bigint) => {
			channel.overwrites = [
				{ id: on.sandbox.world.bot.id, kind: "member", allow: 0n, deny },
			];
		};
		const asked = await through(() => say(`${on.mention} who called whom?`));
		forbid(on.channel, PERMISSION.readMessageHistory);
		on.sandbox.updateChannel(on.channel);
		const edited = on.sandbox.edit(asked, `${on.mention} who met whom?`);
		// What is said later is answered later: by then the edit has been read.
		await through(() => say(`${on.mention} what did Blinken say?`));
		expect(replies(edited).map(title)).toEqual(["who called whom?"]);
		on.channel.overwrites = [];
		on.sandbox.updateChannel(on.channel);
	});
});

describe("a reply to an answer", () => {
	test("is read with the question before it, again and again", async () => {
		const first = await through(() =>
			say(`${on.mention} What did Blinken say about cannon fodder?`),
		);
		const second = await through(() =>
			say(`${on.mention} and about Ukraine?`, replies(first)[0]),
		);
		expect(title(replies(second)[0])).toBe(
			"What did Blinken say about Ukraine?",
		);
		const third = await through(() =>
			say(`${on.mention} and what about Ryder?`, replies(second)[0]),
		);
		expect(title(replies(third)[0])).toBe("What did Ryder say about Ukraine?");
	});

	test("needs no mention in direct messages", async () => {
		const first = await through(() =>
			say("What did Blinken say about cannon fodder?", undefined, on.direct),
		);
		const second = await through(() =>
			say("when?", replies(first)[0], on.direct),
		);
		expect(title(replies(second)[0])).toContain("When did Blinken say");
	});

	test("to somebody else's message, or to one that is gone, stands for itself", async () => {
		const other = say("What did Blinken say?");
		const asked = await through(() =>
			say(`${on.mention} who called whom?`, other),
		);
		expect(title(replies(asked)[0])).toBe("who called whom?");
		const [gone] = replies(asked);
		if (!gone) throw new Error("no reply");
		on.sandbox.takeBack(gone);
		const later = await through(() => say(`${on.mention} who met whom?`, gone));
		expect(title(replies(later)[0])).toBe("who met whom?");
	});
});
