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
		["who gave Lopez a ring", "who called Lopez"],
		["how long was he behind bars", "how long was he in prison"],
		["Who went on strike", "Who struck"],
		[
			"when did the firm send the bidders packing",
			"when did the firm dismiss the bidders",
		],
		["who was sent packing", "who was dismissed"],
		["why did they take the port to court", "why did they sue the port"],
		["will Lopez contest the ruling?", "will Lopez appeal?"],
		["how long does he go behind bars", "how long does he be jailed"],
		["who lost their lives", "who died"],
		[
			"when was Lopez checked over by the doctors",
			"when was Lopez having a medical",
		],
		["when did he hand himself in", "when did he surrender"],
		[
			"whom did she face the press with",
			"whom did she hold a news conference with",
		],
		["which party is in favour of the toll", "which party supports the toll"],
		[
			"why was the mayor not listening to them",
			"why was the mayor ignoring them",
		],
		[
			"what did the ex boss of the bank say",
			"what did the former chief executive of the bank say",
		],
		["who owns the motorbike taxi", "who owns the motorcycle taxi"],
	])("%s: %s", (said, plain) => {
		expect(withPlainVerbs(said)).toBe(plain);
	});

	test.each([
		"when did they run out of fuel",
		"what did Lopez say about no deal",
		"who took the chair",
		"who let the dog that had barked at the crew all night off the hook",
		"what is behind barstools",
		"who sent the mayor what was packed",
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
