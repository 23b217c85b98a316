import { describe, expect, test } from "vitest";
import { withPlainVerbs } from "../../../src/answer/question/idioms.js";
import { askingOf } from "../one-article.js";

describe("several words that say what one verb says", () => {
	test.each([
		[
			"when did the board say no to the offer",
			"when did the board reject the offer",
		],
		["who is taking the stand?", "who is testifying?"],
		["when is Lopez going to take the stand", "when is Lopez going to testify"],
		["when was Lopez set free", "when was Lopez released"],
		["why did they get the sack", "why did they get dismissed"],
		["when does the deal run out", "when does the deal expire"],
		["Who went on strike", "Who struck"],
		[
			"when will they let the crew off the hook",
			"when will they acquit the crew",
		],
		["who gave Lopez a ring", "who called Lopez"],
		["how long was he behind bars", "how long was he in prison"],
		[
			"Who is the ex-boss of the yard",
			"Who is the former chief executive of the yard",
		],
	])("%s: %s", (said, plain) => {
		expect(withPlainVerbs(said)).toBe(plain);
	});

	test.each([
		"when did they run out of fuel",
		"what did Lopez say about no deal",
		"who took the chair",
		"who let the dog that had barked at the crew all night off the hook",
		"what is behind barstools",
	])("%s says none of them", (said) => {
		expect(withPlainVerbs(said)).toBe(said);
	});
});

describe("a question is asked with the plain verb", () => {
	const { first, words, marked } = askingOf(
		`A night watchman raised the alarm at 05:52 on Monday. An audit had warned in March that the pier was rotten.

The board rejected the offer on Friday. The tenants' association will meet on Thursday.`,
		{ id: "idioms", title: "Pier in Emden", published: "2024-06-25" },
	);

	test.each([
		["when did the board say no", "Friday"],
		["when do the tenants get together", "Thursday"],
		["when did the audit sound the alarm", "March"],
	])("where its own words find nothing: %s", (question, date) => {
		expect(marked(first(question))).toContain(date);
	});

	test("and not where they do: it is the watchman who raised the alarm", () => {
		expect(words(first("when did the watchman raise the alarm"))).toContain(
			"05:52",
		);
	});
});
