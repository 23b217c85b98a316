import { Reader } from "../packed/bytes.js";
import type { Top } from "../top.js";
import { QUARTER } from "./gather.js";
import { ARTICLE, NEIGHBOUR, PARAGRAPH, share } from "./score.js";
import type { Ground, Sought } from "./search.js";
import type { Shard } from "./shard.js";

/** Sentences up to this length have their share of a word that stands there once worked out before. */
const LENGTHS = 512;

const shares = new WeakMap<Ground, Float64Array>();

function sharesOf(ground: Ground): Float64Array {
	let known = shares.get(ground);
	if (!known) {
		known = Float64Array.from({ length: LENGTHS }, (_, length) =>
			share(1, length, ground.average),
		);
		shares.set(ground, known);
	}
	return known;
}

/** Scores the sentences of entries, one entry after another. */
export class Looker {
	readonly #ground: Ground;
	readonly #sought: readonly Sought[];
	readonly #pairs: Int32Array;
	readonly #top: Top;
	readonly #requiring: boolean;
	readonly #once: Float64Array;

	/** @param pairs for each term and entry the place of the pair in the term's list, plus one; 0 where there is none */
	constructor(
		ground: Ground,
		sought: readonly Sought[],
		pairs: Int32Array,
		top: Top,
	) {
		this.#ground = ground;
		this.#sought = sought;
		this.#pairs = pairs;
		this.#top = top;
		this.#requiring = sought.some(({ required }) => required);
		this.#once = sharesOf(ground);
	}

	/** Offers the sentences of one entry. */
	look(entry: number): void {
		const { shelved, shardOf, placeIn, first } = this.#ground;
		const at = shardOf[entry] ?? 0;
		const shard = shelved[at]?.shard;
		if (!shard) return;
		const base = shard.first[placeIn[entry] ?? 0] ?? 0;
		const size = (shard.first[(placeIn[entry] ?? 0) + 1] ?? 0) - base;
		if (size > sentences.own.length) sentences = sheetOf(2 * size);
		const { own, may, around } = sentences;
		own.fill(0, 0, size);
		may.fill(0, 0, size);
		const whole = this.#takeOwn(shard, at, entry, base);
		let most = 0;
		for (let n = 0; n < size; n++) most = Math.max(most, own[n] ?? 0);
		// What is around a sentence can't give it more than this.
		const rest = (PARAGRAPH + NEIGHBOUR + ARTICLE) * whole;
		if ((most + rest) * (1 + 1e-9) < this.#top.least()) return;
		around.clear(size);
		for (let term = 0; term < this.#sought.length; term++) {
			const list = this.#sought[term]?.lists[at];
			const pair = this.#pairOf(term, entry);
			if (!list || pair < 0) continue;
			const value = this.#sought[term]?.value ?? 0;
			around.take(shard, list.places, pair, base, size, value, term + 1);
		}
		for (let n = 0; n < size; n++) {
			if (own[n] === 0 || (this.#requiring && may[n] === 0)) continue;
			const paragraph = shard.paragraphs[base + n] ?? 0;
			this.#top.offer(
				(first[entry] ?? 0) + n,
				(own[n] ?? 0) +
					PARAGRAPH * (around.paragraphs[paragraph] ?? 0) +
					NEIGHBOUR * (around.near[n] ?? 0) +
					ARTICLE * whole,
			);
		}
	}

	/** The place of the entry's pair in the term's list; -1 where the term does not stand there. */
	#pairOf(term: number, entry: number): number {
		const entries = this.#ground.placeIn.length;
		return (this.#pairs[term * entries + entry] ?? 0) - 1;
	}

	/** Adds up what the terms give the sentences they stand in; gives what they are worth in the whole article. */
	#takeOwn(shard: Shard, at: number, entry: number, base: number): number {
		const { average } = this.#ground;
		const { places, lengths } = shard;
		const { own, may } = sentences;
		const once = this.#once;
		let whole = 0;
		for (let term = 0; term < this.#sought.length; term++) {
			const sought = this.#sought[term];
			const list = sought?.lists[at];
			const pair = this.#pairOf(term, entry);
			if (!sought || !list || pair < 0) continue;
			const { value, required } = sought;
			let from = list.places[pair] ?? 0;
			const end = list.places[pair + 1] ?? 0;
			if (end > from) whole += value;
			if (list.titled[pair] === 1) whole += value;
			for (let sentence = 0; from < end; ) {
				let byte = places[from++] ?? 0;
				let head = byte & 0x7f;
				for (let shift = 7; byte >= 0x80; shift += 7) {
					byte = places[from++] ?? 0;
					head |= (byte & 0x7f) << shift;
				}
				sentence += head >> 1;
				const length = lengths[base + sentence] ?? 0;
				const gain =
					(head & 1) === 1
						? share((places[from++] ?? 0) / QUARTER, length, average)
						: (once[length] ?? share(1, length, average));
				own[sentence] = (own[sentence] ?? 0) + value * gain;
				if (required) may[sentence] = 1;
			}
		}
		return whole;
	}
}

/** What the words of its paragraph and of its neighbours add to each sentence of an article. */
class Around {
	readonly near: Float64Array;
	readonly paragraphs: Float64Array;
	// Which term last added, for each adds once.
	readonly #nearBy: Int32Array;
	readonly #paragraphBy: Int32Array;

	constructor(size: number) {
		this.near = new Float64Array(size);
		this.paragraphs = new Float64Array(size);
		this.#nearBy = new Int32Array(size);
		this.#paragraphBy = new Int32Array(size);
	}

	clear(size: number): void {
		this.near.fill(0, 0, size);
		this.paragraphs.fill(0, 0, size);
		this.#nearBy.fill(0, 0, size);
		this.#paragraphBy.fill(0, 0, size);
	}

	/** @param term a number of the term's own, over 0 */
	take(
		shard: Shard,
		ends: Uint32Array,
		pair: number,
		base: number,
		size: number,
		value: number,
		term: number,
	): void {
		const from = new Reader(shard.places, ends[pair] ?? 0);
		const end = ends[pair + 1] ?? 0;
		for (let sentence = 0; from.at < end; ) {
			const head = from.number();
			if ((head & 1) === 1) from.byte();
			sentence += head >> 1;
			const paragraph = shard.paragraphs[base + sentence] ?? 0;
			if (paragraph < size && this.#paragraphBy[paragraph] !== term) {
				this.#paragraphBy[paragraph] = term;
				this.paragraphs[paragraph] = (this.paragraphs[paragraph] ?? 0) + value;
			}
			for (let other = sentence - 1; other <= sentence + 1; other += 2) {
				if (other < 0 || other >= size || this.#nearBy[other] === term)
					continue;
				this.#nearBy[other] = term;
				this.near[other] = (this.near[other] ?? 0) + value;
			}
		}
	}
}

/** For each sentence of an entry what its own words give, whether it has a required one, and what is around it. */
interface Sheet {
	readonly own: Float64Array;
	readonly may: Uint8Array;
	readonly around: Around;
}

function sheetOf(size: number): Sheet {
	return {
		own: new Float64Array(size),
		may: new Uint8Array(size),
		around: new Around(size),
	};
}

/** Written over by one entry after another: a question makes a dozen searches, and arrays beside the heap are dear to make. */
let sentences = sheetOf(256);
