import { describe, expect, test } from "vitest";
import {
	clip,
	escapeInline,
	escapeStretch,
	fitInline,
	linkTarget,
	plain,
} from "../../src/discord/escape.js";

describe("a stretch is escaped so that it reads as written", () => {
	test.each([
		[
			"*a* **b** _c_ __d__ ~~e~~",
			"\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\_\\_d\\_\\_ \\~\\~e\\~\\~",
		],
		["||spoiler|| `code`", "\\|\\|spoiler\\|\\| \\`code\\`"],
		["[a](https://b.org/d)", "\\[a\\](https\\://b.org\\/d)"],
		[
			"<@1> <@&2> <#3> <t:4:R>",
			"\\<\\@1\\> \\<\\@&2\\> \\<\\#3\\> \\<t\\:4\\:R\\>",
		],
		["<:wave:5> :wave:", "\\<\\:wave\\:5\\> \\:wave\\:"],
		["@everyone", "\\@everyone"],
		["discord.gg/abc", "discord.gg\\/abc"],
		["back\\slash", "back\\\\slash"],
		["# heading", "\\# heading"],
		["> quoted", "\\> quoted"],
		["- item", "\\- item"],
		["-# small", "\\-\\# small"],
		["  + item", "  \\+ item"],
		["1. one", "1\\. one"],
		["12) twelve", "12\\) twelve"],
	])("%s", (source, escaped) => {
		expect(escapeStretch(source, true)).toBe(escaped);
	});

	test.each([
		"The minister said: no, never.",
		"well-known -- at 5.30 p.m. (local time)",
		"“Curly” and 'straight' and RFE/RL",
		"half a million (1.5) + more",
		"שלום עולם, 👩‍👩‍👧‍👦!",
	])("nothing is added to %s", (source) => {
		expect(escapeStretch(source, true)).toBe(source);
	});

	test("marks that only begin a line are left alone inside it", () => {
		expect(escapeStretch("- a", false)).toBe("- a");
		expect(escapeStretch("1. a", false)).toBe("1. a");
	});
});

test("inside a line, breaks become spaces and direction marks go", () => {
	expect(escapeInline("a\r\nb\u2028c\u202ed*")).toBe("a b cd\\*");
	expect(plain("a\nb \ud800 \0")).toBe("a b \ufffd \ufffd");
});

test.each([
	["abcdef", 6, "abcdef"],
	["abcdefg", 6, "abcde…"],
	["abcd😀fg", 6, "abcd…"],
	["", 0, ""],
])("%s clipped to %d", (text, limit, clipped) => {
	expect(clip(text, limit)).toBe(clipped);
});

test("an escape is not cut in two", () => {
	expect(fitInline("abc*def", 5)).toBe("abc…");
	expect(fitInline("ab\\def*", 5)).toBe("ab\\\\…");
});

test.each([
	["https://example.org/a_b", "https://example.org/a%5Fb"],
	["https://example.org/a_(b)", "https://example.org/a%5F%28b%29"],
	["http://example.org", "http://example.org/"],
	["javascript:alert(1)", null],
	["example.org", null],
	["", null],
	[null, null],
])("the link %s", (url, target) => {
	expect(linkTarget(url)).toBe(target);
});
