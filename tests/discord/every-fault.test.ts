import { afterEach, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import type { EventFault, RequestFault } from "../../src/sandbox/faults.js";
import type { StoredMessage } from "../../src/sandbox/world.js";
import { article, libraryOf } from "./library.js";
import { answered, logged, on, play } from "./playing.js";

// A fault that strikes nothing proves nothing.
afterEach(() => expect(on.sandbox.faults.left).toBe(0));

const days = Array.from({ length: 13 }, (_, n) => n + 1);
const library = libraryOf([
	article(
		`${days.map((day) => `Jane Doe opened bridge number ${day} on March ${day}, 2023.`).join("\n\n")}\n\n"It is done," Doe said. Nobody was hurt.`,
	),
]);

const start = (deferAfter = 60_000) =>
	play({ commands, library: () => library, options: { deferAfter } });

/** What may befall a request, and whether an answer that was struck by it once comes all the same. */
const FAULTS: readonly (readonly [RequestFault, answered: boolean])[] = [
	[{ kind: "status", status: 500 }, true],
	[{ kind: "status", status: 502 }, true],
	[{ kind: "status", status: 429 }, true],
	[{ kind: "slow", by: 60 }, true],
	[{ kind: "nothing" }, false],
	[{ kind: "garbage" }, false],
];

const quote = () => answered("quote", { speaker: "Doe" });
const fine = /It is done|Jane Doe|Doe/;
const sorry = /Something went wrong.* under [0-9a-f]{8}/;

const text = (message: StoredMessage | null) =>
	`${message?.content}\n${JSON.stringify(message?.embeds)}`;

describe.each(FAULTS)("a request that meets %j", (fault, comes) => {
	test("as a command's first response", async () => {
		await start();
		on.sandbox.faults.onRequest("POST", /callback/, fault);
		const message = await quote();
		expect(text(message)).toMatch(comes ? fine : sorry);
		expect(text(await quote())).toMatch(fine);
	});

	test("as the answer after time was asked for", async () => {
		await start();
		on.sandbox.faults.onRequest("PATCH", /original/, fault);
		// Who reloads has asked for time always.
		const { message } = await on.sandbox.ask({
			user: on.manager,
			channel: on.channel,
			command: "reload",
		});
		expect(text(message)).toMatch(comes ? /same|article|Nothing|ms/ : sorry);
	});

	test("as what a button shows", async () => {
		await start();
		const message = await quote();
		on.sandbox.faults.onRequest("POST", /callback/, fault);
		const pressed = await on.sandbox.press({
			user: on.member,
			message,
			label: "Plain text",
		});
		expect(text(pressed.message)).toMatch(comes ? fine : sorry);
	});

	test("as a completion: the next one comes", async () => {
		await start();
		const typing = {
			user: on.member,
			channel: on.channel,
			command: "quote",
			focused: "speaker",
			options: { speaker: "Do" },
		};
		on.sandbox.faults.onRequest("POST", /callback/, fault);
		const first = on.sandbox.type(typing);
		if (comes) expect(await first).toHaveLength(1);
		else {
			first.catch(() => {});
			await expect
				.poll(() => logged("an autocompletion was not delivered"))
				.toHaveLength(1);
		}
		expect(await on.sandbox.type(typing)).toHaveLength(1);
		expect(on.log.filter(({ level }) => level !== "info")).toEqual([]);
	});

	test("as a picture: the answer stands", async () => {
		await start();
		on.sandbox.faults.onRequest("PATCH", /original/, fault);
		const message = await answered("timeline");
		if (comes) await expect.poll(() => message.attachments).toHaveLength(1);
		else
			await expect
				.poll(() => logged("the picture could not be added"))
				.toHaveLength(1);
		expect(text(message)).toContain("13 dated events");
		expect(buttonsOf(message).length).toBeGreaterThan(0);
	});

	test("as a reply to a mention, and as the look for the question before", async () => {
		await start();
		const say = (content: string, to?: StoredMessage) =>
			on.sandbox.reply(
				on.sandbox.say({
					user: on.member,
					channel: on.channel,
					content: `${on.mention} ${content}`,
					...(to ? { to } : {}),
				}),
			);
		on.sandbox.faults.onRequest("POST", /\/messages$/, fault);
		const first = await say("what did Doe say?");
		expect(text(first)).toMatch(comes ? fine : sorry);
		const whole = await say("what did Doe say?");
		on.sandbox.faults.onRequest("GET", /\/messages\/\d+$/, fault);
		const next = await say("and about bridges?", whole);
		expect(text(next)).toContain(
			comes ? "what did Doe say about bridges?" : "bridges",
		);
	});

	test("as the look for answers to a question that was edited", async () => {
		await start();
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} what did Doe say?`,
		});
		const answer = await on.sandbox.reply(asked);
		on.sandbox.faults.onRequest("GET", /\/messages\?/, fault);
		on.sandbox.edit(asked, `${on.mention} what did Roe say?`);
		if (comes)
			await expect.poll(() => text(answer)).toContain("what did Roe say?");
		else await expect.poll(() => logged("answering failed")).toHaveLength(1);
	});

	test("as the registering of commands: the bot answers mentions", async () => {
		await start();
		await on.bot.stop();
		on.sandbox.faults.onRequest("GET", /\/commands/, fault);
		const other = await on.start();
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} what did Doe say?`,
		});
		expect(text(await on.sandbox.reply(asked))).toMatch(fine);
		await other.stop();
		await on.start();
	});
});

/** What may befall an event, but for its loss. */
const EVENTS: readonly EventFault[] = [
	{ kind: "duplicate" },
	{ kind: "delay", by: 60 },
	{ kind: "swap" },
];

describe.each(EVENTS)("an event that meets %j", (fault) => {
	/** Something that comes after it, so that it can come in another order. */
	const another = () =>
		on.sandbox.say({ user: on.manager, channel: on.channel, content: "hm" });

	const once = async () => {
		await on.bot.stop();
		const callbacks = on.sandbox.recording.matching("POST", /callback/);
		expect(callbacks.map(({ status }) => status)).toEqual(
			callbacks.map(() => 204),
		);
		await on.start();
		return callbacks.length;
	};

	test("as a command, a button and a completion: each is answered, once", async () => {
		await start();
		on.sandbox.faults.onEvent("INTERACTION_CREATE", fault, 3);
		const asked = quote();
		another();
		const message = await asked;
		const pressed = on.sandbox.press({
			user: on.member,
			message,
			label: "Plain text",
		});
		another();
		expect(text((await pressed).message)).toMatch(fine);
		const typed = on.sandbox.type({
			user: on.member,
			channel: on.channel,
			command: "quote",
			focused: "speaker",
			options: { speaker: "Do" },
		});
		another();
		expect(await typed).toHaveLength(1);
		expect(await once()).toBe(3);
	});

	test("as an edit: the answer is the later question's", async () => {
		await start();
		const asked = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} what did Roe say?`,
		});
		const answer = await on.sandbox.reply(asked);
		on.sandbox.faults.onEvent("MESSAGE_UPDATE", fault);
		on.sandbox.edit(asked, `${on.mention} what did Doe say?`);
		another();
		await expect.poll(() => text(answer)).toContain("what did Doe say?");
		const replies = [...on.sandbox.world.messages.values()].filter(
			({ reference }) => reference === asked.id,
		);
		expect(replies).toHaveLength(1);
	});
});

test("an event that is lost is not answered, and the next ones are", async () => {
	await start();
	on.sandbox.faults.onEvent("INTERACTION_CREATE", { kind: "drop" });
	quote().catch(() => {});
	expect(text(await quote())).toMatch(fine);
	expect(on.sandbox.recording.matching("POST", /callback/)).toHaveLength(1);
});
