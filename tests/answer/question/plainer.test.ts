import { describe, expect, test } from "vitest";
import { withBearersNamed } from "../../../src/answer/described/named-instead.js";
import { printedFor } from "../../../src/answer/question/plainer.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import { stemOf } from "../../../src/library/terms.js";
import { bareArticle } from "../../../src/text/article.js";
import { askingOf } from "../one-article.js";

describe("a word that no article has may stand there by another name", () => {
	test.each([
		["kid", "child"],
		["motorbike", "motorcycle"],
		["blame", "accuse"],
		["readout", "statement"],
	])("%s: %s", (said, printed) => {
		expect(printedFor(stemOf(said.toLowerCase()))).toContain(stemOf(printed));
	});

	test.each([
		["goal", "it has too many meanings"],
		["copenhagen", "a capital as a place is not the whole country"],
	])("%s stands for itself: %s", (said) => {
		expect(printedFor(stemOf(said))).toEqual([]);
	});
});

const ARTICLE = `A court in Emden sentenced Piet Arens, the former chief executive of the Larsbank, to four years in prison on Friday.
Arens will appeal, his lawyer said. Senator Ida Krog accused the town of ignoring letters about the culvert.
Denmark and Estmark said they would extend military service to women from January 2028. A poll found that 52 percent of Danes supported that.
The thieves stole a cow from farmer Nils Berg. The board dismissed a first bidder in March.`;

describe("near words and other names are found", () => {
	const { first, words } = askingOf(ARTICLE, {
		id: "near-words",
		title: "Banker sentenced in Emden",
		published: "2024-05-20",
	});

	test.each([
		[
			"how long does the ex boss of larsbank have to go behind bars",
			"four years",
		],
		["is Arens going to contest the ruling?", "will appeal"],
		[
			"which politician blamed the town for not listening to the letters",
			"Krog",
		],
		["share of danes in favour", "52 percent"],
		["what did the thieves carry off", "a cow"],
		["whom did the board send packing", "first bidder"],
	])("%s: %s", (question, holds) => {
		expect(words(first(question))).toContain(holds);
	});
});

describe("whoever surely holds an office is asked for by name", () => {
	const body = `Norland's Foreign Minister Ida Krog flew to Emden on Friday. Estmark's Foreign Minister Piet Arens stayed at home.
"The canal opens in May," Krog told a joint news conference with Trade Envoy Nils Berg.`;
	const about = { id: "offices", title: "Talks", published: "2024-05-20" };
	const { first, words } = askingOf(body, about);

	test("once a role is told, the text has only the name", () => {
		expect(
			words(first("with whom did Norland's foreign minister face the press")),
		).toContain("Nils Berg");
	});

	test.each([
		["what did the foreign minister sign", "two may be meant"],
		["where is the prime minister", "nobody is one"],
		["what did Norland's foreign minister's brother sign", "another is meant"],
		["who is Norland's foreign minister", "the name is asked for"],
	])("%s stays: %s", (question) => {
		const library = buildLibrary([extract({ ...bareArticle(body), ...about })]);
		expect(withBearersNamed(library, null, question)).toBe(question);
	});
});
