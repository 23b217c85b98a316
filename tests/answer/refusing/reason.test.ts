import { expect, test } from "vitest";
import { asked } from "../several/articles.js";

test.each([
	[
		"what did Brandt say in May",
		"The briefing quotes Olga Brandt in 5 passages, none “in May”.",
	],
	[
		"what did Reyl say about the inspection",
		"none about “the inspection”; Olga Brandt speaks of that.",
	],
	[
		"when did Brandt visit Kyiv",
		"“Brandt” is in 7 passages, none about “visit”. “Kyiv” does not occur.",
	],
	["when did Vark meet Stern", "none of them the same."],
	[
		"what did Macron say",
		"The briefing is 3 articles, of 4 March 2025 to 10 April 2025.",
	],
])("%s: %s", (question, reason) => {
	const answer = asked(question);
	expect(answer.abstained && answer.reason).toContain(reason);
});
