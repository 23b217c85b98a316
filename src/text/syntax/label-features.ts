import { type Atoms, between } from "./atoms.js";
import { near, pair, templates, type Values } from "./hash.js";
import { LEFT, type State } from "./state.js";

export const LABEL_TEMPLATES = templates(
	[1, 2],
	[
		3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
		24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
	],
);

/**
 * Writes the values of what decides the relation between the stack's top and the head that `action` gives it: both words with
 * their neighbours, children and relations, and the preposition or marker that opens the dependent.
 */
export function labelValues(
	state: State,
	action: number,
	atoms: Atoms,
	tags: Uint8Array,
	{ alone, firsts: a, seconds: b }: Values,
) {
	const { word, lemma } = atoms;
	const { label, left, left2, right, count, nothing } = state;
	const child = state.stacked(0);
	const parent = action === LEFT ? state.next : state.stacked(1);
	const side = action === LEFT ? 1 : 2;
	const cw = word[child] as number;
	const ct = tags[child] as number;
	const pw = word[parent] as number;
	const pt = tags[parent] as number;
	const cm = lemma[child] as number;
	const pm = lemma[parent] as number;
	const cl = left[child] as number;
	const cl2 = left2[child] as number;
	const cr = right[child] as number;
	const near1 =
		side === 1 ? (left[parent] as number) : (right[parent] as number);
	const far = side === 1 ? (right[parent] as number) : (left[parent] as number);
	const before = child > 0 ? child - 1 : nothing;
	const after = child + 1 < count ? child + 1 : nothing;
	const pBefore = parent > 0 && parent < count ? parent - 1 : nothing;
	const pAfter = parent + 1 < count ? parent + 1 : nothing;
	const both = (ct * 64 + pt) * 4 + side;
	const distance = near(side === 1 ? parent - child : child - parent);
	const opener = label[cl] as number;
	let n = 0;
	alone[n++] = side;
	alone[n++] = both;
	n = 0;
	a[n] = cw;
	b[n++] = both;
	a[n] = pw;
	b[n++] = both;
	a[n] = pair(cm, pm);
	b[n++] = side;
	a[n] = cw;
	b[n++] = side;
	a[n] = pw;
	b[n++] = ct * 4 + side;
	a[n] = both;
	b[n++] = distance;
	a[n] = both;
	b[n++] = lemma[cl] as number;
	a[n] = pair(pm, ct);
	b[n++] = lemma[cl] as number;
	a[n] = pair(cm, pt);
	b[n++] = lemma[cl] as number;
	a[n] = both;
	b[n++] = opener * 64 + (label[cl2] as number);
	a[n] = both;
	b[n++] = label[cr] as number;
	a[n] = both;
	b[n++] = label[near1] as number;
	a[n] = both;
	b[n++] = label[far] as number;
	a[n] = both;
	b[n++] =
		side === 1
			? (state.leftSet[parent] as number)
			: (state.rightSet[parent] as number);
	a[n] = pair(both, state.leftSet[child] as number);
	b[n++] = state.rightSet[child] as number;
	a[n] = pair(pm, ct * 4 + side);
	b[n++] = state.leftSet[parent] as number;
	a[n] = pair(pm, ct * 4 + side);
	b[n++] = state.rightSet[parent] as number;
	a[n] = pair(pm, side);
	b[n++] = label[near1] as number;
	a[n] = both;
	b[n++] = tags[before] as number;
	a[n] = both;
	b[n++] = tags[after] as number;
	a[n] = both;
	b[n++] = word[before] as number;
	a[n] = both;
	b[n++] = word[after] as number;
	a[n] = both;
	b[n++] = tags[pBefore] as number;
	a[n] = both;
	b[n++] = tags[pAfter] as number;
	a[n] = both;
	b[n++] = lemma[cr] as number;
	a[n] = pair(cw, word[cl] as number);
	b[n++] = pt * 4 + side;
	a[n] = both;
	b[n++] = tags[cl2] as number;
	a[n] = both;
	b[n++] = lemma[cl2] as number;
	a[n] = both;
	b[n++] =
		(atoms.shape[child] as number) ^
		Math.imul(atoms.shape[parent] as number, 31);
	a[n] = both;
	b[n++] = atoms.suffix3[child] as number;
	a[n] = pair(cw, pw);
	b[n++] = both;
	a[n] = cw;
	b[n++] = lemma[near1] as number;
	const gap =
		side === 1 ? between(atoms, child, parent) : between(atoms, parent, child);
	a[n] = both;
	b[n++] = gap;
	a[n] = pair(cm, both);
	b[n++] = gap;
	a[n] = both;
	b[n++] = atoms.upos[child] as number;
}
