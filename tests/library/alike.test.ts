import { describe, expect, test } from "vitest";
import { alikeTo, phraseAt, phrasesIn } from "../../src/library/alike.js";
import { IRREGULAR } from "../../src/library/irregular.js";
import { ALIKE } from "../../src/library/lexicon/alike.js";
import { likeness } from "../../src/library/meanings.js";
import { isStop } from "../../src/library/stop-words.js";
import { stemOf } from "../../src/library/terms.js";
import { bareArticle } from "../../src/text/article.js";
import { readDocument } from "../../src/text/read.js";

const groups = ALIKE.trim()
	.split("\n")
	.filter((line) => line !== "");

const phraseIn = (words: string) =>
	phraseAt(words.split(" ").map(stemOf), 0)?.words ?? [];

const implied = (text: string): string[] => {
	const { tokens } = readDocument(bareArticle(text));
	return phrasesIn(tokens, 0, tokens.length);
};

describe("the words of news", () => {
	test.each([
		["drop", "discontinue", "a product that is dropped"],
		["seize", "detain", "somebody who is seized"],
		["spectator", "crowd", "whoever watches"],
		["suitor", "bidder", "whoever wants a company"],
		["worker", "employee", "whoever works there"],
		["firm", "company", "what sells"],
		["burglary", "theft", "what thieves do"],
	])("%s is near %s: %s", (asked, found) => {
		expect(likeness(stemOf(asked), stemOf(found))).toBeGreaterThanOrEqual(0.6);
		expect(likeness(stemOf(found), stemOf(asked))).toBeGreaterThanOrEqual(0.6);
	});

	test("what is asked for in general is told by what is particular, and not the other way round", () => {
		expect(alikeTo(stemOf("money"))).toContain(stemOf("grant"));
		expect(alikeTo(stemOf("euro"))).not.toContain(stemOf("money"));
	});

	test.each([
		["employee", "strike", "those who strike are no strike"],
		["police", "policy", "two words that look alike"],
		["buy", "sell", "opposites stand in no group"],
	])("%s is not near %s: %s", (asked, found) => {
		expect(alikeTo(stemOf(asked))).not.toContain(stemOf(found));
	});
});

describe("phrases for single words", () => {
	test.each([
		["put off", "delay"],
		["foot the bill", "pay"],
		["footed the bill", "pay"],
		["behind schedule", "late"],
		["back to the negotiating table", undefined],
		["go back to the negotiating table", "resum"],
		["gave up his post", "resign"],
		["taken into custody", "arrest"],
	])("%s: %s", (phrase, word) => {
		if (word === undefined) expect(phraseIn(phrase)).toEqual([]);
		else expect(phraseIn(phrase)).toContain(word);
	});

	test.each([
		["Two hundred people walked off the job on Monday.", "strike"],
		["The minister is to step down in May.", "resign"],
		["Nobody would take the hauliers to court.", "sue"],
		["Talks on the ferry were called off.", "cancel"],
		["Seven walkers are unaccounted for.", "miss"],
	])("%s implies %s", (text, word) => {
		expect(implied(text)).toContain(word);
	});

	test("“the bill” alone pays nothing", () => {
		expect(implied("The bill was read twice.")).toEqual([]);
	});
});

describe("the lexicon itself", () => {
	test("every line is a group: with one word alone nothing is alike", () => {
		expect(
			groups.filter((line) => !line.includes(", ") && !line.includes(": ")),
		).toEqual([]);
	});

	test("no word of it is another's irregular form, which would bring in the other's group", () => {
		const words = groups.flatMap((line) => line.split(/, |: /));
		const forms = words.filter(
			(word) => IRREGULAR.has(word) && !KNOWN.has(word),
		);
		expect(forms).toEqual([]);
	});

	test("what a question leaves out as a word without a topic stands in no group", () => {
		const words = groups.flatMap((line) => line.split(/, |: /));
		expect(words.filter(isStop)).toEqual([]);
	});

	test("no names stand in it: all is in small letters", () => {
		expect(groups.filter((line) => /\p{Lu}/u.test(line))).toEqual([]);
	});
});

/** Plurals and participles that mean no other than their own base. */
const KNOWN = new Set(["children", "meant", "shot", "mistaken", "people"]);
