import { describe, expect, test } from "vitest";
import { anchoredBy } from "../../../src/answer/action/anchored.js";
import { extract } from "../../../src/extract/extract.js";
import { bareArticle } from "../../../src/text/article.js";

/** The date stands in brackets, the event's word in braces. */
function read(marked: string, value: string) {
	const body = marked.replace(/[[\]{}]/g, "");
	const at = (mark: string) =>
		marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, "").length;
	const extraction = extract(bareArticle(body, value));
	const start = at("[");
	const time = extraction.times.find(
		(t) => t.start <= start && start < t.end && t.type === "DATE",
	);
	if (!time) throw new Error(`no date is read in ${marked}`);
	const found = anchoredBy(extraction, time, {
		start: at("{"),
		end: at("}"),
	});
	return found && { words: body.slice(found.start, found.end), ...found };
}

describe("a date that only sets another event apart", () => {
	test.each([
		[
			"They spoke on [August 2], a day before Wilk {met} the secretary.",
			"2023-08-02",
			"August 2, a day before",
			"2023-08-03",
		],
		[
			"It took place on [May 13], a few days before a phone {call} of generals.",
			"2022-05-13",
			"May 13, a few days before",
			null,
		],
		[
			"He left on [June 17], two weeks after the mill {burned}.",
			"2021-06-17",
			"June 17, two weeks after",
			"2021-06-03",
		],
		[
			"On [Monday] before the {vote} he left.",
			"2024-05-20",
			"Monday before",
			null,
		],
	])("%s", (marked, value, words, worked) => {
		const found = read(marked, value);
		expect(found?.words).toBe(words);
		expect(found?.value).toBe(worked);
	});

	test.each([
		["On [May 13] they {spoke} by telephone.", "2022-05-13"],
		["They {spoke} on [May 13], a day before the vote.", "2022-05-13"],
		["On [May 13], the day of the vote, they {spoke}.", "2022-05-13"],
	])("not %s", (marked, value) => {
		expect(read(marked, value)).toBeNull();
	});
});
