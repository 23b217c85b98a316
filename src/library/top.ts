interface Scored {
	readonly id: number;
	readonly score: number;
}

/**
 * The best few of many, in a heap whose root is the worst kept. Equal scores go to the earlier sentence. Kept as two lists of
 * numbers: a search offers thousands, and an object for each would be most of what it leaves behind.
 */
export class Top {
	readonly #limit: number;
	readonly #ids: number[] = [];
	readonly #scores: number[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	offer(id: number, score: number): void {
		const scores = this.#scores;
		const size = scores.length;
		if (size < this.#limit) {
			this.#ids.push(id);
			scores.push(score);
			this.#rise(size, id, score);
			return;
		}
		const least = scores[0] ?? Number.POSITIVE_INFINITY;
		// Most are worse than all that is kept.
		if (score < least || (score === least && id >= (this.#ids[0] ?? 0))) return;
		this.#sink(id, score);
	}

	/** Puts one where it belongs between a place at the end and the root. */
	#rise(place: number, id: number, score: number): void {
		let at = place;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.#isOver(parent, id, score)) break;
			this.#move(parent, at);
			at = parent;
		}
		this.#put(at, id, score);
	}

	/** Puts one where it belongs under the root, which is let go. */
	#sink(id: number, score: number): void {
		const size = this.#ids.length;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= size) break;
			const other = child + 1;
			if (
				other < size &&
				this.#isOver(child, this.#ids[other] ?? 0, this.#scores[other] ?? 0)
			)
				child = other;
			if (this.#isOver(child, id, score)) break;
			this.#move(child, at);
			at = child;
		}
		this.#put(at, id, score);
	}

	/** Whether what is kept at a place is better than another: nothing is as good as another, for no two have one number. */
	#isOver(at: number, id: number, score: number): boolean {
		const own = this.#scores[at] ?? 0;
		return own > score || (own === score && (this.#ids[at] ?? 0) < id);
	}

	#move(from: number, to: number): void {
		this.#put(to, this.#ids[from] ?? 0, this.#scores[from] ?? 0);
	}

	#put(at: number, id: number, score: number): void {
		this.#ids[at] = id;
		this.#scores[at] = score;
	}

	/** The worst score that is kept; -Infinity while there is room for any. */
	least(): number {
		if (this.#scores.length < this.#limit) return Number.NEGATIVE_INFINITY;
		return this.#scores[0] ?? Number.POSITIVE_INFINITY;
	}

	best(): Scored[] {
		return this.#ids
			.map((id, n) => ({ id, score: this.#scores[n] ?? 0 }))
			.sort((a, b) => b.score - a.score || a.id - b.id);
	}
}
