import { firstPlace } from "../../text/first-place.js";
import { Reader } from "../packed/bytes.js";
import { QUARTER } from "./gather.js";
import type { Shard } from "./shard.js";
import { placeOf, sizeOf, wordAt } from "./vocabulary.js";

/** Where one term stands in a shard, its pairs read. */
export interface List {
	/** Places of articles in the shard, ascending. */
	readonly articles: Uint32Array;
	readonly bounds: Uint8Array;
	/** Where the places of each begin among the shard's, and where the last's end. */
	readonly places: Uint32Array;
	readonly titled: Uint8Array;
	/** In how many sentences the term stands. */
	readonly count: number;
}

/** Null where the shard has no such term. */
export function listOf(shard: Shard, term: string): List | null {
	const at = termAt(shard, term);
	return at < 0 ? null : listAt(shard, at);
}

/** In how many sentences of a shard a term stands. */
export function countOf(shard: Shard, term: string): number {
	const at = termAt(shard, term);
	return at < 0 ? 0 : (shard.counts[at] ?? 0);
}

/** The term's place in the shard's vocabulary, -1 where it has no such term. */
function termAt({ vocabulary }: Shard, term: string): number {
	const at = placeOf(vocabulary, term);
	const isThere = at < sizeOf(vocabulary) && wordAt(vocabulary, at) === term;
	return isThere ? at : -1;
}

/** The list of the term at a place of the shard's vocabulary. */
export function listAt(shard: Shard, at: number): List {
	const from = new Reader(shard.pairs, shard.pairsAt[at] ?? 0);
	const end = shard.pairsAt[at + 1] ?? 0;
	const most = Math.ceil((end - from.at) / 3);
	const articles = new Uint32Array(most);
	const bounds = new Uint8Array(most);
	const titled = new Uint8Array(most);
	const places = new Uint32Array(most + 1);
	let size = 0;
	let article = 0;
	let place = shard.placesAt[at] ?? 0;
	while (from.at < end) {
		article += from.number();
		articles[size] = article;
		bounds[size] = from.byte();
		const length = from.number();
		titled[size] = length & 1;
		places[size] = place;
		place += length >> 1;
		size++;
	}
	places[size] = place;
	return {
		articles: articles.subarray(0, size),
		bounds: bounds.subarray(0, size),
		titled: titled.subarray(0, size),
		places: places.subarray(0, size + 1),
		count: shard.counts[at] ?? 0,
	};
}

/** The place of an article in a list, -1 where the term does not stand in it. */
export function find({ articles }: List, article: number): number {
	const place = firstPlace(
		articles.length,
		(n) => (articles[n] ?? 0) >= article,
	);
	return articles[place] === article ? place : -1;
}

/** The sentences of one article in which a term stands, and how often there. */
export function eachSentence(
	shard: Shard,
	{ places }: List,
	pair: number,
	tell: (sentence: number, often: number) => void,
): void {
	const from = new Reader(shard.places, places[pair] ?? 0);
	const end = places[pair + 1] ?? 0;
	let sentence = 0;
	while (from.at < end) {
		const head = from.number();
		sentence += head >> 1;
		tell(sentence, head & 1 ? from.byte() / QUARTER : 1);
	}
}

/** In how many sentences of one article a term stands. */
export function countIn(shard: Shard, list: List, pair: number): number {
	let count = 0;
	eachSentence(shard, list, pair, () => {
		count++;
	});
	return count;
}
