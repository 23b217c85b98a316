import type { Document, Sentence, Token } from "./document.js";
import type { Span } from "./span.js";

/** Tokens `from` to `to`, exclusive, as places in `Document.tokens`. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

const NONE: readonly number[] = [];

/** For each token of a sentence how many of its dependents have not been measured yet; used by one sentence after another. */
let waiting = new Int32Array(256);

/**
 * What hangs on what, quick to walk. Every method takes and gives places in `Document.tokens`. A sentence's part is made when it is first
 * walked: a question walks few.
 */
export class Branches {
	readonly tokens: readonly Token[];
	readonly #sentences: readonly Sentence[];
	/** The children of token i are `list[starts[i] - 1]` to `list[ends[i] - 1]`, exclusive, in text order; 0 in a sentence not yet walked. */
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #list: Int32Array;
	/** The same as lists, of those that were asked for: many rules ask for the same ones. */
	readonly #children: (readonly number[])[] = [];
	/** First and last token of each token's whole subtree. */
	readonly #left: Int32Array;
	readonly #right: Int32Array;

	constructor({ tokens, sentences }: Document) {
		this.tokens = tokens;
		this.#sentences = sentences;
		const count = tokens.length;
		this.#starts = new Int32Array(count);
		this.#ends = new Int32Array(count);
		this.#list = new Int32Array(count);
		this.#left = new Int32Array(count);
		this.#right = new Int32Array(count);
	}

	/** Where the children of a token begin in the list. */
	#first(i: number): number {
		if (this.#starts[i] === 0) this.#make(i);
		return at(this.#starts, i) - 1;
	}

	/** Makes the tree of the sentence that a token stands in: no head is in another. */
	#make(i: number): void {
		const sentence = this.#sentences[this.tokens[i]?.sentence ?? -1];
		const from = sentence?.from ?? 0;
		const to = sentence?.to ?? this.tokens.length;
		const [starts, ends] = [this.#starts, this.#ends];
		if (to - from > waiting.length) waiting = new Int32Array(2 * (to - from));
		waiting.fill(0, 0, to - from);
		for (let n = from; n < to; n++) {
			const head = this.head(n);
			if (head >= 0) bump(waiting, head - from);
		}
		let next = from + 1;
		for (let n = from; n < to; n++) {
			starts[n] = next;
			ends[n] = next;
			next += at(waiting, n - from);
		}
		for (let n = from; n < to; n++) {
			const head = this.head(n);
			if (head >= 0) this.#list[bump(ends, head) - 1] = n;
		}
		this.#measure(from, to);
	}

	/** Edges of all subtrees: each token hands its own to its head once all its children have done so. */
	#measure(from: number, to: number): void {
		const [left, right] = [this.#left, this.#right];
		for (let n = from; n < to; n++) {
			left[n] = n;
			right[n] = n;
		}
		for (let n = from; n < to; n++) {
			let i = n;
			while (at(waiting, i - from) === 0) {
				waiting[i - from] = -1;
				const head = this.head(i);
				if (head < 0) break;
				left[head] = Math.min(at(left, head), at(left, i));
				right[head] = Math.max(at(right, head), at(right, i));
				waiting[head - from] = at(waiting, head - from) - 1;
				i = head;
			}
		}
	}

	/** Its direct dependents in text order. */
	children(i: number): readonly number[] {
		const known = this.#children[i];
		if (known) return known;
		const start = this.#first(i);
		const end = at(this.#ends, i) - 1;
		let list = NONE;
		if (end > start) {
			const places: number[] = [];
			for (let n = start; n < end; n++) places.push(at(this.#list, n));
			list = places;
		}
		this.#children[i] = list;
		return list;
	}

	/** Its first dependent with one of these relations, or -1. */
	child(i: number, ...deps: readonly string[]): number {
		// By place, here and below: a view of the list is dear where it is made for every question.
		const start = this.#first(i);
		const end = at(this.#ends, i) - 1;
		for (let n = start; n < end; n++) {
			const c = at(this.#list, n);
			if (deps.includes(this.dep(c))) return c;
		}
		return -1;
	}

	dep(i: number): string {
		return this.tokens[i]?.dep ?? "";
	}

	head(i: number): number {
		return this.tokens[i]?.head ?? -1;
	}

	/** Whether `i` lies in the subtree of `ancestor` (or is it). */
	isUnder(i: number, ancestor: number): boolean {
		for (let up = i; up >= 0; up = this.head(up))
			if (up === ancestor) return true;
		return false;
	}

	/** From the first to the last token of its subtree, leaving out its own dependents with the given relations. */
	subtree(i: number, without: ReadonlySet<string> | null = null): TokenRange {
		const start = this.#first(i);
		if (!without)
			return { from: at(this.#left, i), to: at(this.#right, i) + 1 };
		let from = i;
		let to = i;
		const end = at(this.#ends, i) - 1;
		for (let n = start; n < end; n++) {
			const c = at(this.#list, n);
			if (without.has(this.dep(c))) continue;
			from = Math.min(from, at(this.#left, c));
			to = Math.max(to, at(this.#right, c));
		}
		return { from, to: to + 1 };
	}

	/** Its tokens' stretch of the body. */
	span(range: TokenRange): Span {
		const start = this.tokens[range.from]?.start ?? 0;
		return { start, end: this.tokens[range.to - 1]?.end ?? start };
	}
}

function at(array: Int32Array, i: number): number {
	return array[i] ?? 0;
}

/** Adds one and gives the value before. */
function bump(array: Int32Array, i: number): number {
	const value = at(array, i);
	array[i] = value + 1;
	return value;
}
