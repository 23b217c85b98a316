/** Weights that grow by stochastic gradient with AdaGrad steps and a little weight decay. */
export class Gradient {
	readonly weights = new Map<string, number>();
	readonly #squares = new Map<string, number>();

	constructor(
		private readonly step: number,
		private readonly decay: number,
	) {}

	sum(names: readonly string[]): number {
		let sum = 0;
		for (const name of names) sum += this.weights.get(name) ?? 0;
		return sum;
	}

	/** `gradient` is the loss's slope in the sum of these features. */
	descend(names: readonly string[], gradient: number): void {
		for (const name of names) {
			const square = (this.#squares.get(name) ?? 1) + gradient * gradient;
			this.#squares.set(name, square);
			const weight = this.weights.get(name) ?? 0;
			const slope = gradient + this.decay * weight;
			this.weights.set(name, weight - (this.step * slope) / Math.sqrt(square));
		}
	}
}

/** A fixed shuffle: 7919 is a prime, so every example has its turn. */
export function* shuffled<T>(list: readonly T[]): Generator<T> {
	for (let i = 0; i < list.length; i++) {
		const item = list[(i * 7919) % list.length];
		if (item !== undefined) yield item;
	}
}

/** Leaves out of each list what occurs fewer than `rare` times in all of them: it tells nothing. */
export function frequent(
	lists: readonly (readonly string[])[],
	rare: number,
): string[][] {
	const counts = new Map<string, number>();
	for (const list of lists)
		for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
	return lists.map((list) =>
		list.filter((name) => (counts.get(name) ?? 0) >= rare),
	);
}
