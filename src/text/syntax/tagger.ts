import type { Atoms } from "./atoms.js";
import { pair, row } from "./hash.js";
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
	rows[n++] = row(1, 0, shift);
	rows[n++] = row(2, w, shift);
	rows[n++] = row(3, suffix2[i] as number, shift);
	rows[n++] = row(4, s3, shift);
	rows[n++] = row(5, prefix[i] as number, shift);
	rows[n++] = row(6, pair(sh, s3), shift);
	rows[n++] = row(7, u, shift);
	rows[n++] = row(8, pair(u, s3), shift);
	rows[n++] = row(9, t1, shift);
	rows[n++] = row(10, ts, shift);
	rows[n++] = row(11, pair(w, t1), shift);
	rows[n++] = row(12, pair(w, ts), shift);
	rows[n++] = row(13, word[p1] as number, shift);
	rows[n++] = row(14, word[n1] as number, shift);
	rows[n++] = row(15, word[p2] as number, shift);
	rows[n++] = row(16, word[n2] as number, shift);
	rows[n++] = row(17, pair(w, word[p1] as number), shift);
	rows[n++] = row(18, pair(w, word[n1] as number), shift);
	rows[n++] = row(19, suffix3[n1] as number, shift);
	rows[n++] = row(20, pair(pair(u1, u), v1), shift);
	rows[n++] = row(21, pair(pair(u, v1), v2), shift);
	rows[n++] = row(22, pair(w, v1), shift);
	rows[n++] = row(23, pair(w, u), shift);
	rows[n++] = row(24, pair(t1, v1), shift);
	rows[n++] = row(25, pair(pair(u, t1), v1), shift);
	rows[n++] = row(26, pair(sh, shape[n1] as number), shift);
	rows[n++] = row(27, pair(sh, t1), shift);
	rows[n++] = row(28, pair(s3, t1), shift);
	rows[n++] = row(29, pair(s3, v1), shift);
	rows[n++] = row(30, lemma[i] as number, shift);
	rows[n++] = row(31, pair(t1, word[n1] as number), shift);
	rows[n++] = row(32, pair(u, word[p1] as number), shift);
	return n;
}
