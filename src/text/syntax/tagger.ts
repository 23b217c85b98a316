import type { Atoms } from "./atoms.js";
import { pair, templates, type Values } from "./hash.js";
import type { Scorer } from "./scorer.js";

/**
 * Penn tags from left to right, each from the words around and the two tags before: an averaged perceptron (Collins 2002).
 * Fills `tags` with class numbers plus one; places past the sentence keep what they have.
 */
export function tag(atoms: Atoms, scorer: Scorer, tags: Uint8Array) {
	for (let i = 0; i < atoms.count; i++) {
		const choices = atoms.choices[i] as Uint8Array;
		if (choices.length > 1) {
			tagValues(atoms, tags, i, scorer.values);
			tags[i] = scorer.best(choices) + 1;
		} else tags[i] = (choices[0] as number) + 1;
	}
}

export const TAG_TEMPLATES = templates(
	[1, 2, 3, 4, 5, 7, 9, 10, 13, 14, 15, 16, 19, 30],
	[6, 8, 11, 12, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 32],
);

/** Writes the values of the features at word `i`. */
export function tagValues(
	atoms: Atoms,
	tags: Uint8Array,
	i: number,
	{ alone, firsts: a, seconds: b }: Values,
) {
	const { word, suffix2, suffix3, prefix, shape, upos, lemma, count } = atoms;
	const nothing = count + 1;
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
	alone[n++] = 0;
	alone[n++] = w;
	alone[n++] = suffix2[i] as number;
	alone[n++] = s3;
	alone[n++] = prefix[i] as number;
	alone[n++] = u;
	alone[n++] = t1;
	alone[n++] = ts;
	alone[n++] = word[p1] as number;
	alone[n++] = word[n1] as number;
	alone[n++] = word[p2] as number;
	alone[n++] = word[n2] as number;
	alone[n++] = suffix3[n1] as number;
	alone[n++] = lemma[i] as number;
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
}
