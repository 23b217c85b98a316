import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPassages } from "../../src/library/index/over-shards.js";
import type { QueryTerm } from "../../src/library/passages.js";
import { termsOf } from "../../src/library/terms.js";
import { bare } from "./made.js";

const query = (text: string): QueryTerm[] =>
	termsOf(text).map(({ stem }) => ({ stem, weight: 1 }));

describe("order", () => {
	const index = buildPassages([
		bare(
			"a",
			"The harbour is deep. The ferry left the harbour at dawn with forty people and their dogs, cats, birds and beds.\nThe mayor spoke about schools. He wants more teachers.",
		),
		bare(
			"b",
			"A ferry sank. Divers searched the wreck.\nThe weather was fine.",
			"Ferry disaster",
		),
	]);
	const found = (text: string, scope: readonly number[] | null = null) =>
		index.search(query(text), scope, 5).map((h) => `${h.entry}.${h.sentence}`);

	test.each([
		["ferry harbour", "0.1", "both words beat one"],
		["ferry", "1.0", "a short sentence says it more surely than a long one"],
		["divers", "1.1", "the only sentence with the word"],
		[
			"teacher schools",
			"0.3",
			"the rarer company: both stand in one paragraph, the shorter sentence first",
		],
	])("%s: %s, for %s", (text, best) => {
		expect(found(text)[0]).toBe(best);
	});

	test("a title lifts the sentences under it", () => {
		expect(found("disaster weather")[0]).toBe("1.2");
	});

	test("a scope leaves out all other articles", () => {
		expect(found("ferry", [0])).toEqual(["0.1"]);
		expect(found("divers", [0])).toEqual([]);
		expect(found("ferry", [])).toEqual([]);
	});

	test("nothing asked, nothing found", () => {
		expect(index.search([], null, 5)).toEqual([]);
		expect(found("zebra")).toEqual([]);
	});
});

test("boilerplate is not found", () => {
	const index = buildPassages([
		bare(
			"a",
			"The vote was close.\nClick here to subscribe to our newsletter.\nThe count goes on.",
		),
	]);
	expect(index.search(query("newsletter"), null, 5)).toEqual([]);
});

test("a misspelt word finds the words it may have meant, by its length", () => {
	const index = buildPassages([
		bare("a", "The ambassador visited the embassy in March."),
	]);
	expect(index.spellings("ambasador")).toHaveLength(1);
	expect(index.spellings("embasy")).toHaveLength(1);
	expect(index.spellings("xylophone")).toEqual([]);
	expect(index.spellings("mar")).toEqual([]);
});

test("the best few are the first few of all, whatever the articles", () => {
	const word = fc.constantFrom(
		..."alpha beta gamma delta omega sigma kappa".split(" "),
	);
	const sentence = fc
		.array(word, { minLength: 1, maxLength: 6 })
		.map((w) => `The ${w.join(" ")} came.`);
	const body = fc
		.array(sentence, { minLength: 1, maxLength: 12 })
		.map((s) => s.join(" "));
	fc.assert(
		fc.property(
			fc.array(body, { minLength: 1, maxLength: 6 }),
			fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
			(bodies, words) => {
				const index = buildPassages(bodies.map((b, n) => bare(String(n), b)));
				const all = index.search(query(words.join(" ")), null, 10_000);
				const few = index.search(query(words.join(" ")), null, 3);
				expect(few).toEqual(all.slice(0, 3));
				const scores = all.map((h) => h.score);
				expect(scores).toEqual(scores.toSorted((a, b) => b - a));
			},
		),
		{ numRuns: 60 },
	);
});

test("the sentences that a word stands in are those that a search for it finds", () => {
	const index = buildPassages([
		bare("a", "Alpha beta. Gamma alpha alpha. The delta.\nAlpha came."),
		bare("b", "Delta gamma. Alpha is here."),
	]);
	for (const stem of ["alpha", "gamma", "delta", "omega"])
		for (const scope of [null, [0], [1], []])
			for (const limit of [1, 2, 3, 9]) {
				const hits = index.search([{ stem, weight: 1 }], scope, limit);
				expect(index.standing(stem, scope, limit)).toEqual(
					new Set(hits.map(({ id }) => id)),
				);
			}
});

test("a search leaves nothing behind for the next", () => {
	const index = buildPassages([
		bare("a", "Alpha beta. Gamma delta."),
		bare("b", "Alpha gamma."),
	]);
	const before = index.search(query("alpha gamma"), null, 9);
	index.search(query("delta beta alpha"), [0], 9);
	expect(index.search(query("alpha gamma"), null, 9)).toEqual(before);
});
