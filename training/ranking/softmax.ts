/** Things to choose from, one of which is right: a row each, as the numbers of what it has. */
export interface Choice {
	readonly rows: readonly ArrayLike<number>[];
	/** The value of each of a row's numbers; all 1 where there is none. */
	readonly values: readonly ArrayLike<number>[] | null;
	/** How right each is; they need not sum to 1. */
	readonly right: readonly number[];
}

/**
 * Learns what each number speaks for, so that a softmax over the sums chooses what is right: gradient descent (Adam) with
 * weight decay, no randomness.
 */
export function learnSoftmax(
	choices: readonly Choice[],
	size: number,
	{ steps, rate, decay }: { steps: number; rate: number; decay: number },
): Float64Array {
	const weights = new Float64Array(size);
	const first = new Float64Array(size);
	const second = new Float64Array(size);
	const useful = choices.filter(({ right }) => right.some((r) => r > 0));
	for (let step = 1; step <= steps; step++) {
		const slope = new Float64Array(size);
		for (const choice of useful) addSlope(choice, weights, slope);
		for (let n = 0; n < size; n++) {
			const w = weights[n] ?? 0;
			const g = (slope[n] ?? 0) / useful.length + decay * w;
			const m = 0.9 * (first[n] ?? 0) + 0.1 * g;
			const v = 0.99 * (second[n] ?? 0) + 0.01 * g * g;
			first[n] = m;
			second[n] = v;
			weights[n] =
				w -
				(rate * (m / (1 - 0.9 ** step))) /
					(Math.sqrt(v / (1 - 0.99 ** step)) + 1e-6);
		}
	}
	return weights;
}

/** The sum of a row's weights. */
export function scoreOfRow(
	row: ArrayLike<number>,
	values: ArrayLike<number> | null,
	weights: Float64Array,
): number {
	let sum = 0;
	for (let n = 0; n < row.length; n++)
		sum += (weights[row[n] ?? 0] ?? 0) * (values ? (values[n] ?? 0) : 1);
	return sum;
}

/** The shares of a softmax. */
export function shares(scores: readonly number[]): number[] {
	const top = Math.max(...scores);
	const odds = scores.map((s) => Math.exp(s - top));
	const all = odds.reduce((a, b) => a + b, 0);
	return odds.map((o) => o / all);
}

function addSlope(
	{ rows, values, right }: Choice,
	weights: Float64Array,
	slope: Float64Array,
): void {
	const chance = shares(
		rows.map((row, n) => scoreOfRow(row, values?.[n] ?? null, weights)),
	);
	const all = right.reduce((a, b) => a + b, 0);
	rows.forEach((row, n) => {
		const pull = (chance[n] ?? 0) - (right[n] ?? 0) / all;
		if (Math.abs(pull) < 1e-6) return;
		const value = values?.[n];
		for (let k = 0; k < row.length; k++) {
			const at = row[k] ?? 0;
			slope[at] = (slope[at] ?? 0) + pull * (value ? (value[k] ?? 0) : 1);
		}
	});
}
