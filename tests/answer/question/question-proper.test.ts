import { describe, expect, test } from "vitest";
import { readQuestion } from "../../../src/answer/question.js";
import { questionsIn } from "../../../src/answer/several/parting.js";

describe("what is asked may stand behind something else", () => {
	test.each([
		[
			"Of all the boats they sent, how many came back?",
			"number",
			"boats",
			"a scene before it keeps its words",
		],
		[
			"After the flood, how many families slept in the school?",
			"number",
			"flood",
			"so does a time",
		],
		[
			"If you leave out the islands, who leads in the poll?",
			"person",
			"islands",
			"and a condition",
		],
		[
			"chrysalis layoffs how many workers",
			"number",
			"layoffs",
			"keywords ask at their end",
		],
		["pier closed why", "reason", "pier", "by a single word too"],
		[
			"the ceremony will take place where",
			"place",
			"ceremony",
			"and sentences do",
		],
		[
			"harbour fire: since when was the alarm off",
			"date",
			"harbour",
			"a topic before a colon is of the question",
		],
		[
			"To how many years was the treasurer sentenced?",
			"duration",
			"treasurer",
			"a preposition before it changes nothing",
		],
		[
			"With how many votes was the law passed?",
			"number",
			"law",
			"whichever preposition it is",
		],
		[
			"The chamber went through how many letters?",
			"number",
			"letters",
			"or it stands where the answer would",
		],
	])("%s: %s", (text, wanted, word) => {
		const question = readQuestion(text);
		expect(question.wanted).toBe(wanted);
		expect(question.terms.map((term) => term.word)).toContain(word);
	});
});

describe("what only speaks of the asking is no topic", () => {
	test.each([
		["My son asks me: how deep is the lake?", "how deep is the lake"],
		[
			"For a class I am preparing: what made the Whigs lose?",
			"what made the Whigs lose",
		],
		[
			"Librarian here, trying to sort this out: which maps were sold?",
			"which maps were sold",
		],
		[
			"Not sure I understand this: why did the judge step down?",
			"why did the judge step down",
		],
		[
			"I was wondering why the state wants to vet it, do we know?",
			"why the state wants to vet it",
		],
		["has anyone explained why the dam broke?", "why the dam broke"],
		["have they said who robbed the bank yet?", "who robbed the bank yet"],
		[
			"Would you happen to know what Lisbon wants from the cabinet?",
			"what does Lisbon want from the cabinet",
		],
		["Is there anybody who disputes the count?", "who disputes the count"],
		[
			"how old is the club, I mean when was it founded?",
			"when was it founded, the club",
		],
	])("%s", (text, plain) => {
		expect(readQuestion(text).text).toBe(plain);
	});

	test("what the asker tells of the topic stays", () => {
		const { terms } = readQuestion(
			"I heard about a fire at the port, what burned?",
		);
		expect(terms.map((term) => term.word)).toEqual(["burned", "fire", "port"]);
	});
});

describe("what is no question of its own stays where it is", () => {
	test.each([
		["the mayor, who resigned in May", "a clause tells of somebody"],
		["nobody knows why", "what nobody knows is told, not asked"],
		["which town, where the dam broke, was flooded", "nor does it ask twice"],
	])("%s: %s", (text) => {
		expect(readQuestion(text).text).toBe(text);
	});
});

describe("a sentence before a question is what it is about", () => {
	test.each([
		[
			"The meeting was too full, so when is the second one?",
			"when is the second one?",
		],
		[
			"The heiress kept the fake; how did she justify it?",
			"how did she justify it?",
		],
	])("%s", (text, question) => {
		const [part] = questionsIn(text);
		expect(part?.question).toBe(question);
		expect(part?.lead).not.toBe("");
	});
});
