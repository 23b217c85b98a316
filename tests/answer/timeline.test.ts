import { describe, expect, test } from "vitest";
import { daysFrom } from "../../src/answer/timeline/day.js";
import { momentsOf, timelineOf } from "../../src/answer/timeline.js";
import { extract } from "../../src/extract/extract.js";
import { type Collection, collect } from "../../src/library/collection.js";
import { keyOf } from "../../src/library/key.js";
import type { Library } from "../../src/library/library.js";
import { batchOf } from "../../src/library/packed/batch.js";
import type { Article } from "../../src/text/article.js";
import { article, libraryOf } from "../commands/stage.js";

const library = libraryOf(
	article({
		id: "a",
		body: `The council of Elmsworth met in March 2024. Jane Doe opened the new bridge on Monday, and a band played.

The bridge did not collapse on April 3, 2024. Peter Roe will inspect the harbour on June 1, 2024. He visited Oakton on 12 April 2024.`,
	}),
	article({
		id: "b",
		published: "2024-05-03",
		body: "Peter Roe visited Oakton on 12 April 2024. Rivers are long.",
	}),
	// The same words again, as wire stories have them.
	article({
		id: "c",
		published: "2024-05-04",
		body: "Peter Roe visited Oakton on 12 April 2024.",
	}),
);
const told = (
	query: Partial<Parameters<typeof timelineOf>[1]>,
): (string | null)[] =>
	timelineOf(library, {
		topic: null,
		from: null,
		to: null,
		...query,
	}).moments.map(({ excerpt }) => excerpt.when);

describe("the dated events", () => {
	test("are in order of time, none that did not happen, each wording once", () => {
		expect(told({})).toEqual([
			"2024-03",
			"2024-04-12",
			"2024-04-12",
			"2024-04-29",
			"2024-06-01",
		]);
	});
	test("tell stated from implied, and what is planned", () => {
		const by = Object.fromEntries(
			momentsOf(library).map((m) => [m.excerpt.when, m]),
		);
		expect(by["2024-04-29"]?.excerpt.whenImplied).toBe(true);
		expect(by["2024-06-01"]?.excerpt.whenImplied).toBe(false);
		expect(by["2024-06-01"]?.planned).toBe(true);
		expect(by["2024-03"]?.interval).toEqual({
			from: "2024-03-01",
			to: "2024-03-31",
		});
	});
	test("stand with the words of their time, and the clauses that tell them", () => {
		for (const { excerpt, clauses } of momentsOf(library)) {
			const { body } = excerpt.citation.article;
			const words = body.slice(excerpt.start, excerpt.end);
			const [time] = excerpt.highlights;
			expect(words).toContain(body.slice(time?.start, time?.end));
			for (const { start, end } of clauses)
				expect(words).toContain(body.slice(start, end));
		}
	});
});

describe("limits", () => {
	test.each([
		[{ from: "2024-04-13" }, ["2024-04-29", "2024-06-01"]],
		[{ to: "2024-03-15" }, ["2024-03"]],
		[{ from: "2024-04-12", to: "2024-04-12" }, ["2024-04-12", "2024-04-12"]],
		[{ topic: "Peter Roe" }, ["2024-04-12", "2024-04-12", "2024-06-01"]],
		[{ topic: "bridge" }, ["2024-04-29"]],
		[{ topic: "volleyball" }, []],
	])("%o", (query, expected) => {
		expect(told(query)).toEqual(expected);
	});
});

describe("words for a date", () => {
	test.each([
		["2024-05-13", "2024-05-13", "2024-05-13"],
		["2024-05", "2024-05-01", "2024-05-31"],
		["2024", "2024-01-01", "2024-12-31"],
		["May 2024", "2024-05-01", "2024-05-31"],
		["13 May 2024", "2024-05-13", "2024-05-13"],
		["yesterday", "2024-05-09", "2024-05-09"],
	])("%s", (words, from, to) => {
		expect(daysFrom(words, "2024-05-10")).toEqual({ from, to });
	});
	test.each([
		"",
		"someday",
		"2024-13-45",
		"three days",
		"1 May 2024 or 2 June 2024",
	])("%j is none", (words) => {
		expect(daysFrom(words, "2024-05-10")).toBeNull();
	});
});

test("after a reload the dated events are those of a library built at once", () => {
	const part = (id: string, ...days: number[]) =>
		article({
			id,
			published: "2024-05-10",
			body: days
				.map((day) => `Ada Lind visited Oakton on 2 May 2024 at ${day}.`)
				.concat(days.map((day) => `Bo Holm left Oakton on ${day} May 2024.`))
				.join(" "),
		});
	const grown = (
		before: Collection | null,
		news: Article[],
		all: Article[],
	) => {
		const work = collect(
			before,
			[{ batch: batchOf(news.map(extract)), keys: news.map(keyOf) }],
			all.map(keyOf),
		);
		for (;;) {
			const { done, value } = work.next();
			if (done) return value;
		}
	};
	const shown = (library: Library) =>
		momentsOf(library).map(({ excerpt: { citation, start } }) => [
			citation.article.id,
			start,
		]);
	const [a, b, c] = [part("a", 3, 9), part("b", 9, 2), part("d", 5, 3)];
	const first = grown(null, [a, b, c], [a, b, c]);
	expect(shown(first.library)).toEqual(shown(libraryOf(a, b, c)));
	const news = [part("b", 4, 2), part("c", 3, 1)];
	const next = grown(first, news, [a, ...news, c]);
	expect(shown(next.library)).toEqual(shown(libraryOf(a, ...news, c)));
	expect(shown(first.library)).toEqual(shown(libraryOf(a, b, c)));
});
