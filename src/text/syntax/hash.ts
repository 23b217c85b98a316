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

/** Numbers of the feature templates of one decision, each of which tells features of one sort apart from all others. */
export interface Templates {
	/** Of features that are one value each, and of those that are two. */
	readonly alone: Uint8Array;
	readonly twos: Uint8Array;
}

export function templates(
	alone: readonly number[],
	twos: readonly number[],
): Templates {
	return { alone: Uint8Array.from(alone), twos: Uint8Array.from(twos) };
}

/** Where a decision's features are written, in the order of their templates, before they are hashed. */
export interface Values {
	readonly alone: Int32Array;
	/** The first and the second value of features in twos. */
	readonly firsts: Int32Array;
	readonly seconds: Int32Array;
}

/**
 * Writes the rows of all features to the places of their templates and gives their number. Training reads rows so; at run time
 * the kernel does the same (kernel/scores.ts).
 */
export function rowsOf(
	{ alone, twos }: Templates,
	values: Values,
	bits: number,
	rows: Int32Array,
): number {
	const shift = 32 - bits;
	for (const [k, sort] of alone.entries())
		rows[sort - 1] = row(sort, values.alone[k] ?? 0, shift);
	for (const [k, sort] of twos.entries()) {
		const value = pair(values.firsts[k] ?? 0, values.seconds[k] ?? 0);
		rows[sort - 1] = row(sort, value, shift);
	}
	return alone.length + twos.length;
}

/** Distances count one by one up to four, then in steps. */
export function near(distance: number): number {
	return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
}
