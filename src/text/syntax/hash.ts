/** FNV-1a over UTF-16 units from `from` to `to`. */
export function hashText(text: string, from = 0, to = text.length): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash | 0;
}

/** Two values become one, in an order that matters. */
export function pair(a: number, b: number): number {
	const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b;
	return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 0;
}

/** The row, of `2 ** (32 - shift)`, of a feature with this value; `template` tells features of different sorts apart. */
export function row(template: number, value: number, shift: number): number {
	const mixed = Math.imul(value + Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> shift;
}

/** Upper bound of the features that one decision is scored by. */
export const MOST_FEATURES = 128;

/** Numbers of feature templates, each of which tells features of one sort apart from all others. */
export function templates(numbers: readonly number[]): Uint8Array {
	return Uint8Array.from(numbers);
}

/**
 * The rows of features that are one value each, written to the places of their templates. A plain loop over numbers, since
 * the engine inlines `row` there and would not a hundred times in a function.
 */
export function rowsAlone(
	values: Int32Array,
	sorts: Uint8Array,
	shift: number,
	rows: Int32Array,
) {
	for (let k = 0; k < sorts.length; k++) {
		const sort = sorts[k] as number;
		rows[sort - 1] = row(sort, values[k] as number, shift);
	}
}

/** The same for features that are two values each. */
export function rowsInTwos(
	firsts: Int32Array,
	seconds: Int32Array,
	sorts: Uint8Array,
	shift: number,
	rows: Int32Array,
) {
	for (let k = 0; k < sorts.length; k++) {
		const sort = sorts[k] as number;
		const value = pair(firsts[k] as number, seconds[k] as number);
		rows[sort - 1] = row(sort, value, shift);
	}
}

/** Distances count one by one up to four, then in steps. */
export function near(distance: number): number {
	return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
}
