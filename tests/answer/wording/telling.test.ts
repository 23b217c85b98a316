import { describe, expect, test } from "vitest";
import type { Excerpt } from "../../../src/answer/answer.js";
import { tellDate } from "../../../src/answer/wording/dates.js";
import {
	attribution,
	citation,
	dating,
	differing,
} from "../../../src/answer/wording/telling.js";
import { bareArticle } from "../../../src/text/article.js";
import { bareExcerpt } from "../../excerpt.js";

describe("TIMEX3 values in words", () => {
	test.each([
		["2022-10-21", "21 October 2022"],
		["2022-10-21T09:30", "21 October 2022, 09:30"],
		["2022-10-21T09:30:00Z", "21 October 2022, 09:30:00Z"],
		["2022-10-21TMO", "21 October 2022, in the morning"],
		["XXXX-10-21", "21 October of a year not told"],
		["2022-10", "October 2022"],
		["XXXX-05", "May of a year not told"],
		["2022", "2022"],
		["199X", "the 1990s"],
		["199", "the 1990s"],
		["2022-W41", "the week of 10 October 2022 to 16 October 2022"],
		["2021-W01", "the week of 4 January 2021 to 10 January 2021"],
		["2020-W53", "the week of 28 December 2020 to 3 January 2021"],
		["XXXX-WXX-5", "a Friday, not told which"],
		["2022-Q3", "third quarter of 2022"],
		["2022-SU", "summer of 2022"],
		["PAST_REF", "in the past, not told when"],
		["P3D", "3 days"],
		["P1Y", "1 year"],
		["PT2H", "PT2H"],
		["", ""],
	])("%s", (value, told) => {
		expect(tellDate(value)).toBe(told);
	});
});

const body =
	"Mayor Jane Doe told reporters in a statement\nafter the vote that it was over.";
const span = (words: string) => {
	const start = body.indexOf(words);
	return { start, end: start + words.length };
};
const excerpt = (own: Partial<Excerpt>): Excerpt =>
	bareExcerpt({
		kind: "quote",
		citation: {
			paragraph: 3,
			article: {
				id: "a",
				title: "The vote",
				outlet: "The Paper",
				author: null,
				published: "2024-05-02T10:00:00Z",
				url: null,
				language: "en",
				body,
			},
		},
		...own,
	});

describe("attribution", () => {
	test.each<[string, Partial<Excerpt>, string | null]>([
		["nobody spoke", {}, null],
		[
			"everything is known",
			{
				speaker: "Jane Doe",
				role: span("Mayor"),
				addressee: span("reporters"),
				occasion: span("in a statement\nafter the vote"),
				speech: "direct",
			},
			"Jane Doe, Mayor, to reporters, in a statement after the vote — direct quotation",
		],
		[
			"the speaker is a role",
			{ speaker: "the mayor", role: span("Mayor"), speech: "indirect" },
			"the mayor — reported, not verbatim speech",
		],
		[
			"half in marks",
			{ speaker: "Doe", speech: "mixed" },
			"Doe — partly quoted",
		],
		[
			"not said",
			{ speaker: "Doe", speech: "indirect", negated: true },
			"Doe — did not say this",
		],
		["not done", { negated: true }, "this did not happen"],
		["words with no source", { speech: "direct" }, "direct quotation"],
	])("%s", (_name, own, told) => {
		expect(attribution(excerpt(own))).toBe(told);
	});
});

describe("dating", () => {
	test("not told", () => expect(dating(excerpt({}))).toBeNull());
	test("stated", () =>
		expect(dating(excerpt({ when: "2024-05-01" }))).toBe("1 May 2024"));
	test("worked out", () =>
		expect(dating(excerpt({ when: "2024-05-01", whenImplied: true }))).toBe(
			"1 May 2024 (worked out from the publication date)",
		));
	test("said", () =>
		expect(dating(excerpt({ when: "2024-05-01", speech: "direct" }))).toBe(
			"said 1 May 2024",
		));
});

test("a citation names outlet, title, date and paragraph", () => {
	expect(citation(excerpt({}))).toBe(
		"The Paper · The vote · published 2 May 2024 · paragraph 3",
	);
});

test("a citation without front matter names the article's id", () => {
	const { citation: own } = excerpt({});
	const article = {
		...own.article,
		title: null,
		outlet: null,
		published: null,
	};
	expect(citation(excerpt({ citation: { ...own, article } }))).toBe(
		"a · publication date not told · paragraph 3",
	);
});

describe("articles that differ", () => {
	const sides = (...texts: string[]) =>
		texts.map((text, n) => ({
			start: 0,
			end: text.length,
			when: n === 0 ? null : "2025-03-04",
			citation: {
				article: {
					...bareArticle(text, "2025-03-05"),
					outlet: n === 0 ? "The Post" : null,
					id: "wire",
				},
				paragraph: 1,
			},
		}));
	test("each word for word with its article and day, and no judgement", () => {
		expect(differing({ what: "number", sides: sides("at  least\n12") })).toBe(
			"The articles tell different numbers: “at least 12” — The Post (5 March 2025)",
		);
		expect(differing({ what: "date", sides: sides("May", "Tuesday") })).toBe(
			"The articles tell different dates: “May” — The Post (5 March 2025); “Tuesday” = 4 March 2025 — wire (5 March 2025)",
		);
	});
});
