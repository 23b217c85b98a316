/** How many have each of some stems, so that a stem goes with the last who has it. */
export class StemCounts {
	readonly #counts: Map<string, number>;

	constructor(counts: ReadonlyMap<string, number> = new Map()) {
		this.#counts = new Map(counts);
	}

	has(stem: string): boolean {
		return this.#counts.has(stem);
	}

	/** The counts with some who have left and some who have come, each told by their stems. */
	revised(left: Iterable<string>, come: Iterable<string>): StemCounts {
		const next = new StemCounts(this.#counts);
		for (const stem of come) next.#add(stem, 1);
		for (const stem of left) next.#add(stem, -1);
		return next;
	}

	#add(stem: string, by: number): void {
		const count = (this.#counts.get(stem) ?? 0) + by;
		if (count === 0) this.#counts.delete(stem);
		else this.#counts.set(stem, count);
	}
}
