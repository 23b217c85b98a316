import { expect, test } from "vitest";
import { homeOf } from "../../../src/answer/speakers/offices.js";
import { extract } from "../../../src/extract/extract.js";
import { bareArticle } from "../../../src/text/article.js";
import { askingOf } from "../one-article.js";

const lithium = askingOf(
	`SANTIAGO - Chile on Thursday suspended a lithium deal after the mining ministry found that 300 pages of the contract had never been translated.

Mining Minister Paula Errazuriz told Congress that the contract "may be a love letter or a grocery list, we cannot know."

Seoul asked for patience. "We have waited two years for this signature, we can wait two weeks for a dictionary," South Korean Trade Minister Bae Seung-min said.

In Buenos Aires, Foreign Ministry spokesman Tomas Quiroga said Argentina had lithium "and translators."

German engineer Ulrike Sommerfeld, who runs the pilot plant, said work would go on. "The brine does not read," she said.

A lorry driver, Renato Vidal, said he had been paid to wait. "I have finished three novels," he said.

The White House said it was watching closely. Flemish Transport Minister Joke Peeters, on a visit, said she had come for the copper.

About 200 Chileans marched in Calama. Bolivia accuses Chile of draining water from under the border; Santiago denies that.`,
	{ title: "Lithium deal is suspended", published: "2023-10-05" },
);

test.each([
	["Latvia votes", "RIGA - Latvian deputies met. Norway waited.", null],
	["Latvia votes", "RIGA - Latvian deputies met in Riga.", "Latvia"],
	["Deputies vote", "The parliament of Lorvik met.", null],
	["Court rules", "WELLINGTON - A New Zealand court ruled.", "New Zealand"],
])("what an article is about: %s: %s", (title, body, home) => {
	const { document } = extract({ ...bareArticle(body), title });
	expect(homeOf(document)).toBe(home);
});

test.each([
	// In an article of one country its ministers and its people need not be called its own.
	["what did the Chilean mining secretary tell Congress", "Paula Errazuriz"],
	["what did the Chilean lorry driver say", "Renato Vidal"],
	["what did Santiago's mining minister say", "Paula Errazuriz"],
	["what did that German who runs the pilot plant say", "Ulrike Sommerfeld"],
	["what did the Koreans say about waiting", "Bae Seung-min"],
	["how did the Argentines react to the suspension", "Tomas Quiroga"],
	["what was Seoul's reaction to the lithium deal", "Bae Seung-min"],
])("%s: %s", (question, speaker) => {
	expect(lithium.first(question)?.speaker).toBe(speaker);
});

test.each([
	// A minister of trade leads no country, and an engineer is not her government.
	"what did the Korean premier say",
	"what did the Korean leader say",
	"what did Berlin say",
	// Whoever is of another country, or of a region, is not of the article's.
	"what did the Chilean engineer say",
	"what did the Chilean transport minister say",
	"what did the Bolivian lorry driver say",
	"what did the Chilean press secretary say",
])("nobody there: %s", (question) => {
	expect(lithium.asked(question).abstained).toBe(true);
});
