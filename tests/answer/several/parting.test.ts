import { expect, test } from "vitest";
import { questionsIn } from "../../../src/answer/several/parting.js";

test.each([
	[
		"who called Holm and what did he say",
		["who called Holm", "what did he say"],
	],
	["When is the vote? Who will win?", ["When is the vote?", "Who will win?"]],
	[
		"who won\nhow many watched\nand where was it",
		["who won", "how many watched", "where was it"],
	],
	[
		"I missed the final. Who won? How many goals?",
		["Who won?", "How many goals?"],
	],
])("%s is several", (text, questions) => {
	expect(questionsIn(text).map((p) => p.question)).toEqual(questions);
});

test.each([
	"who called whom",
	"what did Holm and Vasko say about rent and wages",
	"who met Holm and Vasko in May",
	"when and where did they meet",
])("%s is one", (text) => {
	expect(questionsIn(text)).toEqual([{ question: text, lead: "" }]);
});

test("no more than three of a message are answered", () => {
	expect(questionsIn("who won? ".repeat(9))).toHaveLength(3);
});

test("what is said before a question goes with it, and the rest of its lines", () => {
	expect(questionsIn("what did Holm say\nabout rent")).toEqual([
		{ question: "what did Holm say about rent", lead: "" },
	]);
	expect(questionsIn("I missed the final. Who won?")).toEqual([
		{ question: "Who won?", lead: "I missed the final." },
	]);
});
