import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { first, words, marked } = askingOf(
	`ORLAND -- The fisheries ministers, Ilse Brandt of Emmen and Joost Kuiper of Larne, signed a treaty on herring in Orland on Friday.

The treaty fills nine pages and ends a quarrel of eleven years. The talks were led by a retired judge, Halvard Moen, who lives on the island.

The alliance's envoy to the islands, Teodora Sand of Finmark, telephoned both ministers on Saturday to congratulate them.

The harbour agency underestimated how many guests would come, and two hotels had to be opened again.

A court in Larne will hear the case of a net maker in May. Questioned by prosecutor Anke Roth, the net maker admitted that the nets were too narrow.

The pen with which the treaty was signed fell into the harbour. A diver, Emil Krog, found it on Sunday.`,
	{
		id: "treaty",
		title: "Ministers sign herring treaty after talks",
		published: "2024-06-17",
	},
);

describe("whoever did it, whatever the sentence calls those it was done to", () => {
	test.each([
		[
			"who telephoned brandt and kuiper to congratulate them",
			"Teodora Sand",
			"both ministers are the two whom a sentence before names as such",
		],
		[
			"who led the talks about the herring treaty",
			"Halvard Moen",
			"what was told before is taken up by its noun alone",
		],
		[
			"who found the pen in the harbour",
			"Emil Krog",
			"a pronoun takes up what the sentence before tells of",
		],
		[
			"who is the prosecutor in the net maker case",
			"Anke Roth",
			"an article need not call its case one",
		],
		[
			"which agency misjudged how many guests there would be",
			"harbour agency",
			"of a kind of bodies one that did it is asked for",
		],
	])("%s: %s, since %s", (question, name) => {
		expect(words(first(question))).toContain(name);
		expect(marked(first(question))).toContain(name);
	});
});
