/** Weights that a model is read or trained in: quantised bytes at run time, numbers in training. */
export type Weights = Int8Array | Float32Array;

/**
 * Rows of weights, one weight a class, found by hashed features. There are `2 ** bits` rows; two features that fall on one
 * row share it.
 */
export interface Table {
	readonly bits: number;
	readonly width: number;
	readonly weights: Weights;
}

/** Adds up the rows of the first `count` features into `scores`, for a table of three classes. */
export function scoreThree(
	weights: Weights,
	features: Int32Array,
	count: number,
	scores: Float64Array,
) {
	let a = 0;
	let b = 0;
	let c = 0;
	for (let f = 0; f < count; f++) {
		const base = (features[f] as number) * 3;
		a += weights[base] as number;
		b += weights[base + 1] as number;
		c += weights[base + 2] as number;
	}
	scores[0] = a;
	scores[1] = b;
	scores[2] = c;
}

const sums = new Float64Array(256);

/** The best by the first `count` features' rows of the classes in `choices`, the first of equals. */
export function bestOf(
	table: Table,
	features: Int32Array,
	count: number,
	choices: Uint8Array,
): number {
	const { width, weights } = table;
	const many = choices.length;
	for (let k = 0; k < many; k++) sums[k] = 0;
	for (let f = 0; f < count; f++) {
		const base = (features[f] as number) * width;
		for (let k = 0; k < many; k++) {
			sums[k] =
				(sums[k] as number) +
				(weights[base + (choices[k] as number)] as number);
		}
	}
	let top = 0;
	for (let k = 1; k < many; k++) {
		if ((sums[k] as number) > (sums[top] as number)) top = k;
	}
	return choices[top] ?? 0;
}
