/** Weights that a model is read or trained in: quantised bytes at run time, numbers in training. */
export type Weights = Int8Array | Int16Array | Float32Array;

/**
 * Rows of weights, one weight a class, found by hashed features. There are `2 ** bits` rows; two features that fall on one
 * row share it.
 */
export interface Table {
	readonly bits: number;
	readonly width: number;
	readonly weights: Weights;
}

/** Adds up the rows of `features` (the first `count` of them) into `scores`. */
export function score(
	table: Table,
	features: Int32Array,
	count: number,
	scores: Float64Array,
) {
	const { width, weights } = table;
	scores.fill(0);
	for (let f = 0; f < count; f++) {
		const base = (features[f] as number) * width;
		for (let k = 0; k < width; k++) {
			scores[k] = (scores[k] as number) + (weights[base + k] as number);
		}
	}
}

/** The class with the highest score, the first of equals. */
export function best(scores: Float64Array, width: number): number {
	let top = 0;
	for (let k = 1; k < width; k++) {
		if ((scores[k] as number) > (scores[top] as number)) top = k;
	}
	return top;
}
