import { Top } from "../top.js";
import { eachSentence, find, type List } from "./lists.js";
import {
	ARTICLE,
	boundAt,
	MOST,
	NEIGHBOUR,
	PARAGRAPH,
	share,
} from "./score.js";
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
	const bounds = boundsOf(ground, sought, allowed);
	const first = new Top(limit);
	const entries: number[] = [];
	bounds.forEach((bound, entry) => {
		if (bound === 0) return;
		entries.push(entry);
		first.offer(entry, bound);
	});
	const top = new Top(limit);
	const look = lookAt(ground, sought, top);
	const looked = new Set<number>();
	for (const { id } of first.best()) {
		look(id);
		looked.add(id);
	}
	const bound = (entry: number) => (bounds[entry] ?? 0) * (1 + 1e-9);
	const left = entries
		.filter((entry) => !looked.has(entry) && bound(entry) >= top.least())
		.sort((a, b) => bound(b) - bound(a) || a - b);
	for (const entry of left) {
		if (bound(entry) < top.least()) break;
		look(entry);
	}
	return top.best();
}

/** The most that a sentence of each entry can score; 0 where none can be found. */
function boundsOf(
	{ shelved, average, placeIn }: Ground,
	sought: readonly Sought[],
	allowed: Uint8Array | null,
): Float64Array {
	const bounds = new Float64Array(placeIn.length);
	const scale = boundAt(average);
	const around = PARAGRAPH + NEIGHBOUR + ARTICLE;
	const requiring = sought.some(({ required }) => required);
	const may = new Uint8Array(requiring ? placeIn.length : 0);
	for (const { value, lists, required } of sought)
		lists.forEach((list, n) => {
			const entries = shelved[n]?.entries;
			if (!list || !entries) return;
			const { articles, bounds: steps, places, titled } = list;
			for (let i = 0; i < articles.length; i++) {
				const entry = entries[articles[i] ?? 0] ?? -1;
				if (entry < 0 || allowed?.[entry] === 0) continue;
				if ((places[i + 1] ?? 0) > (places[i] ?? 0)) {
					if (required) may[entry] = 1;
					bounds[entry] =
						(bounds[entry] ?? 0) +
						value * ((scale[steps[i] ?? 0] ?? MOST) + around);
				}
				if (titled[i] === 1)
					bounds[entry] = (bounds[entry] ?? 0) + value * ARTICLE;
			}
		});
	if (requiring)
		for (let entry = 0; entry < bounds.length; entry++)
			if (may[entry] === 0) bounds[entry] = 0;
	return bounds;
}

/** Scores the sentences of one entry and offers them. */
function lookAt(
	{ shelved, shardOf, placeIn, first, average }: Ground,
	sought: readonly Sought[],
	top: Top,
): (entry: number) => void {
	const requiring = sought.some(({ required }) => required);
	let own = new Float64Array(256);
	let near = new Float64Array(256);
	let paragraphs = new Float64Array(256);
	let may = new Uint8Array(256);
	// Which term last added to a neighbour or a paragraph, for each adds once.
	let nearBy = new Int32Array(256);
	let paragraphBy = new Int32Array(256);
	return (entry) => {
		const at = shardOf[entry] ?? 0;
		const shard = shelved[at]?.shard;
		const article = placeIn[entry] ?? 0;
		if (!shard) return;
		const base = shard.first[article] ?? 0;
		const size = (shard.first[article + 1] ?? 0) - base;
		if (size > own.length) {
			own = new Float64Array(2 * size);
			near = new Float64Array(2 * size);
			paragraphs = new Float64Array(2 * size);
			may = new Uint8Array(2 * size);
			nearBy = new Int32Array(2 * size);
			paragraphBy = new Int32Array(2 * size);
		}
		for (const scratch of [own, near, paragraphs, may, nearBy, paragraphBy])
			scratch.fill(0, 0, size);
		let whole = 0;
		sought.forEach(({ value, lists, required }, term) => {
			const list = lists[at];
			const pair = list ? find(list, article) : -1;
			if (!list || pair < 0) return;
			let stands = false;
			eachSentence(shard, list, pair, (sentence, often) => {
				stands = true;
				const length = shard.lengths[base + sentence] ?? 0;
				own[sentence] =
					(own[sentence] ?? 0) + value * share(often, length, average);
				if (required) may[sentence] = 1;
				const paragraph = shard.paragraphs[base + sentence] ?? 0;
				if (paragraph < size && paragraphBy[paragraph] !== term + 1) {
					paragraphBy[paragraph] = term + 1;
					paragraphs[paragraph] = (paragraphs[paragraph] ?? 0) + value;
				}
				for (let other = sentence - 1; other <= sentence + 1; other += 2) {
					if (other < 0 || other >= size || nearBy[other] === term + 1)
						continue;
					nearBy[other] = term + 1;
					near[other] = (near[other] ?? 0) + value;
				}
			});
			if (stands) whole += value;
			if (list.titled[pair] === 1) whole += value;
		});
		for (let sentence = 0; sentence < size; sentence++) {
			if (own[sentence] === 0 || (requiring && may[sentence] === 0)) continue;
			const paragraph = shard.paragraphs[base + sentence] ?? 0;
			top.offer(
				(first[entry] ?? 0) + sentence,
				(own[sentence] ?? 0) +
					PARAGRAPH * (paragraphs[paragraph] ?? 0) +
					NEIGHBOUR * (near[sentence] ?? 0) +
					ARTICLE * whole,
			);
		}
	};
}
