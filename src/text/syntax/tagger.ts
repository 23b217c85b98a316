import type { Atoms } from "./atoms.js";
import { pair, rowsAlone, rowsInTwos, templates } from "./hash.js";
import { bestOf, type Table } from "./table.js";

const FEATURES = 34;
const found = new Int32Array(FEATURES);

/**
 * Penn tags from left to right, each from the words around and the two tags before: an averaged perceptron (Collins 2002).
 * Fills `tags` with class numbers plus one; places past the sentence keep what they have.
 */
export function tag(atoms: Atoms, table: Table, tags: Uint8Array) {
	for (let i = 0; i < atoms.count; i++) {
		const choices = atoms.choices[i] as Uint8Array;
		if (choices.length > 1) {
			const count = tagFeatures(atoms, tags, i, table.bits, found);
			tags[i] = bestOf(table, found, count, choices) + 1;
		} else tags[i] = (choices[0] as number) + 1;
	}
}

const ALONE = templates([1, 2, 3, 4, 5, 7, 9, 10, 13, 14, 15, 16, 19, 30]);
const TWOS = templates([
	6, 8, 11, 12, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 32,
]);
/** The first value of each feature, and the second of those in twos. */
const a = new Int32Array(FEATURES);
const b = new Int32Array(FEATURES);

/** Writes the rows of the features at word `i` into `rows` and gives their number. */
export function tagFeatures(
	atoms: Atoms,
	tags: Uint8Array,
	i: number,
	bits: number,
	rows: Int32Array,
): number {
	const { word, suffix2, suffix3, prefix, shape, upos, lemma, count } = atoms;
	const nothing = count + 1;
	const shift = 32 - bits;
	const p1 = i > 0 ? i - 1 : nothing;
	const p2 = i > 1 ? i - 2 : nothing;
	const n1 = i + 1 < count ? i + 1 : nothing;
	const n2 = i + 2 < count ? i + 2 : nothing;
	const t1 = i > 0 ? (tags[i - 1] as number) : 0;
	const t2 = i > 1 ? (tags[i - 2] as number) : 0;
	const w = word[i] as number;
	const u = upos[i] as number;
	const u1 = upos[p1] as number;
	const v1 = upos[n1] as number;
	const v2 = upos[n2] as number;
	const s3 = suffix3[i] as number;
	const sh = shape[i] as number;
	const ts = t1 * 256 + t2;
	let n = 0;
	a[n++] = 0;
	a[n++] = w;
	a[n++] = suffix2[i] as number;
	a[n++] = s3;
	a[n++] = prefix[i] as number;
	a[n++] = u;
	a[n++] = t1;
	a[n++] = ts;
	a[n++] = word[p1] as number;
	a[n++] = word[n1] as number;
	a[n++] = word[p2] as number;
	a[n++] = word[n2] as number;
	a[n++] = suffix3[n1] as number;
	a[n++] = lemma[i] as number;
	rowsAlone(a, ALONE, shift, rows);
	n = 0;
	a[n] = sh;
	b[n++] = s3;
	a[n] = u;
	b[n++] = s3;
	a[n] = w;
	b[n++] = t1;
	a[n] = w;
	b[n++] = ts;
	a[n] = w;
	b[n++] = word[p1] as number;
	a[n] = w;
	b[n++] = word[n1] as number;
	a[n] = pair(u1, u);
	b[n++] = v1;
	a[n] = pair(u, v1);
	b[n++] = v2;
	a[n] = w;
	b[n++] = v1;
	a[n] = w;
	b[n++] = u;
	a[n] = t1;
	b[n++] = v1;
	a[n] = pair(u, t1);
	b[n++] = v1;
	a[n] = sh;
	b[n++] = shape[n1] as number;
	a[n] = sh;
	b[n++] = t1;
	a[n] = s3;
	b[n++] = t1;
	a[n] = s3;
	b[n++] = v1;
	a[n] = t1;
	b[n++] = word[n1] as number;
	a[n] = u;
	b[n++] = word[p1] as number;
	rowsInTwos(a, b, TWOS, shift, rows);
	return ALONE.length + TWOS.length;
}
