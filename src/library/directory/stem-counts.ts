import { Layered } from "./layered.js";

/** How many have each of some stems, so that a stem goes with the last who has it. */
export class StemCounts {
	readonly #counts: Layered<number>;

	constructor(counts: Layered<number> = Layered.empty()) {
		this.#counts = counts;
	}

	has(stem: string): boolean {
		return this.#counts.get(stem) !== undefined;
	}

	/** The counts with some who have left and some who have come, each told by their stems. */
	revised(left: Iterable<string>, come: Iterable<string>): StemCounts {
		const changes = new Map<string, number>();
		const add = (stem: string, by: number) =>
			changes.set(
				stem,
				(changes.get(stem) ?? this.#counts.get(stem) ?? 0) + by,
			);
		for (const stem of come) add(stem, 1);
		for (const stem of left) add(stem, -1);
		return new StemCounts(
			this.#counts.with(
				new Map(
					Array.from(changes, ([stem, count]) => [
						stem,
						count === 0 ? undefined : count,
					]),
				),
			),
		);
	}
}
