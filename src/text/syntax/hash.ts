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
