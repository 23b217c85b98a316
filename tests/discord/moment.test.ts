import { describe, expect, test } from "vitest";
import type { Excerpt } from "../../src/answer/answer.js";
import { datingMarkdown, dayMark } from "../../src/discord/moment.js";
import { bareExcerpt } from "../excerpt.js";
import { article } from "./library.js";

describe("a date in the reader's own language", () => {
	test.each([
		["2022-10-21", "<t:1666346400:D>"],
		["1969-07-20", "<t:-14220000:D>"],
	])("%s", (value, mark) => {
		expect(dayMark(value)).toBe(mark);
		// The same calendar day from UTC-10 to UTC+13.
		const seconds = Number(/-?\d+/.exec(mark)?.[0]);
		for (const hours of [-10, 0, 13])
			expect(
				new Date((seconds + hours * 3_600) * 1_000).toISOString(),
			).toContain(value);
	});
	test.each([
		"2022-10",
		"2022",
		"2022-W42",
		"XXXX-10-21",
		"2022-10-XX",
		"2022-10-21T09:30",
		"2022-13-45",
		"P3D",
		"",
	])("%j is not known to the day alone", (value) => {
		expect(dayMark(value)).toBeNull();
	});
});

const excerpt = (own: Partial<Excerpt>): Excerpt =>
	bareExcerpt({
		kind: "event",
		citation: { paragraph: 1, article: article("It.") },
		...own,
	});

test.each<[Partial<Excerpt>, string | null]>([
	[{}, null],
	[{ when: "2022-10-21" }, "<t:1666346400:D>"],
	[
		{ when: "2022-10-21", whenImplied: true },
		"<t:1666346400:D> (worked out from the publication date)",
	],
	[{ when: "2022-10-21", speech: "direct" }, "said <t:1666346400:D>"],
	[
		{ when: "2022-10", whenImplied: true },
		"October 2022 (worked out from the publication date)",
	],
])("%o is told as %s", (own, told) => {
	expect(datingMarkdown(excerpt(own), 300)).toBe(told);
});
