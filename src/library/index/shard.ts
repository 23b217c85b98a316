import { Reader, Writer } from "../packed/bytes.js";
import type { Gathered, Standing } from "./gather.js";
import { QUARTER } from "./gather.js";
import { boundOf } from "./score.js";
import { type Vocabulary, VocabularyWriter } from "./vocabulary.js";

/**
 * An inverted index over the sentences of some articles, all of it in typed arrays. A term has **pairs**, one for each
 * article that has it: how far on the article is, a bound on its score in any sentence there, and the length of its
 * **places** there twice, plus one where the title has it. The places tell the sentences and weights. Who only wants to know which
 * articles may matter reads the pairs and leaves the places alone.
 */
export interface Shard {
	/** Where each article's sentences begin, and where the last's end. */
	readonly first: Uint32Array;
	/** For each sentence the number of its words, and the place of its paragraph in the article. */
	readonly lengths: Uint16Array;
	readonly paragraphs: Uint16Array;
	readonly vocabulary: Vocabulary;
	/** For each term, in how many sentences it stands. */
	readonly counts: Uint32Array;
	readonly pairs: Uint8Array;
	readonly pairsAt: Uint32Array;
	readonly places: Uint8Array;
	readonly placesAt: Uint32Array;
}

export const articlesOf = ({ first }: Shard): number => first.length - 1;

/** An index of what was gathered from some articles, in their order. */
export function shardOf(articles: readonly Gathered[]): Shard {
	const terms = new Map<string, { article: number; standing: Standing }[]>();
	const lengths: number[] = [];
	const paragraphs: number[] = [];
	const first = [0];
	articles.forEach((gathered, article) => {
		for (const length of gathered.lengths)
			lengths.push(Math.min(length, 0xffff));
		for (const place of gathered.paragraphs)
			paragraphs.push(Math.min(place, 0xffff));
		first.push(lengths.length);
		for (const [term, standing] of gathered.terms) {
			const known = terms.get(term);
			if (known) known.push({ article, standing });
			else terms.set(term, [{ article, standing }]);
		}
	});
	const to = new ShardWriter();
	for (const term of [...terms.keys()].sort()) {
		let last = 0;
		let count = 0;
		for (const { article, standing } of terms.get(term) ?? []) {
			const { sentences, weights, titled } = standing;
			count += sentences.length;
			const from = to.places.size;
			let before = 0;
			let bound = 0;
			sentences.forEach((sentence, n) => {
				const weight = weights[n] ?? 0;
				writePlace(to.places, sentence - before, weight);
				before = sentence;
				const length = lengths[(first[article] ?? 0) + sentence] ?? 0;
				bound = Math.max(bound, boundOf(weight / QUARTER, length));
			});
			to.pair(article - last, bound, to.places.size - from, titled);
			last = article;
		}
		to.endTerm(term, count);
	}
	return to.taken({
		first: Uint32Array.from(first),
		lengths: Uint16Array.from(lengths),
		paragraphs: Uint16Array.from(paragraphs),
	});
}

/** Most words stand once in a sentence: those take one number, the rest a byte more. */
function writePlace(to: Writer, apart: number, weight: number): void {
	to.number(apart * 2 + (weight === QUARTER ? 0 : 1));
	if (weight !== QUARTER) to.byte(weight);
}

/** A shard while it grows, term by term in ascending order. */
export class ShardWriter {
	readonly places = new Writer();
	readonly #pairs = new Writer();
	readonly #vocabulary = new VocabularyWriter();
	readonly #counts: number[] = [];
	readonly #pairsAt: number[] = [0];
	readonly #placesAt: number[] = [0];

	/** One article of the term: how far it is from the term's last, the bound, and how many bytes of places it has. */
	pair(apart: number, bound: number, length: number, titled: boolean): void {
		this.#pairs.number(apart);
		this.#pairs.byte(bound);
		this.#pairs.number(length * 2 + (titled ? 1 : 0));
	}

	/**
	 * All of a shard's pairs and places of a term, its articles moved on by `base`; gives the last one's place.
	 * @param last the place of the term's last article before
	 */
	block(from: Shard, at: number, base: number, last: number): number {
		const end = from.pairsAt[at + 1] ?? 0;
		const pairs = new Reader(from.pairs, from.pairsAt[at] ?? 0);
		let place = base + pairs.number();
		this.#pairs.number(place - last);
		this.#pairs.raw(from.pairs.subarray(pairs.at, end));
		for (;;) {
			pairs.byte();
			pairs.number();
			if (pairs.at >= end) break;
			place += pairs.number();
		}
		this.places.raw(
			from.places.subarray(from.placesAt[at], from.placesAt[at + 1]),
		);
		return place;
	}

	endTerm(term: string, count: number): void {
		this.#vocabulary.push(term);
		this.#counts.push(count);
		this.#pairsAt.push(this.#pairs.size);
		this.#placesAt.push(this.places.size);
	}

	taken(sentences: Pick<Shard, "first" | "lengths" | "paragraphs">): Shard {
		return {
			...sentences,
			vocabulary: this.#vocabulary.taken(),
			counts: Uint32Array.from(this.#counts),
			pairs: this.#pairs.taken(),
			pairsAt: Uint32Array.from(this.#pairsAt),
			places: this.places.taken(),
			placesAt: Uint32Array.from(this.#placesAt),
		};
	}
}
