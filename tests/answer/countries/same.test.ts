import { expect, test } from "vitest";
import { sameCountry } from "../../../src/answer/countries/same.js";
import { standingOf } from "../../../src/answer/countries/seats.js";
import { extract } from "../../../src/extract/extract.js";
import { english } from "../../../src/language/voice.js";
import { buildLibrary } from "../../../src/library/build.js";
import { bareArticle } from "../../../src/text/article.js";
import { wheat } from "./wheat.js";

const libraryOf = (body: string) => buildLibrary([extract(bareArticle(body))]);

test.each([
	["latvia", "Latvian police and two Latvians waited.", ["latvian"]],
	["american", "The United States waited.", ["usa"]],
	["usa", "Two Americans waited in the cold.", ["american"]],
	["brit", "The UK waited, and British ships too.", ["uk", "british"]],
	["korea", "North Korean sailors waited.", ["korean"]],
	// The European countries are more than the union.
	["european", "The EU waited.", []],
	// Nobody's country.
	["harbour", "The harbour waited.", []],
])("%s in an article that says: %s", (stem, body, others) => {
	expect([...sameCountry(libraryOf(body), stem)].sort()).toEqual(
		[...others].sort(),
	);
});

test("a given name or a bird is a country only where another word of the country's is there", () => {
	const player =
		"Mr Jordan Vessel won. Jordan Vessel is 34, he told reporters.";
	expect(sameCountry(libraryOf(player), "jordanian")).toEqual([]);
	expect(
		sameCountry(
			libraryOf("Jordan waited, officials in Amman said."),
			"jordanian",
		),
	).toEqual(["jordan"]);
	expect(sameCountry(libraryOf("The turkey farm closed."), "turkish")).toEqual(
		[],
	);
});

test.each([
	["what did Tallinn say about the ships", "government"],
	["whom does Tallinn blame", "government"],
	["what assurance did Riga give Tallinn", "government"],
	["what do we know of contacts with Tallinn", "government"],
	["the ministers from Riga and Tallinn", "government"],
	["what Tallinn's top diplomat said", "government"],
	["what Tallinn wants", "government"],
	["who was accused by Tallinn", "government"],
	["what happened in Tallinn", "place"],
	["when did he travel to Tallinn", "place"],
	["who owns Tallinn's airport", "unclear"],
	["is the Tallinn airport closed", "unclear"],
])("how the capital stands in: %s", (question, standing) => {
	const start = question.indexOf("Tallinn");
	expect(standingOf(question, { start, end: start + 7 })).toBe(standing);
});

test.each([
	// The article has the capital where the question has the country, and the other way round.
	["whom does Hungary accuse", "Budapest accuses Estonia"],
	["what does Budapest accuse the Estonians of", "Budapest accuses Estonia"],
	["how many yanks were hurt", "Two Americans were hurt"],
	["who is Tallinn's agriculture minister", "Liina Saarepuu"],
	["which ministers from Budapest and Tallinn spoke", "Ferenc Bodrog"],
	["what did Washington offer", "offered to send an arbiter"],
])("%s: %s", (question, words) => {
	expect(wheat.words(wheat.first(question))).toContain(words);
});

test("what the article calls by another word of the country is not told to be missing", () => {
	const answer = wheat.asked(
		"when did the Hungarians apologise to the Latvians",
	);
	expect(answer.abstained && answer.reason(english)).not.toMatch(
		/(?:Hungarians|Latvians)[^.]*(?:does|do) not occur/,
	);
});

test.each([
	// A town is a place there, whatever its country did.
	"what was decided in Helsinki",
	"who was hurt in Budapest",
	"who was injured in Budapest",
	// Of these countries nothing is told at all.
	"what did the Finns offer",
	"whom does Riga accuse",
])("no answer to: %s", (question) => {
	expect(wheat.asked(question).abstained).toBe(true);
});
