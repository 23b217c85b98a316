import type { Token } from "./document.js";

/** Tokens `from` to `to`, exclusive, as places in `Document.tokens`. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

const NONE: readonly number[] = [];

/** For each token of a sentence how many of its dependents have not been measured yet; used by one sentence after another. */
let waiting = new Int32Array(256);

/**
 * The dependency tree of one sentence in numbers: no head is in another. Every place is one in `Document.tokens`; a place outside
 * of the sentence has no children.
 */
export class Branch {
	readonly from: number;
	readonly to: number;
	/**
	 * In one array, since an article has many sentences: for each token where its children begin and end in the list, then the
	 * list, all children in text order, then the first and the last token of each token's whole subtree.
	 */
	readonly #numbers: Int32Array;
	/** The children as lists, of those that were asked for: many rules ask for the same ones. */
	readonly #children: (readonly number[] | undefined)[];

	constructor(tokens: readonly Token[], { from, to }: TokenRange) {
		this.from = from;
		this.to = to;
		const size = to - from;
		this.#numbers = new Int32Array(5 * size);
		this.#children = new Array(size);
		if (size > waiting.length) waiting = new Int32Array(2 * size);
		this.#list(tokens, size);
		this.#measure(tokens, size);
	}

	#list(tokens: readonly Token[], size: number): void {
		const { from } = this;
		const numbers = this.#numbers;
		waiting.fill(0, 0, size);
		for (let n = 0; n < size; n++) {
			const head = tokens[from + n]?.head ?? -1;
			if (head >= 0) bump(waiting, head - from);
		}
		let next = 2 * size;
		for (let n = 0; n < size; n++) {
			numbers[n] = next;
			numbers[size + n] = next;
			next += at(waiting, n);
		}
		for (let n = 0; n < size; n++) {
			const head = tokens[from + n]?.head ?? -1;
			if (head >= 0) numbers[bump(numbers, size + head - from)] = from + n;
		}
	}

	/** Edges of all subtrees: each token hands its own to its head once all its children have done so. */
	#measure(tokens: readonly Token[], size: number): void {
		const { from } = this;
		const numbers = this.#numbers;
		const left = 3 * size;
		const right = 4 * size;
		for (let n = 0; n < size; n++) {
			numbers[left + n] = from + n;
			numbers[right + n] = from + n;
		}
		for (let n = 0; n < size; n++) {
			let i = n;
			while (at(waiting, i) === 0) {
				waiting[i] = -1;
				const head = (tokens[from + i]?.head ?? -1) - from;
				if (head < 0) break;
				numbers[left + head] = Math.min(
					at(numbers, left + head),
					at(numbers, left + i),
				);
				numbers[right + head] = Math.max(
					at(numbers, right + head),
					at(numbers, right + i),
				);
				waiting[head] = at(waiting, head) - 1;
				i = head;
			}
		}
	}

	/** Where the children of a token begin in the list, for `child`. */
	first(i: number): number {
		return at(this.#numbers, i - this.from);
	}

	/** Where they end, exclusive. */
	end(i: number): number {
		return at(this.#numbers, this.to - this.from + i - this.from);
	}

	/** The child at a place of the list. */
	child(n: number): number {
		return at(this.#numbers, n);
	}

	children(i: number): readonly number[] {
		const known = this.#children[i - this.from];
		if (known) return known;
		const end = this.end(i);
		let list = NONE;
		if (end > this.first(i)) {
			const places: number[] = [];
			for (let n = this.first(i); n < end; n++) places.push(this.child(n));
			list = places;
		}
		if (i >= this.from && i < this.to) this.#children[i - this.from] = list;
		return list;
	}

	/** The first token of its subtree. */
	left(i: number): number {
		return at(this.#numbers, 3 * (this.to - this.from) + i - this.from);
	}

	/** The last token of its subtree. */
	right(i: number): number {
		return at(this.#numbers, 4 * (this.to - this.from) + i - this.from);
	}
}

/** What holds no token. */
export const NO_BRANCH = new Branch([], { from: 0, to: 0 });

function at(array: Int32Array, i: number): number {
	return array[i] ?? 0;
}

/** Adds one and gives the value before. */
function bump(array: Int32Array, i: number): number {
	const value = at(array, i);
	array[i] = value + 1;
	return value;
}
