import { describe, expect, test } from "vitest";
import { Filling } from "../../src/page/filling.js";
import { plainWords } from "../../src/page/plain.js";
import {
	commandAt,
	commandsLike,
	complaintAbout,
	mentionAt,
	optionsLeft,
	withMentions,
} from "../../src/page/suggest.js";
import type { CommandView, OptionView } from "../../src/sandbox/page/wire.js";

const option = (own: Partial<OptionView>): OptionView => ({
	name: "speaker",
	description: "Who spoke",
	type: "string",
	required: false,
	completes: true,
	maxLength: null,
	...own,
});
const command = (name: string, ...options: OptionView[]): CommandView => ({
	name,
	description: `does ${name}`,
	kind: "slash",
	options,
});
const QUOTE = command(
	"quote",
	option({ required: true }),
	option({ name: "topic" }),
	option({ name: "private", type: "boolean" }),
);
const COMMANDS = [
	QUOTE,
	command("unquote"),
	command("who"),
	{ ...command("Find in the briefing"), kind: "message" as const },
];

test.each([
	["", ["quote", "unquote", "who"]],
	["quo", ["quote", "unquote"]],
	["W", ["who"]],
	["find", []],
])("/%s is completed by %j", (typed, names) => {
	const { items } = commandsLike(COMMANDS, typed);
	expect(items.map(({ value }) => value)).toEqual(names);
});

test("a command's options are told with it, required ones first to be seen", () => {
	expect(commandsLike([QUOTE], "").items[0]?.detail).toBe(
		"does quote (speaker, topic?, private?)",
	);
});

test.each([
	["/", ""],
	["/quo", "quo"],
	["/quote x", null],
	["a /quo", null],
	["//", null],
])("the command in %j is %j", (text, typed) => {
	expect(commandAt(text)).toBe(typed);
});

test.each([
	["@", ""],
	["hello @Da", "Da"],
	["me@da", null],
	["@Dateline who", null],
	["x".repeat(10_000), null],
])("the mention in %.20s is %j", (text, typed) => {
	expect(mentionAt(text, text.length)).toBe(typed);
});

test("names after an @ are sent as mentions", () => {
	const users = [{ id: "7", name: "Dateline", bot: true }];
	expect(withMentions("@Dateline and @Datelin", users)).toBe(
		"<@7> and @Datelin",
	);
});

test.each<[Partial<OptionView>, string, RegExp | null]>([
	[{ required: true }, " ", /required/],
	[{}, "", null],
	[{ type: "boolean" }, "maybe", /True or False/],
	[{ type: "boolean" }, "TRUE", null],
	[{ maxLength: 3 }, "four", /3 or fewer/],
	[{ maxLength: 4 }, "👍👍👍👍", null],
])("%j with %j", (own, value, why) => {
	const complaint = complaintAbout(option(own), value);
	if (why) expect(complaint).toMatch(why);
	else expect(complaint).toBeNull();
});

describe("a command that is filled in", () => {
	test("shows what is required, and is sent when that is filled", () => {
		const filling = new Filling(QUOTE);
		expect(filling.shown).toEqual(["speaker"]);
		expect(filling.check()).toBe(false);
		expect([...filling.complaints.keys()]).toEqual(["speaker"]);
		filling.fill("speaker", { shown: "Jane Doe", value: "doe-1" });
		filling.show("private");
		filling.fill("private", { shown: "true", value: "true" });
		expect(filling.check()).toBe(true);
		expect(filling.options()).toEqual({ speaker: "doe-1", private: true });
	});
	test("leaves out what is empty, and keeps what it needs", () => {
		const filling = new Filling(QUOTE);
		filling.show("topic");
		expect(filling.hide("speaker")).toBe(false);
		expect(filling.hide("topic")).toBe(true);
		expect(filling.options()).toEqual({});
		expect(
			optionsLeft(QUOTE.options, filling.shown, "").items.map((i) => i.value),
		).toEqual(["topic", "private"]);
	});
});

test("a message in one line names whom it mentions, without marks", () => {
	const names = {
		user: (id: string) => (id === "7" ? "Dateline" : null),
		channel: () => null,
		me: "1",
		light: false,
	};
	expect(plainWords("<@7> **who**\n<@8> <#1> \\*x", names)).toBe(
		"@Dateline who @unknown-user #unknown *x",
	);
	expect(plainWords("x".repeat(500), names)).toHaveLength(201);
});
