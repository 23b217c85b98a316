import { type Atoms, between } from "./atoms.js";
import { near, pair, templates, type Values } from "./hash.js";
import type { State } from "./state.js";

export const ACTION_TEMPLATES = templates(
	[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 20, 25, 28, 29, 33, 34, 35, 36, 37],
	[
		11, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26, 27, 30, 31, 32, 38, 39, 40,
		41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
		60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
		79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92,
	],
);

/**
 * Writes the values of what decides the next action: words, lemmas and tags of the stack's top three and the next
 * three words, their outer children and relations, distances and numbers of children, alone and in twos and threes (after
 * Zhang & Nivre 2011, turned to the arc-hybrid system). `tags` holds a class plus one for each word, 0 for the root and nothing.
 */
export function actionValues(
	state: State,
	atoms: Atoms,
	tags: Uint8Array,
	{ alone, firsts: a, seconds: b }: Values,
) {
	const { word, lemma, upos } = atoms;
	const { label, left, left2, right, right2, next, count, nothing } = state;
	const s0 = state.stacked(0);
	const s1 = state.stacked(1);
	const s2 = state.stacked(2);
	const b0 = next;
	const b1 = next + 1 < count ? next + 1 : nothing;
	const b2 = next + 2 < count ? next + 2 : nothing;
	const s0w = word[s0] as number;
	const s1w = word[s1] as number;
	const b0w = word[b0] as number;
	const s0m = lemma[s0] as number;
	const s1m = lemma[s1] as number;
	const b0m = lemma[b0] as number;
	const s0t = tags[s0] as number;
	const s1t = tags[s1] as number;
	const s2t = tags[s2] as number;
	const b0t = tags[b0] as number;
	const b1t = tags[b1] as number;
	const b2t = tags[b2] as number;
	const b1w = word[b1] as number;
	const b2w = word[b2] as number;
	const s0wt = pair(s0w, s0t);
	const s1wt = pair(s1w, s1t);
	const b0wt = pair(b0w, b0t);
	const s0l = left[s0] as number;
	const s0r = right[s0] as number;
	const s1l = left[s1] as number;
	const s1r = right[s1] as number;
	const b0l = left[b0] as number;
	const s0l2 = left2[s0] as number;
	const s0r2 = right2[s0] as number;
	const s1r2 = right2[s1] as number;
	const b0l2 = left2[b0] as number;
	const s0lt = tags[s0l] as number;
	const s0rt = tags[s0r] as number;
	const s1lt = tags[s1l] as number;
	const s1rt = tags[s1r] as number;
	const b0lt = tags[b0l] as number;
	const s0b0 = s0t * 64 + b0t;
	const s1s0 = s1t * 64 + s0t;
	const three = s1s0 * 64 + b0t;
	const dsb = near(b0 - s0);
	const dss = s1 < s0 ? near(s0 - s1) : 0;
	const lc0 = Math.min(state.leftCount[s0] as number, 3);
	const rc0 = Math.min(state.rightCount[s0] as number, 3);
	const rc1 = Math.min(state.rightCount[s1] as number, 3);
	const lcb = Math.min(state.leftCount[b0] as number, 3);
	const s0ls = state.leftSet[s0] as number;
	const s0rs = state.rightSet[s0] as number;
	const s1ls = state.leftSet[s1] as number;
	const s1rs = state.rightSet[s1] as number;
	const b0ls = state.leftSet[b0] as number;
	let n = 0;
	alone[n++] = 0;
	alone[n++] = s0w;
	alone[n++] = s0t;
	alone[n++] = s0wt;
	alone[n++] = s1w;
	alone[n++] = s1t;
	alone[n++] = s1wt;
	alone[n++] = b0w;
	alone[n++] = b0t;
	alone[n++] = b0wt;
	alone[n++] = b1w;
	alone[n++] = b1t;
	alone[n++] = s0b0;
	alone[n++] = s1s0;
	alone[n++] = s1t * 64 + b0t;
	alone[n++] = b0t * 64 + b1t;
	alone[n++] = s0b0 * 64 + b1t;
	alone[n++] = three;
	alone[n++] = s2t * 262144 + three;
	alone[n++] = three * 64 + b1t;
	alone[n++] = (b0t * 64 + b1t) * 64 + b2t;
	n = 0;
	a[n] = b1w;
	b[n++] = b1t;
	a[n] = b2w;
	b[n++] = b2t;
	a[n] = word[s2] as number;
	b[n++] = s2t;
	// In twos.
	a[n] = s0wt;
	b[n++] = b0wt;
	a[n] = s0wt;
	b[n++] = b0t;
	a[n] = s0t;
	b[n++] = b0wt;
	a[n] = s0m;
	b[n++] = b0m;
	a[n] = s1wt;
	b[n++] = s0wt;
	a[n] = s1wt;
	b[n++] = s0t;
	a[n] = s1t;
	b[n++] = s0wt;
	a[n] = s1m;
	b[n++] = s0m;
	a[n] = s1wt;
	b[n++] = b0t;
	a[n] = s1t;
	b[n++] = b0wt;
	a[n] = b0w;
	b[n++] = b1t;
	a[n] = b0t;
	b[n++] = b1w;
	a[n] = s0w;
	b[n++] = b1w;
	// In threes.
	a[n] = three;
	b[n++] = s0w;
	a[n] = three;
	b[n++] = b0w;
	a[n] = three;
	b[n++] = s1w;
	a[n] = pair(s1m, s0m);
	b[n++] = b0t;
	a[n] = pair(s0m, b0m);
	b[n++] = s1t;
	a[n] = pair(s1m, b0m);
	b[n++] = s0t;
	// With children.
	a[n] = s0b0;
	b[n++] = s0lt;
	a[n] = s0b0;
	b[n++] = s0rt;
	a[n] = s0b0;
	b[n++] = b0lt;
	a[n] = s1s0;
	b[n++] = s1rt;
	a[n] = s1s0;
	b[n++] = s1lt;
	a[n] = s1s0;
	b[n++] = s0lt;
	a[n] = s1s0;
	b[n++] = s0rt;
	a[n] = word[s0l] as number;
	b[n++] = label[s0l] as number;
	a[n] = word[s0r] as number;
	b[n++] = label[s0r] as number;
	a[n] = word[s1r] as number;
	b[n++] = label[s1r] as number;
	a[n] = word[b0l] as number;
	b[n++] = label[b0l] as number;
	a[n] = word[s1l] as number;
	b[n++] = label[s1l] as number;
	a[n] = s0t;
	b[n++] = (label[s0l] as number) * 64 + (label[s0l2] as number);
	a[n] = s0t;
	b[n++] = (label[s0r] as number) * 64 + (label[s0r2] as number);
	a[n] = s1t;
	b[n++] = (label[s1r] as number) * 64 + (label[s1r2] as number);
	a[n] = b0t;
	b[n++] = (label[b0l] as number) * 64 + (label[b0l2] as number);
	a[n] = pair(s1m, s0m);
	b[n++] = lemma[s0l] as number;
	a[n] = pair(s0t, s1m);
	b[n++] = lemma[s0l] as number;
	// Relations already there.
	a[n] = s0ls;
	b[n++] = s0t;
	a[n] = s0rs;
	b[n++] = s0t;
	a[n] = s1rs;
	b[n++] = s1t;
	a[n] = b0ls;
	b[n++] = b0t;
	a[n] = s1ls;
	b[n++] = s1t;
	a[n] = pair(s0ls, s0rs);
	b[n++] = three;
	a[n] = pair(s1ls, s1rs);
	b[n++] = three;
	a[n] = pair(s0rs, s0w);
	b[n++] = b0t;
	a[n] = pair(s1rs, s1w);
	b[n++] = s0t;
	// Distances and numbers of children.
	a[n] = s0b0;
	b[n++] = dsb;
	a[n] = s0wt;
	b[n++] = dsb;
	a[n] = b0wt;
	b[n++] = dsb;
	a[n] = s1s0;
	b[n++] = dss;
	a[n] = s1wt;
	b[n++] = dss;
	a[n] = s0wt;
	b[n++] = dss;
	a[n] = s0wt;
	b[n++] = lc0 * 4 + rc0;
	a[n] = s1wt;
	b[n++] = rc1;
	a[n] = b0wt;
	b[n++] = lcb;
	a[n] = three;
	b[n++] = (lc0 * 4 + rc0) * 16 + rc1 * 4 + lcb;
	// What stands between and beside.
	const sb = s0 < count ? between(atoms, s0, b0) : 0;
	const ss = s1 < count ? between(atoms, s1, s0) : 0;
	const s0n = s0 < count ? (tags[s0 + 1] as number) : 0;
	const s1n = s1 < count ? (tags[s1 + 1] as number) : 0;
	const b0p = b0 > 0 ? (tags[b0 - 1] as number) : 0;
	const s0p = s0 > 0 && s0 < count ? (tags[s0 - 1] as number) : 0;
	const s0u = upos[s0] as number;
	const b0u = upos[b0] as number;
	const b3t = next + 3 < count ? (tags[next + 3] as number) : 0;
	a[n] = s0b0;
	b[n++] = sb;
	a[n] = s1s0;
	b[n++] = ss;
	a[n] = s0wt;
	b[n++] = sb;
	a[n] = b0wt;
	b[n++] = sb;
	a[n] = three;
	b[n++] = sb * 64 + ss;
	a[n] = s0b0;
	b[n++] = s0n * 64 + b0p;
	a[n] = s1s0;
	b[n++] = s1n * 64 + s0p;
	a[n] = s0u;
	b[n++] = s0t * 64 + b0t;
	a[n] = b0u;
	b[n++] = s0t * 64 + b0t;
	a[n] = pair(s0u, b0u);
	b[n++] = upos[b1] as number;
	a[n] = s0b0;
	b[n++] = (b1t * 64 + b2t) * 64 + b3t;
	a[n] = pair(s1wt, s0t);
	b[n++] = b0wt;
}
