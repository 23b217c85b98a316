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

/** A table of three classes made for speed: a row is one number, which holds by how much the second and third lead the first. */
export interface PackedThree {
	readonly bits: number;
	readonly rows: Int32Array;
}

/** Packs a quantised table. A lead is at most 254, so that the sum of 128 rows still fits its 16 bits. */
export function packThree({ bits, weights }: Table): PackedThree {
	const rows = new Int32Array(2 ** bits);
	for (let i = 0; i < rows.length; i++) {
		const first = weights[3 * i] as number;
		const second = (weights[3 * i + 1] as number) - first;
		const third = (weights[3 * i + 2] as number) - first;
		rows[i] = (third << 16) + second;
	}
	return { bits, rows };
}

/** Adds up the rows of the first `count` features into `scores`. */
export function scoreThree(
	table: PackedThree,
	features: Int32Array,
	count: number,
	scores: Float64Array,
) {
	const { rows } = table;
	let sum = 0;
	for (let f = 0; f < count; f++)
		sum = (sum + (rows[features[f] as number] as number)) | 0;
	const second = (sum << 16) >> 16;
	scores[0] = 0;
	scores[1] = second;
	scores[2] = (sum - second) >> 16;
}

const bases = new Int32Array(256);

/** The best by the first `count` features' rows of the classes in `choices`, the first of equals. */
export function bestOf(
	table: Table,
	features: Int32Array,
	count: number,
	choices: Uint8Array,
): number {
	const { width, weights } = table;
	for (let f = 0; f < count; f++) {
		bases[f] = (features[f] as number) * width;
	}
	let top = 0;
	let most = -Infinity;
	for (let k = 0; k < choices.length; k++) {
		const choice = choices[k] as number;
		let sum = 0;
		for (let f = 0; f < count; f++) {
			sum += weights[(bases[f] as number) + choice] as number;
		}
		if (sum > most) {
			most = sum;
			top = choice;
		}
	}
	return top;
}

/**
 * A table with few weights a row, which keeps only those: the entries of row `r` are `entries[starts[r]]` to
 * `entries[starts[r + 1]]`, exclusive, each a weight times 256 plus its class.
 */
export interface SparseTable {
	readonly bits: number;
	readonly width: number;
	readonly starts: Int32Array;
	readonly entries: Int16Array;
}

/** Leaves the zeros of a quantised table out. */
export function packSparse({ bits, width, weights }: Table): SparseTable {
	let size = 0;
	for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) size++;
	const starts = new Int32Array(2 ** bits + 1);
	const entries = new Int16Array(size);
	let n = 0;
	for (let r = 0; r < 2 ** bits; r++) {
		for (let k = 0; k < width; k++) {
			const weight = weights[r * width + k] as number;
			if (weight !== 0) entries[n++] = weight * 256 + k;
		}
		starts[r + 1] = n;
	}
	return { bits, width, starts, entries };
}

const sums = new Int32Array(256);
const from = new Int32Array(128);
const to = new Int32Array(128);

/** As `bestOf`. */
export function bestOfSparse(
	{ width, starts, entries }: SparseTable,
	features: Int32Array,
	count: number,
	choices: Uint8Array,
): number {
	for (let k = 0; k < width; k++) sums[k] = 0;
	// First all places, without a branch between, so that the processor fetches them at once.
	for (let f = 0; f < count; f++) {
		const r = features[f] as number;
		from[f] = starts[r] as number;
		to[f] = starts[r + 1] as number;
	}
	for (let f = 0; f < count; f++) {
		const end = to[f] as number;
		for (let e = from[f] as number; e < end; e++) {
			const entry = entries[e] as number;
			const k = entry & 255;
			sums[k] = (sums[k] as number) + (entry >> 8);
		}
	}
	let top = 0;
	let most = -Infinity;
	for (let c = 0; c < choices.length; c++) {
		const choice = choices[c] as number;
		if ((sums[choice] as number) > most) {
			most = sums[choice] as number;
			top = choice;
		}
	}
	return top;
}
