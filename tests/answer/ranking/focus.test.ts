import { expect, test } from "vitest";
import { focusOf } from "../../../src/answer/ranking/focus.js";
import { bareArticle } from "../../../src/text/article.js";
import { readDocument } from "../../../src/text/read.js";

test.each([
	["What company did the minister visit?", "company"],
	["In which European country is the bank based?", "country"],
	["How many seats does the parliament have?", "seats"],
	["What is the name of the river in the south?", "river"],
	["What kind of engine does it have?", "engine"],
	["What was the cause of the fire?", "cause"],
	["Who called the minister?", null],
	["Why did they leave?", null],
	["What did she sign?", null],
])("%s asks with %s", (question, noun) => {
	expect(focusIn(question)).toBe(noun);
});

// The tagger takes "drives" for a noun.
test.fails("What kind of engine drives it? asks with engine", () => {
	expect(focusIn("What kind of engine drives it?")).toBe("engine");
});

function focusIn(question: string): string | null {
	const { tokens } = readDocument(bareArticle(question));
	return tokens[focusOf(tokens)]?.lower ?? null;
}
