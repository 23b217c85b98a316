import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { Library } from "../../src/library/library.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import { addMember, addUser } from "../../src/sandbox/populate.js";
import type { StoredMessage, User } from "../../src/sandbox/world.js";
import { article, libraryOf, seeds } from "./library.js";
import { type Stage, stage } from "./stage.js";
import { visible } from "./visible.js";

let on: Stage;
let library: Library;
let moderator: User;

beforeAll(async () => {
	library = libraryOf((await seeds()).articles);
	on = await stage({
		commands,
		library: () => library,
		before: ({ world }) => {
			moderator = addUser(world, "moderator");
			for (const guild of world.guilds.values())
				addMember(world, guild, moderator, PERMISSION.manageMessages);
		},
	});
});

afterAll(() => on.end());

async function asked(
	command: string,
	options: Record<string, string | boolean>,
): Promise<StoredMessage> {
	const { message } = await on.sandbox.ask({
		user: on.member,
		channel: on.channel,
		command,
		options,
	});
	if (!message) throw new Error("no answer");
	return message;
}

const press = (message: StoredMessage, label: string, user = on.member) =>
	on.sandbox.press({ user, message, label });

const labels = (message: StoredMessage | null) =>
	message ? buttonsOf(message).map((b) => b.label) : [];

const footer = (message: StoredMessage | null) =>
	(message?.embeds[0] as { footer?: { text: string } } | undefined)?.footer
		?.text ?? "";

const several = () => asked("quote", { speaker: "Blinken" });
const single = () =>
	asked("quote", { speaker: "Blinken", topic: "cannon fodder" });

describe("turning pages", () => {
	test("several answers are shown one by one, forth and back, and all again", async () => {
		const message = await several();
		const whole = visible(message.embeds);
		const headline = message.content;
		expect(labels(message)).toEqual(["One by one", "Plain text", "Remove"]);
		const first = await press(message, "One by one");
		expect(first.message?.id).toBe(message.id);
		expect(footer(first.message)).toMatch(/^1 of \d/);
		expect(() => press(message, "Previous")).toThrow("disabled");
		const one = visible(message.embeds);
		await press(message, "Next");
		expect(footer(message)).toMatch(/^2 of \d/);
		expect(visible(message.embeds)).not.toBe(one);
		await press(message, "Previous");
		expect(visible(message.embeds)).toBe(one);
		await press(message, "All");
		expect(visible(message.embeds)).toBe(whole);
		expect(message.content).toBe(headline);
		expect(message.pinged).toEqual([]);
	});

	test("somebody else turns pages of their own and leaves the asker's alone", async () => {
		const message = await several();
		const before = visible(message.embeds);
		const own = await press(message, "One by one", on.manager);
		expect(own.ephemeral).toBe(true);
		expect(own.message?.id).not.toBe(message.id);
		expect(visible(message.embeds)).toBe(before);
		// The page is theirs: the next press changes it in place.
		if (!own.message) throw new Error("no page");
		const next = await press(own.message, "Next", on.manager);
		expect(next.message?.id).toBe(own.message.id);
		expect(footer(next.message)).toMatch(/^2 of/);
	});
});

describe("more context", () => {
	test("widens the same span until the paragraph stands there, and less takes it back", async () => {
		const message = await single();
		const texts = [visible(message.embeds)];
		while (labels(message).includes("More context")) {
			await press(message, "More context");
			texts.push(visible(message.embeds));
		}
		expect(texts.length).toBeGreaterThan(1);
		for (const [i, text] of texts.entries())
			if (i > 0) expect(text.length).toBeGreaterThan(texts[i - 1]?.length ?? 0);
		expect(texts.at(-1)).toContain("cannon fodder");
		await press(message, "Less context");
		expect(visible(message.embeds)).toContain("cannon fodder");
		expect(labels(message)).toContain("More context");
	});
});

describe("plain text", () => {
	test("is a private block with the article's words, the citation and a receipt", async () => {
		const message = await single();
		const { message: copy, ephemeral } = await press(
			message,
			"Plain text",
			on.manager,
		);
		expect(ephemeral).toBe(true);
		const [, words = ""] =
			/^```\n([\s\S]*?)\n— /.exec(copy?.content ?? "") ?? [];
		expect(library.entries[0]?.document.article.body).toContain(words);
		expect(words).toContain("cannon fodder");
		expect(copy?.content).toContain("paragraph ");
		const receipt = /receipt (\S+)/.exec(footer(message))?.[1] ?? "none";
		expect(copy?.content).toContain(receipt);
	});
});

describe("a private answer", () => {
	test("is shown to everyone once, with buttons that everybody sees", async () => {
		const message = await asked("quote", { speaker: "Blinken", private: true });
		expect(labels(message)).toEqual([
			"One by one",
			"Plain text",
			"Show everyone",
		]);
		await press(message, "One by one");
		const shown = visible(message.embeds);
		const { message: left } = await press(message, "Show everyone");
		expect(labels(left)).not.toContain("Show everyone");
		const open = await on.sandbox.posted(
			(m) =>
				m.only === null && m.at >= message.at && visible(m.embeds) === shown,
		);
		expect(open.content).toBe(message.content);
		expect(labels(open)).toContain("Remove");
		expect(open.pinged).toEqual([]);
	});

	test("is not somebody else's to press", async () => {
		const message = await asked("quote", { speaker: "Blinken", private: true });
		expect(() => press(message, "Plain text", on.manager)).toThrow("not see");
	});
});

describe("nearest", () => {
	test("stands under a no, and shows what is no answer as what it is", async () => {
		const message = await asked("ask", {
			question: "What did Blinken say about volleyball?",
		});
		expect(labels(message)).toEqual(["Nearest", "Remove"]);
		const reason = message.content;
		await press(message, "Nearest");
		expect(message.content).toBe(reason);
		expect(visible(message.embeds)).toContain(
			"The nearest that the briefing has",
		);
		expect(visible(message.embeds)).toContain("> ");
	});
});

describe("remove", () => {
	test("is for the asker, in a channel, a mention's reply and a direct message", async () => {
		for (const channel of [on.channel, on.thread, on.direct]) {
			const question = on.sandbox.say({
				user: on.member,
				channel,
				content: `${on.mention} what did Blinken say?`,
			});
			const reply = await on.sandbox.reply(question);
			const { removed } = await press(reply, "Remove");
			expect(removed).toBe(true);
			expect(on.sandbox.world.messages.has(reply.id)).toBe(false);
		}
	});

	test("is for those who manage messages, and nobody else", async () => {
		const message = await several();
		const { message: no, ephemeral } = await press(
			message,
			"Remove",
			on.manager,
		);
		expect(ephemeral).toBe(true);
		expect(no?.content).toContain("Manage Messages");
		const { removed } = await press(message, "Remove", moderator);
		expect(removed).toBe(true);
	});
});

describe("buttons of earlier answers", () => {
	test("work after the process has gone and another has come", async () => {
		const message = await several();
		await on.bot.stop();
		const other = await on.start();
		await press(message, "One by one");
		expect(footer(message)).toMatch(/^1 of/);
		await other.stop();
		await on.start();
	});

	test("say politely when the articles have changed since; remove works all the same", async () => {
		const message = await several();
		const kept = library;
		library = libraryOf([article("Nothing is as it was.")]);
		for (const label of ["One by one", "Plain text"]) {
			const { message: sorry, ephemeral } = await press(message, label);
			expect(sorry?.content).toContain("have changed since");
			expect(ephemeral).toBe(true);
		}
		expect((await press(message, "Remove")).removed).toBe(true);
		library = kept;
	});

	test("that nobody knows any more are answered", async () => {
		const message = await several();
		message.components = [
			{
				type: 1,
				components: [{ type: 2, style: 2, label: "Old", custom_id: "old" }],
			},
		];
		const { message: sorry } = await press(message, "Old");
		expect(sorry?.content).toContain("Ask again");
	});

	test("of which Discord does not take the answer say so with an id", async () => {
		const message = await several();
		on.sandbox.refuseNext("POST", /\/callback$/);
		const { message: sorry } = await press(message, "One by one");
		expect(sorry?.content).toContain("Something went wrong");
	});
});

test("nothing but the refused answer was an error", () => {
	expect(on.log.filter(({ level }) => level === "error")).toHaveLength(1);
});
