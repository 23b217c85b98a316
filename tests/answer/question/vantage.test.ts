import { describe, expect, test } from "vitest";
import { uncleft } from "../../../src/answer/question/cleft.js";
import { plain } from "../../../src/answer/question/plain.js";
import { accordingTo } from "../../../src/answer/question/vantage.js";

describe("whoever's eyes a question looks through is told behind it", () => {
	test.each([
		["as the mayor sees it, what went wrong", "what went wrong", "the mayor"],
		["was it an accident, as Holm tells it", "was it an accident", "Holm"],
		["going by Oslo, what was agreed", "what was agreed", "Oslo"],
		["going by what Holm says, is it safe", "is it safe", "Holm"],
		["if you ask Holm, is it safe", "is it safe", "Holm"],
		["in the words of the mayor, is it safe", "is it safe", "the mayor"],
		["what is the dam in Holm's eyes", "what is the dam", "Holm"],
		["is it safe from Holm's point of view", "is it safe", "Holm"],
		["to hear Holm tell it, is it safe", "is it safe", "Holm"],
		["how did it sink, as told by Holm", "how did it sink", "Holm"],
		["is it safe, as Holm claims", "is it safe", "Holm"],
		["per Holm, is it safe", "is it safe", "Holm"],
		["what, in Holm's words, does it buy", "what does it buy", "Holm"],
		["what, according to Holm, is lost", "what is lost", "Holm"],
		[
			"in what way is it late, if you believe Holm",
			"in what way is it late",
			"Holm",
		],
		["from Holm's statement, is it safe", "is it safe", "Holm"],
	])("%s: %s according to %s", (asked, question, whom) => {
		expect(accordingTo(asked)).toBe(`${question} according to ${whom}`);
	});

	test.each([
		["what does it cost per visit to the pool", "each visit sees nothing"],
		["how dear is it for the port, per day", "a day is counted by"],
		["as he sees it, is it safe", "a pronoun means somebody named elsewhere"],
		["did it end as the mayor had hoped", "a hope is no view on the question"],
		["who said it in so many words", "nobody's words"],
		["what did she hear going by in the night", "what went by was heard"],
	])("%s stays: %s", (text) => {
		expect(accordingTo(text)).toBe(text);
	});
});

describe("a cleft question is asked plainly", () => {
	test.each([
		[
			"What was it the minister stressed in the call",
			"What did the minister stress in the call",
		],
		["what is it that the union wants", "what does the union want"],
		[
			"when was it that the port's owner dismissed the plan",
			"when did the port's owner dismiss the plan",
		],
		["when was it that Holm was arrested", "when was Holm arrested"],
		["where is it that they will meet", "where will they meet"],
		["why was it that the ferry sank", "why did the ferry sink"],
		["which dam was it that broke", "which dam broke"],
		["who was it Holm called", "who did Holm call"],
		["was it Holm who called Vasko", "did Holm call Vasko"],
	])("%s: %s", (asked, meant) => {
		expect(uncleft(asked)).toBe(meant);
	});

	test.each(["what was it like there", "what was it about", "what was it"])(
		"%s is no cleft",
		(text) => {
			expect(uncleft(text)).toBe(text);
		},
	);
});

describe("what stands around a question is no part of it", () => {
	test.each([
		["hi there, who came out on top?", "who came out on top"],
		["good morning! who won", "who won"],
		["I'd like to know who won", "who won"],
		["trying to figure out who won", "trying to figure out who won"],
		["I'm trying to figure out who won", "who won"],
		["my question is who won", "who won"],
		["Looking for the mayor's remark on rent", "the mayor's remark on rent"],
		["per Lind, what would it take", "what would it take according to Lind"],
		["quote me lind on rent", "what did lind say about rent"],
		["what Lind wouldn't say about rent", "what did Lind not say about rent"],
		[
			"whats the port's version of why the call took place",
			"what is the port's version of why the call took place",
		],
		["name of the mayor pls", "what is the name of the mayor"],
		["as of when will it close", "when will it close"],
		["when did it close, which night", "when did it close"],
		["share of drivers against it", "what share of drivers against it"],
		["last time lind n vasko talked", "when last have lind and vasko talked"],
		[
			"the deputy had a line about wards, how did it go?",
			"what did the deputy say about wards",
		],
		["what did Lind leave open about rent", "what did Lind not say about rent"],
		["what did Lind refuse to say", "what did Lind not say about"],
		[
			"what was the Lind-Vasko talk about",
			"what was the talk between Lind and Vasko about",
		],
		[
			"what was the Asia-Pacific summit about",
			"what was the Asia-Pacific summit about",
		],
	])("%s: %s", (asked, meant) => {
		expect(plain(asked).trim()).toBe(meant);
	});
});
