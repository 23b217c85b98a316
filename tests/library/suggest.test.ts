import { expect, test } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import { type Collection, collect } from "../../src/library/collection.js";
import { keyOf } from "../../src/library/key.js";
import { batchOf } from "../../src/library/packed/batch.js";
import { suggestEvents, suggestPeople } from "../../src/library/suggest.js";
import { articleOf } from "./made.js";

/** More articles than suggestions are drawn from, several of each day. */
const ARTICLES = 300;
const NAMES = "Holm|Lind|Vasko|Berg|Dahl|Moen|Ruud|Lie|Sole|Aas".split("|");
const GIVEN = "Ada|Bo|Ida|Petr|Nils|Tove".split("|");

const made = Array.from({ length: ARTICLES }, (_, n) => {
	const name = `${GIVEN[n % GIVEN.length]} ${NAMES[n % NAMES.length]}`;
	return {
		...articleOf(
			String(n).padStart(3, "0"),
			`${name} visited Oakton on 2 May 2024.`,
		),
		published: `2024-05-${String(1 + ((n * 7) % 28)).padStart(2, "0")}`,
	};
});

test("events are suggested from the newest articles, of a day in order of their ids", () => {
	const library = buildLibrary(made.map(extract));
	const newest = made.toSorted((a, b) =>
		a.published < b.published ? 1 : a.published > b.published ? -1 : 0,
	);
	const texts = newest.map(({ body }) => body.replace(/ visited.*/, ""));
	const who = suggestEvents(library, "").map(
		(text) => /: (\S+ \S+),/.exec(text)?.[1],
	);
	expect(who).toEqual([...new Set(texts)].slice(0, who.length));
	expect(who.length).toBeGreaterThan(20);
});

test("after a reload those people are suggested who would be without what was there before", () => {
	const articles = made.slice(0, 60);
	const keys = articles.map(keyOf);
	const finish = (work: Generator<void, Collection>) => {
		for (;;) {
			const { done, value } = work.next();
			if (done) return value;
		}
	};
	const batch = batchOf(articles.map(extract));
	let now = finish(collect(null, [{ batch, keys }], keys));
	for (const [from, to] of [
		[0, 60],
		[0, 7],
		[20, 60],
		[3, 31],
	]) {
		now = finish(collect(now, [{ batch, keys }], keys.slice(from, to)));
		const told = suggestPeople(now.library, "");
		const alone = buildLibrary(articles.slice(from, to).map(extract));
		expect(told).toEqual(suggestPeople(alone, ""));
	}
});
