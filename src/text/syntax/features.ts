import { type Atoms, between } from "./atoms.js";
import { pair, row } from "./hash.js";
import { LEFT, type State } from "./state.js";

/** Upper bound of the features that either function below writes. */
export const MOST_FEATURES = 128;

/** Distances count one by one up to four, then in steps. */
function near(distance: number): number {
	return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
}

/**
 * Writes the rows of what decides the next action into `rows`: words, lemmas and tags of the stack's top three and the next
 * three words, their outer children and relations, distances and numbers of children, alone and in twos and threes (after
 * Zhang & Nivre 2011, turned to the arc-hybrid system). `tags` holds a class plus one for each word, 0 for the root and nothing.
 */
export function actionFeatures(
	state: State,
	atoms: Atoms,
	tags: Uint8Array,
	bits: number,
	rows: Int32Array,
): number {
	const { word, lemma, upos } = atoms;
	const { label, left, left2, right, right2, next, count, nothing } = state;
	const shift = 32 - bits;
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
	rows[n++] = row(1, 0, shift);
	// Words alone.
	rows[n++] = row(2, s0w, shift);
	rows[n++] = row(3, s0t, shift);
	rows[n++] = row(4, s0wt, shift);
	rows[n++] = row(5, s1w, shift);
	rows[n++] = row(6, s1t, shift);
	rows[n++] = row(7, s1wt, shift);
	rows[n++] = row(8, b0w, shift);
	rows[n++] = row(9, b0t, shift);
	rows[n++] = row(10, b0wt, shift);
	rows[n++] = row(11, pair(b1w, b1t), shift);
	rows[n++] = row(12, b1w, shift);
	rows[n++] = row(13, b1t, shift);
	rows[n++] = row(14, pair(b2w, b2t), shift);
	rows[n++] = row(15, pair(word[s2] as number, s2t), shift);
	// In twos.
	rows[n++] = row(16, pair(s0wt, b0wt), shift);
	rows[n++] = row(17, pair(s0wt, b0t), shift);
	rows[n++] = row(18, pair(s0t, b0wt), shift);
	rows[n++] = row(19, pair(s0m, b0m), shift);
	rows[n++] = row(20, s0b0, shift);
	rows[n++] = row(21, pair(s1wt, s0wt), shift);
	rows[n++] = row(22, pair(s1wt, s0t), shift);
	rows[n++] = row(23, pair(s1t, s0wt), shift);
	rows[n++] = row(24, pair(s1m, s0m), shift);
	rows[n++] = row(25, s1s0, shift);
	rows[n++] = row(26, pair(s1wt, b0t), shift);
	rows[n++] = row(27, pair(s1t, b0wt), shift);
	rows[n++] = row(28, s1t * 64 + b0t, shift);
	rows[n++] = row(29, b0t * 64 + b1t, shift);
	rows[n++] = row(30, pair(b0w, b1t), shift);
	rows[n++] = row(31, pair(b0t, b1w), shift);
	rows[n++] = row(32, pair(s0w, b1w), shift);
	// In threes.
	rows[n++] = row(33, s0b0 * 64 + b1t, shift);
	rows[n++] = row(34, three, shift);
	rows[n++] = row(35, s2t * 262144 + three, shift);
	rows[n++] = row(36, three * 64 + b1t, shift);
	rows[n++] = row(37, (b0t * 64 + b1t) * 64 + b2t, shift);
	rows[n++] = row(38, pair(three, s0w), shift);
	rows[n++] = row(39, pair(three, b0w), shift);
	rows[n++] = row(40, pair(three, s1w), shift);
	rows[n++] = row(41, pair(pair(s1m, s0m), b0t), shift);
	rows[n++] = row(42, pair(pair(s0m, b0m), s1t), shift);
	rows[n++] = row(43, pair(pair(s1m, b0m), s0t), shift);
	// With children.
	rows[n++] = row(44, pair(s0b0, s0lt), shift);
	rows[n++] = row(45, pair(s0b0, s0rt), shift);
	rows[n++] = row(46, pair(s0b0, b0lt), shift);
	rows[n++] = row(47, pair(s1s0, s1rt), shift);
	rows[n++] = row(48, pair(s1s0, s1lt), shift);
	rows[n++] = row(49, pair(s1s0, s0lt), shift);
	rows[n++] = row(50, pair(s1s0, s0rt), shift);
	rows[n++] = row(51, pair(word[s0l] as number, label[s0l] as number), shift);
	rows[n++] = row(52, pair(word[s0r] as number, label[s0r] as number), shift);
	rows[n++] = row(53, pair(word[s1r] as number, label[s1r] as number), shift);
	rows[n++] = row(54, pair(word[b0l] as number, label[b0l] as number), shift);
	rows[n++] = row(55, pair(word[s1l] as number, label[s1l] as number), shift);
	rows[n++] = row(
		56,
		pair(s0t, (label[s0l] as number) * 64 + (label[s0l2] as number)),
		shift,
	);
	rows[n++] = row(
		57,
		pair(s0t, (label[s0r] as number) * 64 + (label[s0r2] as number)),
		shift,
	);
	rows[n++] = row(
		58,
		pair(s1t, (label[s1r] as number) * 64 + (label[s1r2] as number)),
		shift,
	);
	rows[n++] = row(
		59,
		pair(b0t, (label[b0l] as number) * 64 + (label[b0l2] as number)),
		shift,
	);
	rows[n++] = row(60, pair(pair(s1m, s0m), lemma[s0l] as number), shift);
	rows[n++] = row(61, pair(pair(s0t, s1m), lemma[s0l] as number), shift);
	// Relations already there.
	rows[n++] = row(62, pair(s0ls, s0t), shift);
	rows[n++] = row(63, pair(s0rs, s0t), shift);
	rows[n++] = row(64, pair(s1rs, s1t), shift);
	rows[n++] = row(65, pair(b0ls, b0t), shift);
	rows[n++] = row(66, pair(s1ls, s1t), shift);
	rows[n++] = row(67, pair(pair(s0ls, s0rs), three), shift);
	rows[n++] = row(68, pair(pair(s1ls, s1rs), three), shift);
	rows[n++] = row(69, pair(pair(s0rs, s0w), b0t), shift);
	rows[n++] = row(70, pair(pair(s1rs, s1w), s0t), shift);
	// Distances and numbers of children.
	rows[n++] = row(71, pair(s0b0, dsb), shift);
	rows[n++] = row(72, pair(s0wt, dsb), shift);
	rows[n++] = row(73, pair(b0wt, dsb), shift);
	rows[n++] = row(74, pair(s1s0, dss), shift);
	rows[n++] = row(75, pair(s1wt, dss), shift);
	rows[n++] = row(76, pair(s0wt, dss), shift);
	rows[n++] = row(77, pair(s0wt, lc0 * 4 + rc0), shift);
	rows[n++] = row(78, pair(s1wt, rc1), shift);
	rows[n++] = row(79, pair(b0wt, lcb), shift);
	rows[n++] = row(80, pair(three, (lc0 * 4 + rc0) * 16 + rc1 * 4 + lcb), shift);
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
	rows[n++] = row(81, pair(s0b0, sb), shift);
	rows[n++] = row(82, pair(s1s0, ss), shift);
	rows[n++] = row(83, pair(s0wt, sb), shift);
	rows[n++] = row(84, pair(b0wt, sb), shift);
	rows[n++] = row(85, pair(three, sb * 64 + ss), shift);
	rows[n++] = row(86, pair(s0b0, s0n * 64 + b0p), shift);
	rows[n++] = row(87, pair(s1s0, s1n * 64 + s0p), shift);
	rows[n++] = row(88, pair(s0u, s0t * 64 + b0t), shift);
	rows[n++] = row(89, pair(b0u, s0t * 64 + b0t), shift);
	rows[n++] = row(90, pair(pair(s0u, b0u), upos[b1] as number), shift);
	rows[n++] = row(91, pair(s0b0, (b1t * 64 + b2t) * 64 + b3t), shift);
	rows[n++] = row(92, pair(pair(s1wt, s0t), b0wt), shift);
	return n;
}

/**
 * Writes the rows of what decides the relation between the stack's top and the head that `action` gives it: both words with
 * their neighbours, children and relations, and the preposition or marker that opens the dependent.
 */
export function labelFeatures(
	state: State,
	action: number,
	atoms: Atoms,
	tags: Uint8Array,
	bits: number,
	rows: Int32Array,
): number {
	const { word, lemma } = atoms;
	const { label, left, left2, right, count, nothing } = state;
	const shift = 32 - bits;
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
	rows[n++] = row(1, side, shift);
	rows[n++] = row(2, both, shift);
	rows[n++] = row(3, pair(cw, both), shift);
	rows[n++] = row(4, pair(pw, both), shift);
	rows[n++] = row(5, pair(pair(cm, pm), side), shift);
	rows[n++] = row(6, pair(cw, side), shift);
	rows[n++] = row(7, pair(pw, ct * 4 + side), shift);
	rows[n++] = row(8, pair(both, distance), shift);
	rows[n++] = row(9, pair(both, lemma[cl] as number), shift);
	rows[n++] = row(10, pair(pair(pm, ct), lemma[cl] as number), shift);
	rows[n++] = row(11, pair(pair(cm, pt), lemma[cl] as number), shift);
	rows[n++] = row(12, pair(both, opener * 64 + (label[cl2] as number)), shift);
	rows[n++] = row(13, pair(both, label[cr] as number), shift);
	rows[n++] = row(14, pair(both, label[near1] as number), shift);
	rows[n++] = row(15, pair(both, label[far] as number), shift);
	rows[n++] = row(
		16,
		pair(
			both,
			side === 1
				? (state.leftSet[parent] as number)
				: (state.rightSet[parent] as number),
		),
		shift,
	);
	rows[n++] = row(
		17,
		pair(
			pair(both, state.leftSet[child] as number),
			state.rightSet[child] as number,
		),
		shift,
	);
	rows[n++] = row(
		18,
		pair(pair(pm, ct * 4 + side), state.leftSet[parent] as number),
		shift,
	);
	rows[n++] = row(
		19,
		pair(pair(pm, ct * 4 + side), state.rightSet[parent] as number),
		shift,
	);
	rows[n++] = row(20, pair(pair(pm, side), label[near1] as number), shift);
	rows[n++] = row(21, pair(both, tags[before] as number), shift);
	rows[n++] = row(22, pair(both, tags[after] as number), shift);
	rows[n++] = row(23, pair(both, word[before] as number), shift);
	rows[n++] = row(24, pair(both, word[after] as number), shift);
	rows[n++] = row(25, pair(both, tags[pBefore] as number), shift);
	rows[n++] = row(26, pair(both, tags[pAfter] as number), shift);
	rows[n++] = row(27, pair(both, lemma[cr] as number), shift);
	rows[n++] = row(28, pair(pair(cw, word[cl] as number), pt * 4 + side), shift);
	rows[n++] = row(29, pair(both, tags[cl2] as number), shift);
	rows[n++] = row(30, pair(both, lemma[cl2] as number), shift);
	rows[n++] = row(
		31,
		pair(
			both,
			(atoms.shape[child] as number) ^
				Math.imul(atoms.shape[parent] as number, 31),
		),
		shift,
	);
	rows[n++] = row(32, pair(both, atoms.suffix3[child] as number), shift);
	rows[n++] = row(33, pair(pair(cw, pw), both), shift);
	rows[n++] = row(34, pair(cw, lemma[near1] as number), shift);
	const gap =
		side === 1 ? between(atoms, child, parent) : between(atoms, parent, child);
	rows[n++] = row(35, pair(both, gap), shift);
	rows[n++] = row(36, pair(pair(cm, both), gap), shift);
	rows[n++] = row(37, pair(both, atoms.upos[child] as number), shift);
	return n;
}
