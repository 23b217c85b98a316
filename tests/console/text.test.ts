import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless } from "../../src/console/harmless.js";
import { columnsOf, wrap } from "../../src/console/wrap.js";

describe("control characters do nothing", () => {
	test.each([
		["\u001b[2Jgone", "␛[2Jgone"],
		["a\u0007b\u007f", "a␇b␡"],
		["\u009b31mred", "\ufffd31mred"],
		["tab\tand\r\nbreak", "tab\tand\r\nbreak"],
		["carriage\rreturn", "carriage␍return"],
		["a\u202eb\u202cc", "a\ufffdb\ufffdc"],
		["\u202a\u202b\u202d", "\ufffd\ufffd\ufffd"],
		["\u2066a\u2067b\u2068c\u2069", "\ufffda\ufffdb\ufffdc\ufffd"],
		["שלום, مرحبا", "שלום, مرحبا"],
		["Kyïv — “ok” 👍", "Kyïv — “ok” 👍"],
	])("%j", (text, shown) => {
		expect(harmless(text)).toBe(shown);
	});
	test("whatever the text, its length stays and nothing is left to obey", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const shown = harmless(text);
				expect(shown).toHaveLength(text.length);
				expect(shown).not.toMatch(/(?!\r\n|[\t\n])\p{Cc}/u);
				expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
			}),
		);
	});
});

const lines = (text: string, width: number) =>
	wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe("wrapping", () => {
	test.each<[string, number, string[]]>([
		["one two three", 7, ["one two", "three"]],
		["one two three", 8, ["one two", "three"]],
		["one  two", 20, ["one  two"]],
		["incomprehensibilities ok", 5, ["incomprehensibilities", "ok"]],
		["a\nb\r\nc", 9, ["a", "b", "c"]],
		["a\n\nb", 9, ["a", "", "b"]],
		["", 9, [""]],
		["世界 世界", 4, ["世界", "世界"]],
	])("%j in %i columns", (text, width, expected) => {
		expect(lines(text, width)).toEqual(expected);
	});
	test("no word is lost, changed or moved", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.integer({ min: 1, max: 40 }),
				(text, width) => {
					const words = (s: string) => s.split(/\s+/).filter(Boolean);
					expect(lines(text, width).flatMap(words)).toEqual(words(text));
				},
			),
		);
	});
});

test.each([
	["abc", 3],
	["é", 1],
	["e\u0301", 1],
	["世界", 4],
	["👍", 2],
])("%s takes %i columns", (text, columns) => {
	expect(columnsOf(text)).toBe(columns);
});
