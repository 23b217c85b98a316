import { expect, test } from "vitest";
import { findQuotes } from "../../../src/extract/quotes/find.js";
import { readDocument } from "../../../src/text/read.js";
import { articleOf } from "../../text/marked.js";

/** What would take minutes if any rule looked at the whole of it again and again. */
const MONSTERS: readonly (readonly [string, string])[] = [
	["names and colons", 'Ann: "x" '],
	["verbs of saying", "he said, "],
	["participles", "saying, "],
	["quotations in one sentence", '"we go all the way up" and then '],
	["noun phrases without end", "the man of "],
	["open marks", "“ab "],
];

test.each(MONSTERS)("%s, 10,000 times in one sentence", (_, piece) => {
	const document = readDocument(articleOf(piece.repeat(10_000)));
	const began = performance.now();
	findQuotes(document, { times: [], people: [] });
	expect(performance.now() - began).toBeLessThan(2_000);
});
