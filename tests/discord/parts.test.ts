import { beforeEach, describe, expect, test } from "vitest";
import { timeline } from "../../commands/timeline.js";
import { dress } from "../../src/discord/dress.js";
import { voiceIn } from "../../src/language/voice.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import type { StoredMessage } from "../../src/sandbox/world.js";
import { NOTHING_CHANGED } from "../reload.js";
import { article, libraryOf } from "./library.js";
import { answered, on, play } from "./playing.js";
import { visible } from "./visible.js";

/** Thirteen dated events: three pages. */
const days = Array.from({ length: 13 }, (_, n) => n + 1);
const library = libraryOf([
	article(
		`${days.map((day) => `Jane Doe opened bridge number ${day} on March ${day}, 2023.`).join("\n\n")}\n\nJane Doe, the mayor, met Peter Roe on Monday. "It is done," Doe said.`,
	),
]);

beforeEach(async () => {
	await play({ library: () => library });
});

const press = (message: StoredMessage, label: string, user = on.member) =>
	on.sandbox.press({ user, message, label });
const shown = (message: StoredMessage) => visible(message.embeds);
const footer = (message: StoredMessage | null | undefined) =>
	(message?.embeds[0] as { footer?: { text: string } } | undefined)?.footer
		?.text ?? "";
const labels = (message: StoredMessage) =>
	buttonsOf(message).map(({ label }) => label);

describe("a timeline", () => {
	test("shows a page, and turns to the next and back", async () => {
		const message = await answered("timeline");
		expect(message.content).toContain("14 dated events");
		expect(shown(message)).toContain("bridge number 1 on");
		expect(footer(message)).toContain("Page 1 of 3");
		await press(message, "Next");
		expect(shown(message)).toContain("6. ");
		expect(shown(message)).toContain("bridge number 6 on");
		await press(message, "Next");
		expect(footer(message)).toContain("Page 3 of 3");
		expect(
			buttonsOf(message).find(({ label }) => label === "Next")?.disabled,
		).toBe(true);
		await press(message, "Previous");
		expect(footer(message)).toContain("Page 2 of 3");
	});

	test("keeps what it was limited to, after a restart too", async () => {
		const message = await answered("timeline", {
			topic: "bridge",
			from: "2023-03-02",
			to: "March 12, 2023",
		});
		expect(message.content).toContain("11 dated events");
		await on.bot.stop();
		const other = await on.start();
		await press(message, "Next");
		expect(shown(message)).toContain("bridge number 7 on");
		expect(message.content).toContain("11 dated events");
		await other.stop();
		await on.start();
	});

	test("somebody else turns pages of their own", async () => {
		const message = await answered("timeline");
		const own = await press(message, "Next", on.manager);
		expect(own.ephemeral).toBe(true);
		expect(footer(own.message)).toContain("Page 2");
		expect(footer(message)).toContain("Page 1");
	});

	test("a private one is shown to everyone, once", async () => {
		const message = await answered("timeline", { private: true });
		expect(labels(message)).toEqual(["Previous", "Next", "Show everyone"]);
		await press(message, "Next");
		await press(message, "Show everyone");
		expect(labels(message)).toEqual([]);
		const open = await on.sandbox.posted(
			(m) => m.only === null && footer(m).includes("Page 2"),
		);
		expect(labels(open)).toContain("Remove");
	});

	test("pages turned at once are all turned", async () => {
		const messages = [await answered("timeline"), await answered("timeline")];
		await Promise.all(messages.map((message) => press(message, "Next")));
		for (const message of messages)
			expect(footer(message)).toContain("Page 2 of 3");
	});

	test("completes topics and dates", async () => {
		const typing = {
			user: on.member,
			channel: on.channel,
			command: "timeline",
		};
		const topics = await on.sandbox.type({
			...typing,
			focused: "topic",
			options: { topic: "Doe" },
		});
		expect(topics.map(({ value }) => value)).toContain("Jane Doe");
		const dates = await on.sandbox.type({
			...typing,
			focused: "from",
			options: { from: "13 march" },
		});
		expect(dates).toEqual([{ name: "13 March 2023", value: "2023-03-13" }]);
	});

	test("of nothing is an honest no; a date that is none says how to write one", async () => {
		const no = await answered("timeline", { topic: "volleyball" });
		expect(no.content).toContain("none about");
		const wrong = await answered("timeline", { from: "someday" });
		expect(wrong.content).toContain("no date that I can read");
	});
});

test("about somebody: roles, counts, the latest quotation, whom they met", async () => {
	const message = await answered("about", { person: "Doe" });
	expect(message.content).toContain("Jane Doe: quoted once");
	const text = shown(message);
	expect(text).toContain("“mayor” — The Outlet");
	expect(text).toContain("It is done,");
	expect(text).toContain("Met or spoke with Peter Roe");
	await press(message, "Remove");
	expect(on.sandbox.world.messages.has(message.id)).toBe(false);
});

test("without embeds there are no pages to turn: the first one stands, whichever is asked for", async () => {
	const context = {
		library,
		voice: voiceIn("en"),
		now: new Date("2024-05-01"),
		asker: { id: "1", isAdmin: false },
		guild: null,
		reload: async () => NOTHING_CHANGED,
	};
	const args = { topic: null, from: null, to: null, private: null };
	const reply = await timeline.run(args, context);
	const plain = (page: number) =>
		dress(reply, library, "1", { embeds: false, page }).content;
	expect(plain(0)).toContain("bridge number 1 on");
	expect(plain(2)).toBe(plain(0));
});
