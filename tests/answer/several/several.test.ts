import { describe, expect, test } from "vitest";
import { english } from "../../../src/language/voice.js";
import { asked, excerptsOf, told } from "./articles.js";

describe("a time that a question keeps to", () => {
	test.each([
		["what did Brandt say in April", "c-inquiry"],
		["what did brandt say last", "c-inquiry"],
		["what did Brandt say first", "a-first"],
		["who did brandt call in april", "c-inquiry"],
	])("%s: %s comes first", (question, article) => {
		expect(excerptsOf(question)[0]?.citation.article.id).toBe(article);
	});

	test("what was said at other times is no answer, but is shown as the nearest", () => {
		const answer = asked("what did Brandt say in May");
		expect(answer.abstained && answer.nearest.length).toBeGreaterThan(0);
	});
});

describe("several questions of one message", () => {
	test("each is answered, the best of each first", () => {
		const found = excerptsOf(
			"when did the ferry sink and who did Brandt phone?",
		);
		expect(found.slice(0, 2).map(told)).toEqual([
			expect.stringContaining("The ferry sank on March 3"),
			expect.stringContaining("Pavel Stern"),
		]);
	});

	test("what has no answer is told", () => {
		const answer = asked("When did the ferry sink? Who built the lighthouse?");
		const notes = answer.abstained ? [] : (answer.notes ?? []);
		expect(notes.map((note) => note(english))).toEqual([
			expect.stringContaining("Who built the lighthouse"),
		]);
	});

	test("she is whom the question before names", () => {
		const found = excerptsOf(
			"who did Brandt phone? and what did she say about families?",
		);
		expect(found.map(told).join()).toContain("We failed the families");
	});
});
