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
