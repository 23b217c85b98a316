import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

describe("readDocument", () => {
	test.each([
		["empty", ""],
		["white space", " \n\t\r\n "],
		["one word", "word"],
		["lone surrogate", "\ud800 abc \udc00"],
		["right to left", "שלום עולם \u202Eabc"],
		["combining marks", "cafe\u0301 nai\u0308ve"],
		["no space at all", "ab-".repeat(5_000)],
		["one long line", "word ".repeat(50_000)],
	])("takes %s", (_, body) => {
		expectWhole(body);
	});

	test("every character that is not white space lies in one token, in order", () => {
		const pieces = fc.constantFrom(
			...Array.from("aZ9 .,?!\"'`“”‘’«»()-–—…\n\t\u00a0\u200bé😀ß$%@#/:"),
			"can't ",
			"U.S. ",
			"said ",
			"\n\n",
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				expectWhole(parts.join(""));
			}),
			{ numRuns: 500 },
		);
	});

	test("wrapped lines are one paragraph", () => {
		const body =
			"The government said on Monday that it would not\nraise taxes this year or the next, as had been\nfeared by many.\n\nThe opposition did not believe it, and said so in\na statement on the same day.";
		expect(readDocument(articleOf(body)).paragraphs).toHaveLength(2);
	});

	test("a line is a paragraph where lines are not wrapped", () => {
		const body = "A headline\nThe first paragraph.\nThe second paragraph.";
		const { paragraphs } = readDocument(articleOf(body));
		expect(paragraphs.map((p) => p.kind)).toEqual([
			"heading",
			"prose",
			"prose",
		]);
	});
});

/** Tokens lie in order inside their sentences, and what they leave out is white space. */
function expectWhole(body: string) {
	const { tokens, sentences } = readDocument(articleOf(body));
	let at = 0;
	for (const token of tokens) {
		expect(body.slice(at, token.start).trim()).toBe("");
		expect(token.text).toBe(body.slice(token.start, token.end));
		expect(token.end).toBeGreaterThan(token.start);
		at = token.end;
	}
	expect(body.slice(at).trim()).toBe("");
	for (const { from, to, start, end, index } of sentences) {
		expect(tokens[from]?.start).toBe(start);
		expect(tokens[to - 1]?.end).toBe(end);
		for (const token of tokens.slice(from, to))
			expect(token.sentence).toBe(index);
	}
}
