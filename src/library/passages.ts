import type { Extraction } from "../extract/extraction.js";
import { impliedWords } from "./implied.js";
import { Stream } from "./postings.js";
import { stemOf, termsOf } from "./terms.js";
import { Top } from "./top.js";
import { nearestWords, type WordList, wordList } from "./typos.js";

/** A term of a query with its weight: 1 for a word of the question, less for what only stands for it. */
export interface QueryTerm {
	readonly stem: string;
	readonly weight: number;
}

/** A sentence that a query found, best first. */
export interface Hit {
	/** The sentence's number in the whole library. */
	readonly id: number;
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	/** The sentence's place in its document. */
	readonly sentence: number;
	readonly score: number;
}

/** Articles that a search keeps to: places in `Library.entries`, ascending; null for all. */
export type Scope = readonly number[] | null;

/**
 * An inverted index over sentences. The posting lists are typed arrays: 14 million words would not fit as objects.
 * A sentence is found by its own words (BM25, Robertson and Zaragoza 2009) and weighed by the words of its paragraph,
 * its neighbours and its article, which a reader sees with it.
 */
export interface PassageIndex {
	/** Sentences, boilerplate included. */
	readonly size: number;
	readonly search: (
		query: readonly QueryTerm[],
		scope: Scope,
		limit: number,
	) => Hit[];
	/** In how many sentences of the scope a stem stands. */
	readonly frequency: (stem: string, scope: Scope) => number;
	/** Inverse document frequency of a stem within the scope, 0 to about 15. */
	readonly rarity: (stem: string, scope: Scope) => number;
	/** Vocabulary stems that a misspelt word may have meant, nearest first. */
	readonly spellings: (word: string) => string[];
	/** The first number of an article's sentences; ids run on from it in text order. */
	readonly firstOf: (entry: number) => number;
}

const K1 = 1.1;
const B = 0.45;
const PARAGRAPH = 0.32;
const NEIGHBOUR = 0.12;
const ARTICLE = 0.1;
/** Weights are held in quarters, so that a name which only a pronoun stands for counts half a name. */
const QUARTER = 4;

export function buildPassages(entries: readonly Extraction[]): PassageIndex {
	const first = new Uint32Array(entries.length + 1);
	const firstParagraph = new Uint32Array(entries.length + 1);
	entries.forEach(({ document }, n) => {
		first[n + 1] = (first[n] ?? 0) + document.sentences.length;
		firstParagraph[n + 1] =
			(firstParagraph[n] ?? 0) + document.paragraphs.length;
	});
	const size = first[entries.length] ?? 0;
	const entryOf = new Uint32Array(size);
	const paragraphOf = new Uint32Array(size);
	const lengths = new Uint16Array(size);
	const vocabulary = new Map<string, number>();
	const titles: number[][] = [];
	const stream = new Stream();
	let words = 0;

	const termId = (stem: string): number => {
		const known = vocabulary.get(stem);
		if (known !== undefined) return known;
		vocabulary.set(stem, vocabulary.size);
		return vocabulary.size - 1;
	};
	const tally = new Map<number, number>();
	const add = (text: string, weight: number): number => {
		let n = 0;
		for (const { stem } of termsOf(text)) {
			n++;
			const id = termId(stem);
			tally.set(id, (tally.get(id) ?? 0) + weight);
		}
		return n;
	};
	entries.forEach((extraction, entry) => {
		const { document } = extraction;
		const { body, title } = document.article;
		const implied = impliedWords(extraction);
		const base = first[entry] ?? 0;
		for (const sentence of document.sentences) {
			const id = base + sentence.index;
			entryOf[id] = entry;
			paragraphOf[id] = (firstParagraph[entry] ?? 0) + sentence.paragraph;
			if (document.paragraphs[sentence.paragraph]?.kind === "boilerplate")
				continue;
			const length = add(body.slice(sentence.start, sentence.end), QUARTER);
			for (const text of implied.get(sentence.index) ?? [])
				add(text, QUARTER / 2);
			lengths[id] = Math.min(length, 65_535);
			words += length;
			for (const [term, weight] of tally) stream.push(term, id, weight);
			tally.clear();
		}
		for (const { stem } of termsOf(title ?? "")) {
			const id = termId(stem);
			titles[id] ??= [];
			if (titles[id].at(-1) !== entry) titles[id].push(entry);
		}
	});
	const { offsets, docs, weights } = stream.sorted(vocabulary.size);
	const average = Math.max(1, words / Math.max(1, size));
	let list: WordList | null = null;

	// Scratch space of a search, kept between searches: `touched` says what to clear.
	const own = new Float64Array(size);
	const near = new Float64Array(size);
	const paragraphs = new Float64Array(firstParagraph[entries.length] ?? 0);
	const articles = new Float64Array(entries.length);
	const nearSeen = new Uint32Array(size);
	const paragraphSeen = new Uint32Array(paragraphs.length);
	const articleSeen = new Uint32Array(entries.length);
	let stamp = 0;

	const ranges = (
		stem: string,
		scope: Scope,
	): (readonly [number, number])[] => {
		const id = vocabulary.get(stem);
		if (id === undefined) return [];
		const from = offsets[id] ?? 0;
		const to = offsets[id + 1] ?? 0;
		if (from === to) return [];
		if (!scope) return [[from, to]];
		const found: [number, number][] = [];
		for (const entry of scope) {
			const a = lowerBound(docs, first[entry] ?? 0, from, to);
			const b = lowerBound(docs, first[entry + 1] ?? 0, a, to);
			if (b > a) found.push([a, b]);
		}
		return found;
	};
	const sizeOf = (scope: Scope): number =>
		scope
			? scope.reduce((n, e) => n + (first[e + 1] ?? 0) - (first[e] ?? 0), 0)
			: size;
	const frequency = (stem: string, scope: Scope): number =>
		ranges(stem, scope).reduce((n, [a, b]) => n + b - a, 0);
	const idf = (df: number, n: number): number =>
		Math.log(1 + (Math.max(n, df) - df + 0.5) / (df + 0.5));

	function search(
		query: readonly QueryTerm[],
		scope: Scope,
		limit: number,
	): Hit[] {
		const n = sizeOf(scope);
		const touched: number[] = [];
		const usedNear: number[] = [];
		const usedParagraphs: number[] = [];
		const usedArticles: number[] = [];
		for (const { stem, weight } of query) {
			const spans = ranges(stem, scope);
			const df = spans.reduce((sum, [a, b]) => sum + b - a, 0);
			const value = weight * idf(df, n);
			stamp = (stamp + 1) >>> 0;
			for (const [from, to] of spans)
				for (let i = from; i < to; i++) {
					const id = docs[i] ?? 0;
					const tf = (weights[i] ?? 0) / QUARTER;
					const norm = K1 * (1 - B + (B * (lengths[id] ?? 0)) / average);
					if (own[id] === 0) touched.push(id);
					own[id] = (own[id] ?? 0) + (value * tf * (K1 + 1)) / (tf + norm);
					const p = paragraphOf[id] ?? 0;
					if (paragraphSeen[p] !== stamp) {
						paragraphSeen[p] = stamp;
						if (paragraphs[p] === 0) usedParagraphs.push(p);
						paragraphs[p] = (paragraphs[p] ?? 0) + value;
					}
					const e = entryOf[id] ?? 0;
					if (articleSeen[e] !== stamp) {
						articleSeen[e] = stamp;
						if (articles[e] === 0) usedArticles.push(e);
						articles[e] = (articles[e] ?? 0) + value;
					}
					for (const other of [id - 1, id + 1]) {
						if (other < 0 || other >= size || entryOf[other] !== e) continue;
						if (nearSeen[other] === stamp) continue;
						nearSeen[other] = stamp;
						if (near[other] === 0) usedNear.push(other);
						near[other] = (near[other] ?? 0) + value;
					}
				}
			for (const e of titles[vocabulary.get(stem) ?? -1] ?? []) {
				if (articles[e] === 0) usedArticles.push(e);
				articles[e] = (articles[e] ?? 0) + value;
			}
		}
		const top = new Top(limit);
		for (const id of touched) {
			const score =
				(own[id] ?? 0) +
				PARAGRAPH * (paragraphs[paragraphOf[id] ?? 0] ?? 0) +
				NEIGHBOUR * (near[id] ?? 0) +
				ARTICLE * (articles[entryOf[id] ?? 0] ?? 0);
			top.offer(id, score);
		}
		for (const id of touched) own[id] = 0;
		for (const id of usedNear) near[id] = 0;
		for (const p of usedParagraphs) paragraphs[p] = 0;
		for (const e of usedArticles) articles[e] = 0;
		return top.best().map(({ id, score }) => {
			const entry = entryOf[id] ?? 0;
			return { id, entry, sentence: id - (first[entry] ?? 0), score };
		});
	}

	return {
		size,
		search,
		frequency,
		rarity: (stem, scope) => idf(frequency(stem, scope), sizeOf(scope)),
		spellings: (word) => {
			list ??= wordList(vocabulary.keys());
			return nearestWords(list, stemOf(word));
		},
		firstOf: (entry) => first[entry] ?? 0,
	};
}

function lowerBound(
	list: Uint32Array,
	value: number,
	from: number,
	to: number,
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
