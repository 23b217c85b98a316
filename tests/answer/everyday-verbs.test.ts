import { describe, expect, test } from "vitest";
import { contentOf } from "../../src/answer/question/content-words.js";
import { readQuestion } from "../../src/answer/question.js";
import { askingOf } from "./one-article.js";

const { asked, first, words, marked } = askingOf(
	`A court heard that Emil Brandt took 147 coins from the museum between 2014 and 2021.
Only 61 of the coins have been recovered. A second man, coin dealer Karl Ott, 66, who admitted handling stolen coins, will be sentenced on May 3.
The museum's guards have walked out, called by their union. The strike is the first at the museum since 2009. The strike is due to last 72 hours.
About 2,600 people were told to leave their homes while the cellar was searched.
The museum moved 26 paintings to the town hall because of the strike.
Gusts of up to 130 kilometres an hour tore slates from its roof.`,
	{ id: "everyday", title: "Coins", published: "2024-04-21" },
);

const stems = (text: string) =>
	contentOf(text).map(({ stem, same = [] }) => [stem, ...same]);

describe("verbs of two words", () => {
	test.each([
		["get back", "recov", "back at the end belongs to get"],
		["get out of the house", "evacu", "and before a preposition"],
		["got ill", "sick", "an adjective makes a verb of got"],
		["go on", "continu", "what goes on continues"],
	])("%s has %s: %s", (text, stem) => {
		expect(stems(text).flat()).toContain(stem);
	});

	test("“on” of “go on strike” belongs to the strike", () => {
		expect(stems("go on strike")).toEqual([["strike", "walkout"]]);
	});

	test("“got ill” is one thing to look for, not two", () => {
		expect(stems("got ill")).toHaveLength(1);
	});
});

describe("what began it", () => {
	test.each(["what started the fire", "how did the fire start"])(
		"%s: the start is looked for, with its cause",
		(text) => {
			expect(
				readQuestion(text).terms.flatMap(({ same = [] }) => same),
			).toContain("start");
		},
	);

	test("when something starts is asked of the thing alone", () => {
		expect(readQuestion("when does the trial start").terms).toHaveLength(1);
	});
});

describe("everyday words find what news words tell", () => {
	test.each([
		[
			"how many of the coins did they get back",
			"61",
			"getting back is recovering, and the age of a dealer counts no coins",
		],
		[
			"how many people had to get out of their homes",
			"2,600",
			"getting out is leaving",
		],
		[
			"how long is the strike supposed to go on",
			"72 hours",
			"what is the first since 2009 does not last since 2009",
		],
		[
			"how strong were the gusts",
			"130",
			"kilometres tell the strength of wind",
		],
	])("%s: %s, for %s", (question, answer) => {
		expect(words(first(question))).toContain(answer);
		expect(marked(first(question))).toContain(answer);
	});

	test("no count of paintings is what something costs", () => {
		expect(asked("how much is the strike costing the museum").abstained).toBe(
			true,
		);
	});
});
