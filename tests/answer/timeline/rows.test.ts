import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Order,
	type Row,
	revised,
} from "../../../src/answer/timeline/rows.js";
import type { Head } from "../../../src/library/packed/extraction.js";
import { articleOf } from "../../library/made.js";

const NONE: Order = { heads: new Set(), all: [], told: [] };

/** Few times and words, so that articles tell the same. */
const article = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });

const finish = (work: Generator<void, Order>): Order => {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
};

test("however articles came and went, the order of events is that of all of them sorted at once, without what was told before", () => {
	fc.assert(
		fc.property(
			fc.array(article, { minLength: 1, maxLength: 6 }),
			fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), {
				minLength: 2,
				maxLength: 5,
			}),
			(articles, steps) => {
				const rows = new Map<Head, readonly Row[]>();
				for (const [n, own] of articles.entries()) {
					const { body, ...head } = articleOf(String(n), "");
					const told = own.map(([time, words], nth): Row => {
						const day = `2024-05-0${time + 1}`;
						const when = { value: day, from: day, to: day, key: day };
						return { head, nth, when, words: 10 * time + words };
					});
					rows.set(head, told);
				}
				let order = NONE;
				for (const there of steps) {
					const heads = [...rows.keys()].filter((_, n) => there[n]);
					order = finish(revised(order, heads, (head) => rows.get(head) ?? []));
					const all = heads
						.flatMap((head) => rows.get(head) ?? [])
						.sort((a, b) =>
							a.when.key < b.when.key ? -1 : a.when.key > b.when.key ? 1 : 0,
						);
					const told = all.filter(
						(row, n) => all.findIndex((r) => r.words === row.words) === n,
					);
					expect(order.told).toEqual(told);
				}
			},
		),
		{ numRuns: 300 },
	);
});
