import fc from "fast-check";
import { expect, test } from "vitest";
import type { Extraction } from "../../src/extract/extraction.js";
import { gather, QUARTER } from "../../src/library/index/gather.js";
import { merge } from "../../src/library/index/merge.js";
import {
	buildPassages,
	passagesIn,
} from "../../src/library/index/over-shards.js";
import {
	ARTICLE,
	NEIGHBOUR,
	PARAGRAPH,
	rarityOf,
	share,
} from "../../src/library/index/score.js";
import { shardOf } from "../../src/library/index/shard.js";
import type { Shelved } from "../../src/library/index/shelving.js";
import type { PassageIndex, QueryTerm } from "../../src/library/passages.js";
import { bare } from "./made.js";

const WORDS = "alpha beta gamma delta omega sigma kappa lambda".split(" ");

/** Some words are frequent and some rare, as in any language. */
const word = fc.nat(35).map((n) => WORDS[Math.floor(Math.sqrt(n))] ?? "alpha");
const sentence = fc
	.array(word, { minLength: 1, maxLength: 9 })
	.map((w) => `The ${w.join(" ")} came.`);
const body = fc
	.array(
		fc
			.array(sentence, { minLength: 1, maxLength: 4 })
			.map((all) => all.join(" ")),
		{ minLength: 1, maxLength: 4 },
	)
	.map((paragraphs) => paragraphs.join("\n\n"));
const article = fc.record({
	body,
	title: fc.option(word, { nil: null }),
});
const articles = fc
	.array(article, { minLength: 1, maxLength: 9 })
	.map((all) => all.map(({ body, title }, n) => bare(String(n), body, title)));
const query = fc
	.uniqueArray(word, { minLength: 1, maxLength: 4 })
	.map((stems) =>
		stems.map((stem, n): QueryTerm => ({ stem, weight: n === 1 ? 0.25 : 1 })),
	);

/** Every sentence that has a word of the query with its score, best first: the definition, without any index. */
function scoreAll(
	extractions: readonly Extraction[],
	terms: readonly QueryTerm[],
	scope: readonly number[] | null,
) {
	const all = extractions.flatMap((extraction, entry) => {
		const { lengths, paragraphs, terms } = gather(extraction);
		return lengths.map((length, n) => ({
			entry,
			n,
			length,
			paragraph: paragraphs[n],
			own: (stem: string) => {
				const standing = terms.get(stem);
				const at = standing?.sentences.indexOf(n) ?? -1;
				return at < 0 ? 0 : (standing?.weights[at] ?? 0) / QUARTER;
			},
			titled: (stem: string) => terms.get(stem)?.titled === true,
		}));
	});
	const average = all.reduce((sum, s) => sum + s.length, 0) / all.length;
	const seen = all.filter((s) => !scope || scope.includes(s.entry));
	return seen
		.flatMap((s, _, all) => {
			let score = 0;
			let found = false;
			for (const { stem, weight } of terms) {
				const count = all.filter((o) => o.own(stem) > 0).length;
				const value = weight * rarityOf(count, all.length);
				const article = all.filter((o) => o.entry === s.entry);
				const often = s.own(stem);
				const some = (those: typeof all) => those.some((o) => o.own(stem) > 0);
				if (often > 0) found = true;
				if (often > 0)
					score += value * share(often, s.length, Math.max(1, average));
				if (some(article.filter((o) => o.paragraph === s.paragraph)))
					score += PARAGRAPH * value;
				if (some(article.filter((o) => Math.abs(o.n - s.n) === 1)))
					score += NEIGHBOUR * value;
				if (some(article)) score += ARTICLE * value;
				if (s.titled(stem)) score += ARTICLE * value;
			}
			return found ? [{ entry: s.entry, sentence: s.n, score }] : [];
		})
		.sort(
			(a, b) =>
				b.score - a.score || a.entry - b.entry || a.sentence - b.sentence,
		);
}

/** Rounded, for sums in another order differ in the last digits; of equals, those that are not all shown may be others. */
const scoresOf = (hits: readonly { readonly score: number }[]) =>
	hits.map(({ score }) => score.toFixed(9));

test("the best few are what scoring every sentence finds", () => {
	fc.assert(
		fc.property(
			articles,
			query,
			fc.integer({ min: 1, max: 12 }),
			fc.option(fc.uniqueArray(fc.nat(8), { maxLength: 4 }), { nil: null }),
			(extractions, terms, limit, places) => {
				const scope =
					places?.filter((n) => n < extractions.length).sort((a, b) => a - b) ??
					null;
				const found = buildPassages(extractions).search(terms, scope, limit);
				const all = scoreAll(extractions, terms, scope);
				expect(scoresOf(found)).toEqual(scoresOf(all.slice(0, limit)));
				for (const { entry, sentence, score } of found)
					expect(
						all
							.find((s) => s.entry === entry && s.sentence === sentence)
							?.score.toFixed(9),
					).toBe(score.toFixed(9));
			},
		),
		{ numRuns: 300 },
	);
});

test("the sentences that a frequent word stands in are the best that a search for it finds", () => {
	fc.assert(
		fc.property(
			articles,
			word,
			fc.integer({ min: 1, max: 12 }),
			fc.option(fc.uniqueArray(fc.nat(8), { maxLength: 4 }), { nil: null }),
			(extractions, stem, limit, places) => {
				const scope =
					places?.filter((n) => n < extractions.length).sort((a, b) => a - b) ??
					null;
				const index = buildPassages(extractions);
				const found = index.search([{ stem, weight: 1 }], scope, limit);
				expect(index.standing(stem, scope, limit)).toEqual(
					new Set(found.map(({ id }) => id)),
				);
			},
		),
		{ numRuns: 300 },
	);
});

const finish = (work: Generator<void, Shelved>): Shelved => {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
};

/** What an index answers, of everything that can be asked of it. */
const answersOf = (index: PassageIndex, terms: readonly QueryTerm[]) => ({
	size: index.size,
	hits: index.search(terms, null, 20),
	counts: WORDS.map((w) => index.frequency(w, null)),
	rarity: WORDS.map((w) => index.rarity(w, null)),
	spellings: ["alhpa", "gammma", "lamda"].map((w) => index.spellings(w)),
});

test("however the articles came and went, the index answers as one built at once", () => {
	fc.assert(
		fc.property(
			articles,
			query,
			fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
			fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
			fc.boolean(),
			(extractions, terms, spread, gone, merged) => {
				const left = extractions.filter((_, n) => !gone[n]);
				const counts = new Map<string, number>();
				for (const [n, extraction] of extractions.entries())
					if (gone[n])
						for (const [term, { sentences }] of gather(extraction).terms)
							counts.set(term, (counts.get(term) ?? 0) + sentences.length);
				const shelved = [0, 1, 2].map((part): Shelved => {
					const own = extractions.filter((_, n) => spread[n] === part);
					return {
						shard: shardOf(own.map(gather)),
						entries: Int32Array.from(own, (e) => left.indexOf(e)),
					};
				});
				const index = merged
					? passagesIn([finish(merge(shelved))], left.length, new Map())
					: passagesIn(shelved, left.length, counts);
				expect(answersOf(index, terms)).toEqual(
					answersOf(buildPassages(left), terms),
				);
			},
		),
		{ numRuns: 200 },
	);
});
