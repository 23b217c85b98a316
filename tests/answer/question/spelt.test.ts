import { describe, expect, test } from "vitest";
import { ask } from "../../../src/answer/ask.js";
import { spelt } from "../../../src/answer/question/spelt.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import { bareArticle } from "../../../src/text/article.js";

const ARTICLE = `The harbour council approved a new lighthouse on Tuesday, Mayor Petra Solheim announced.
"We waited nine years for this permission," Solheim said at a press conference.
The engineer Odran Kelvik said the foundation would cost 4.2 million crowns because the rock is brittle.
Fishermen boycotted the ceremony. The governor of the island did not attend it.`;

const article = {
	...bareArticle(ARTICLE),
	id: "lighthouse",
	title: "Lighthouse approved",
	published: "2024-05-14",
};
const library = buildLibrary([extract(article)]);
const read = (text: string) => spelt(text, library, null);

describe("one slip of a finger is undone", () => {
	test.each([
		["waht", "chat spellings are written out later", "waht"],
		["wjat did solheim say", "a key beside", "what did solheim say"],
		[
			"whi announced it",
			"who is asked with more than which",
			"who announced it",
		],
		["when idd she speak", "two letters swapped", "when did she speak"],
		["when dd she speak", "a letter left out", "when did she speak"],
		["wheen was it approved", "a letter doubled", "when was it approved"],
		[
			"the inspecter and the directers",
			"doers that are written with an o",
			"the inspector and the directors",
		],
		["who annonced it", "a word of the article", "who announced it"],
		["what did the governr do", "the plain word", "what did the governor do"],
		["what did solhiem say", "a name in small letters", "what did solheim say"],
		[
			"what is Kelviks foundtion",
			"capitals are the directory's",
			"what is Kelviks foundation",
		],
		[
			"who tlod the council",
			"a word that holds the question",
			"who told the council",
		],
		[
			"will the goverment recieve money",
			"words that no article has",
			"will the government receive money",
		],
		[
			"Waht? Whne did she say it",
			"a sentence's first word may have a capital",
			"Waht? Whne did she say it",
		],
		["Wehre is it", "the same, where no chat writes so", "where is it"],
		["whem's the ceremony", "before a possessive", "when's the ceremony"],
	])("%s: %s", (typed, _why, meant) => {
		expect(read(typed)).toBe(meant);
	});
});

describe("what may be meant is left as it is", () => {
	test.each([
		[
			"what did Sollheim say",
			"a name with a capital: the directory forgives it",
		],
		["what did tanaka say", "a name that no article has and no slip explains"],
		["when was the handover", "a word made of two"],
		["is there a livestream", "another"],
		["any covid news", "a new word"],
		["hi bot", "whom the asker speaks to"],
		["what does crypto cost", "no lexicon's, but no slip either"],
		[
			"does she lie or is she lying about ties",
			"forms whose stem is none of the word's",
		],
		["https://exmaple.org/anounced", "an address"],
		["c3po and covid-19 @anounced #anounced", "names with figures and marks"],
		["what's the un's reply to the eu", "short names"],
		["", "nothing"],
	])("%s: %s", (typed) => {
		expect(read(typed)).toBe(typed);
	});

	test("only what the scope's articles have counts as theirs", () => {
		expect(spelt("who boycoted it", library, [])).toBe("who boycotted it");
		expect(spelt("what did solhiem say", library, [])).toBe(
			"what did solhiem say",
		);
	});
});

describe("a misspelt question is answered as the right one is", () => {
	test.each([
		["waht did solhiem say abuot the permision", "We waited nine years"],
		["hwo much wolud the foundtion cost", "4.2 million crowns"],
		["whcih engneer spoke of the rock", "Odran Kelvik"],
	])("%s", (question, words) => {
		const answer = ask({ intent: "ask", question }, library);
		if (answer.abstained) throw new Error("refused");
		const [first] = answer.excerpts;
		expect(ARTICLE.slice(first?.start, first?.end)).toContain(words);
	});

	test("in every command's options", () => {
		const when = ask({ intent: "when", event: "lighthuose aproved" }, library);
		const who = ask(
			{ intent: "who", question: "who boycoted the cermony" },
			library,
		);
		const quote = ask(
			{ intent: "quote", speaker: "Solhiem", topic: "permision" },
			library,
		);
		for (const [answer, words] of [
			[when, "on Tuesday"],
			[who, "Fishermen"],
			[quote, "nine years"],
		] as const) {
			if (answer.abstained) throw new Error(`refused: ${words}`);
			const [first] = answer.excerpts;
			expect(ARTICLE.slice(first?.start, first?.end)).toContain(words);
		}
	});
});
