import type { Extraction } from "../../extract/extraction.js";
import { firstPlace } from "../../text/first-place.js";
import type { Hit, PassageIndex, QueryTerm, Scope } from "../passages.js";
import { stemOf } from "../terms.js";
import { ACTION, ASIDE, gather, PHRASED } from "./gather.js";
import { countIn, eachSentence, find } from "./lists.js";
import { bestOfTerm } from "./one-term.js";
import { rarityOf } from "./score.js";
import { best, type Ground, type Sought } from "./search.js";
import { articlesOf, shardOf } from "./shard.js";
import { type Gone, Lists, type Shelved } from "./shelving.js";
import { nearestWords } from "./spellings.js";

/** An index of some extractions alone, in their order. */
export function buildPassages(entries: readonly Extraction[]): PassageIndex {
	const shard = shardOf(entries.map(gather));
	return passagesIn(
		[{ shard, entries: Int32Array.from(entries.keys()) }],
		entries.length,
		new Map(),
	);
}

/**
 * What some shards hold, as one index: the same answers however the articles are spread over them.
 * @param gone what the shards still hold of articles that have left
 */
export function passagesIn(
	shelved: readonly Shelved[],
	entries: number,
	gone: Gone,
): PassageIndex {
	const ground = groundOf(shelved, entries);
	const { first, shardOf, placeIn } = ground;
	const size = first[entries] ?? 0;
	const lists = new Lists(shelved);
	const allowedBy = (scope: Scope): Uint8Array | null => {
		if (!scope) return null;
		const allowed = new Uint8Array(entries);
		for (const entry of scope) allowed[entry] = 1;
		return allowed;
	};
	const sizeOf = (scope: Scope): number =>
		scope
			? scope.reduce((n, e) => n + (first[e + 1] ?? 0) - (first[e] ?? 0), 0)
			: size;
	const frequency = (term: string, scope: Scope): number => {
		if (!scope) return lists.count(term) - (gone.get(term) ?? 0);
		return scope.reduce((n, entry) => {
			const at = shardOf[entry] ?? 0;
			const list = lists.in(term, at);
			const shard = shelved[at]?.shard;
			const pair = list ? find(list, placeIn[entry] ?? 0) : -1;
			return shard && list && pair >= 0 ? n + countIn(shard, list, pair) : n;
		}, 0);
	};
	const rarity = (term: string, scope: Scope) =>
		rarityOf(frequency(term, scope), sizeOf(scope));
	const soughtOf = (
		query: readonly QueryTerm[],
		scope: Scope,
		required: boolean,
	): Sought[] =>
		query.map(({ stem, weight, isPhrased }) => {
			const term = isPhrased ? PHRASED + stem : stem;
			return {
				value: weight * rarity(term, scope),
				lists: lists.of(term),
				required,
			};
		});
	const hits = (sought: readonly Sought[], scope: Scope, limit: number) =>
		best(ground, sought, allowedBy(scope), limit).map(({ id, score }): Hit => {
			const entry = entryOf(first, id);
			return { id, entry, sentence: id - (first[entry] ?? 0), score };
		});

	return {
		size,
		frequency,
		rarity,
		search: (query, scope, limit) =>
			hits(soughtOf(query, scope, false), scope, limit),
		telling: (actions, query, scope, limit) => {
			const keys = actions.map(({ stem, weight }) => ({
				stem: ACTION + stem,
				weight,
			}));
			return hits(
				[...soughtOf(keys, scope, true), ...soughtOf(query, scope, false)],
				scope,
				limit,
			);
		},
		standing: (stem, scope, limit) => {
			const allowed = allowedBy(scope);
			if (frequency(stem, scope) > limit) {
				const value = rarity(stem, scope);
				return new Set(
					bestOfTerm(ground, value, lists.of(stem), allowed, limit),
				);
			}
			const found = new Set<number>();
			for (const [n, list] of lists.of(stem).entries()) {
				const { shard, entries } = shelved[n] ?? {};
				if (!list || !shard || !entries) continue;
				for (const [pair, article] of list.articles.entries()) {
					const entry = entries[article] ?? -1;
					if (entry < 0 || allowed?.[entry] === 0) continue;
					eachSentence(shard, list, pair, (sentence) => {
						found.add((first[entry] ?? 0) + sentence);
					});
				}
			}
			return found;
		},
		sentencesOf: (entry, stem) => {
			const at = shardOf[entry] ?? 0;
			const list = lists.in(stem, at);
			const shard = shelved[at]?.shard;
			const pair = list ? find(list, placeIn[entry] ?? 0) : -1;
			const found: number[] = [];
			if (shard && list && pair >= 0)
				eachSentence(shard, list, pair, (sentence) => found.push(sentence));
			return found;
		},
		following: (chain) => {
			let reached: ReadonlyMap<number, readonly number[]> | null = null;
			for (const { stem, within } of chain) {
				const next = new Map<number, readonly number[]>();
				for (const term of [stem, ASIDE + stem])
					for (const [n, list] of lists.of(term).entries()) {
						const { shard, entries } = shelved[n] ?? {};
						if (!list || !shard || !entries) continue;
						for (const [pair, article] of list.articles.entries()) {
							const entry = entries[article] ?? -1;
							const from = reached?.get(entry);
							if (entry < 0 || (reached && !from)) continue;
							const there = [...(next.get(entry) ?? [])];
							eachSentence(shard, list, pair, (sentence) => {
								if (from?.every((a) => a > sentence || sentence > a + within))
									return;
								there.push(sentence);
							});
							if (there.length > 0) next.set(entry, there);
						}
					}
				reached = next;
			}
			return [...(reached?.keys() ?? [])].sort((a, b) => a - b);
		},
		spellings: (word) =>
			nearestWords(shelved, stemOf(word), (w) => frequency(w, null) > 0),
		firstOf: (entry) => first[entry] ?? 0,
	};
}

function groundOf(shelved: readonly Shelved[], entries: number): Ground {
	const shardOf = new Uint16Array(entries);
	const placeIn = new Uint32Array(entries);
	const first = new Uint32Array(entries + 1);
	let words = 0;
	shelved.forEach(({ shard, entries }, n) => {
		for (let article = 0; article < articlesOf(shard); article++) {
			const entry = entries[article] ?? -1;
			if (entry < 0) continue;
			shardOf[entry] = n;
			placeIn[entry] = article;
			const from = shard.first[article] ?? 0;
			const to = shard.first[article + 1] ?? 0;
			first[entry + 1] = to - from;
			for (let i = from; i < to; i++) words += shard.lengths[i] ?? 0;
		}
	});
	for (let entry = 0; entry < entries; entry++)
		first[entry + 1] = (first[entry + 1] ?? 0) + (first[entry] ?? 0);
	const average = Math.max(1, words / Math.max(1, first[entries] ?? 0));
	return { shelved, shardOf, placeIn, first, average };
}

/** The entry that a sentence's number belongs to. */
function entryOf(first: Uint32Array, id: number): number {
	return firstPlace(first.length - 1, (entry) => (first[entry + 1] ?? 0) > id);
}
