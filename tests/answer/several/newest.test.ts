import { describe, expect, test } from "vitest";
import { answerOf, articlesOf, type Made } from "./made.js";

const NEWS: Made = {
	old: [
		"2025-03-01",
		"The ferry strike in Larne began on Saturday. Bakers in Larne sold out.",
	],
	new: [
		"2025-03-09",
		"The ferry strike in Larne enters its second week. The mayor met the crews.",
	],
	undated: [null, "The ferry strike in Larne was the talk of the town."],
	apart: ["2025-03-10", "A circus came to Bangor."],
};

describe("what is new of a topic", () => {
	test.each([
		"what's the latest on the ferry strike",
		"any updates about the ferry strike?",
		"ferry strike update",
		"what is going on with the ferry strike",
	])("%s: the newest article first, one without a day last", (question) => {
		expect(articlesOf(answerOf(NEWS, question))).toEqual([
			"new",
			"old",
			"undated",
		]);
	});

	test("of what no article tells there is nothing new", () => {
		expect(answerOf(NEWS, "any news about the tunnel").abstained).toBe(true);
	});

	test("“the latest” alone asks for no topic", () => {
		expect(answerOf(NEWS, "what did the latest bakers do").abstained).toBe(
			false,
		);
	});
});
