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

/**
 * A table of three classes made for speed: a row is one number, 256 times the third class's lead over the first plus the
 * second's. Rows are looked up all over the table, so that its size in the processor's cache decides the pace.
 */
export interface PackedThree {
	readonly bits: number;
	readonly rows: Int16Array;
	/** The leads of the few rows that are too far apart for that, which hold `APART`. */
	readonly apart: ReadonlyMap<number, readonly [second: number, third: number]>;
}

const APART = -32768;

/** Packs a quantised table. */
export function packThree({ bits, weights }: Table): PackedThree {
	const rows = new Int16Array(2 ** bits);
	const apart = new Map<number, readonly [number, number]>();
	for (let i = 0; i < rows.length; i++) {
		const first = weights[3 * i] as number;
		const second = (weights[3 * i + 1] as number) - first;
		const third = (weights[3 * i + 2] as number) - first;
		if (isByte(second) && isByte(third)) rows[i] = third * 256 + second;
		else {
			rows[i] = APART;
			apart.set(i, [second, third]);
		}
	}
	return { bits, rows, apart };
}

function isByte(lead: number): boolean {
	return lead >= -127 && lead <= 127;
}

/** Adds up the rows of the first `count` features into `scores`. */
export function scoreThree(
	{ rows, apart }: PackedThree,
	features: Int32Array,
	count: number,
	scores: Float64Array,
) {
	let sum = 0;
	let second = 0;
	for (let f = 0; f < count; f++) {
		const row = rows[features[f] as number] as number;
		if (row === APART) {
			const leads = apart.get(features[f] as number);
			sum = (sum + (leads?.[0] ?? 0) + (leads?.[1] ?? 0) * 256) | 0;
			second = (second + (leads?.[0] ?? 0)) | 0;
			continue;
		}
		sum = (sum + row) | 0;
		second = (second + ((row << 24) >> 24)) | 0;
	}
	scores[0] = 0;
	scores[1] = second;
	scores[2] = (sum - second) >> 8;
}

const bases = new Int32Array(128);

/**
 * The best by the first `count` features' rows of the classes in `choices`, the first of equals. Four classes are added up in
 * one pass, whose weights lie beside each other in a row.
 */
export function bestOf(
	{ width, weights }: Table,
	features: Int32Array,
	count: number,
	choices: Uint8Array,
): number {
	for (let f = 0; f < count; f++) {
		bases[f] = (features[f] as number) * width;
	}
	let top = 0;
	let most = -Infinity;
	let c = 0;
	for (; c + 3 < choices.length; c += 4) {
		const k0 = choices[c] as number;
		const k1 = choices[c + 1] as number;
		const k2 = choices[c + 2] as number;
		const k3 = choices[c + 3] as number;
		let sum0 = 0;
		let sum1 = 0;
		let sum2 = 0;
		let sum3 = 0;
		for (let f = 0; f < count; f++) {
			const base = bases[f] as number;
			sum0 += weights[base + k0] as number;
			sum1 += weights[base + k1] as number;
			sum2 += weights[base + k2] as number;
			sum3 += weights[base + k3] as number;
		}
		if (sum0 > most) {
			most = sum0;
			top = k0;
		}
		if (sum1 > most) {
			most = sum1;
			top = k1;
		}
		if (sum2 > most) {
			most = sum2;
			top = k2;
		}
		if (sum3 > most) {
			most = sum3;
			top = k3;
		}
	}
	for (; c < choices.length; c++) {
		const choice = choices[c] as number;
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
