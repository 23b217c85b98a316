import { Top } from "../top.js";
import type { List } from "./lists.js";
import { Looker } from "./look.js";
import { ARTICLE, boundAt, MOST, NEIGHBOUR, PARAGRAPH } from "./score.js";
import type { Shelved } from "./shelving.js";

/** A term of a search: what a sentence gains by it, and where it stands in each shard. */
export interface Sought {
	readonly value: number;
	readonly lists: readonly (List | null)[];
	/** Only sentences with one of the required terms are found, where there are any. */
	readonly required: boolean;
}

/** What a search looks through. */
export interface Ground {
	readonly shelved: readonly Shelved[];
	/** For each entry its shard and its place there. */
	readonly shardOf: Uint16Array;
	readonly placeIn: Uint32Array;
	/** The number of each entry's first sentence in the whole library. */
	readonly first: Uint32Array;
	/** Words a sentence. */
	readonly average: number;
}

/**
 * The best sentences by their number, best first; equals in order of the text. Exact, without looking at every sentence:
 * what the pairs of its terms say bounds the score of any sentence of an article, so articles are looked at from the highest
 * bound down until it falls below the worst of the best (Fagin's threshold algorithm with articles as blocks).
 * @param allowed for each entry 1 where the search may look; null for all
 */
export function best(
	ground: Ground,
	sought: readonly Sought[],
	allowed: Uint8Array | null,
	limit: number,
): readonly { readonly id: number; readonly score: number }[] {
	const { bounds, pairs } = scratchOf(ground, sought.length);
	bound(ground, sought, allowed, bounds, pairs);
	const first = new Top(limit);
	for (let entry = 0; entry < bounds.length; entry++) {
		const score = bounds[entry] ?? 0;
		if (score > 0) first.offer(entry, score);
	}
	const top = new Top(limit);
	const looker = new Looker(ground, sought, pairs, top);
	const looked = new Set<number>();
	for (const { id } of first.best()) {
		looker.look(id);
		looked.add(id);
	}
	const most = (entry: number) => (bounds[entry] ?? 0) * (1 + 1e-9);
	const left: number[] = [];
	const least = top.least();
	for (let entry = 0; entry < bounds.length; entry++)
		if ((bounds[entry] ?? 0) > 0 && most(entry) >= least && !looked.has(entry))
			left.push(entry);
	left.sort((a, b) => most(b) - most(a) || a - b);
	for (const entry of left) {
		if (most(entry) < top.least()) break;
		looker.look(entry);
	}
	return top.best();
}

/** What one search after another writes into: with thousands of articles a megabyte, that need not be made each time. */
interface Scratch {
	readonly bounds: Float64Array;
	/** For each term and entry the place of the pair in the term's list, plus one; 0 where there is none. */
	readonly pairs: Int32Array;
}

const scratches = new WeakMap<Ground, Scratch>();

/** All zero. */
function scratchOf(ground: Ground, terms: number): Scratch {
	const { length } = ground.placeIn;
	const known = scratches.get(ground);
	if (known && known.pairs.length >= terms * length) {
		known.bounds.fill(0);
		known.pairs.fill(0, 0, terms * length);
		return known;
	}
	const made = {
		bounds: new Float64Array(length),
		pairs: new Int32Array(Math.max(8, terms) * length),
	};
	scratches.set(ground, made);
	return made;
}

/** Fills in the most that a sentence of each entry can score, 0 where none can be found, and the pairs for the `Looker`. */
function bound(
	{ shelved, average, placeIn }: Ground,
	sought: readonly Sought[],
	allowed: Uint8Array | null,
	bounds: Float64Array,
	pairs: Int32Array,
): void {
	const scale = boundAt(average);
	const around = PARAGRAPH + NEIGHBOUR + ARTICLE;
	const requiring = sought.some(({ required }) => required);
	const may = new Uint8Array(requiring ? placeIn.length : 0);
	for (const [term, { value, lists, required }] of sought.entries())
		for (const [n, list] of lists.entries()) {
			const entries = shelved[n]?.entries;
			if (!list || !entries) continue;
			const { articles, bounds: steps, places, titled } = list;
			for (let i = 0; i < articles.length; i++) {
				const entry = entries[articles[i] ?? 0] ?? -1;
				if (entry < 0 || allowed?.[entry] === 0) continue;
				pairs[term * bounds.length + entry] = i + 1;
				if ((places[i + 1] ?? 0) > (places[i] ?? 0)) {
					if (required) may[entry] = 1;
					bounds[entry] =
						(bounds[entry] ?? 0) +
						value * ((scale[steps[i] ?? 0] ?? MOST) + around);
				}
				if (titled[i] === 1)
					bounds[entry] = (bounds[entry] ?? 0) + value * ARTICLE;
			}
		}
	if (requiring)
		for (let entry = 0; entry < bounds.length; entry++)
			if (may[entry] === 0) bounds[entry] = 0;
}
