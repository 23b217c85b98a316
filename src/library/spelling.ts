import {
	givenName,
	rareGivenName,
} from "../extract/people/lexicon/given-names.js";
import { isSlipOf } from "./keyboard.js";
import { fold } from "./terms.js";

/**
 * How far two spellings of a word are apart: Damerau-Levenshtein (optimal string alignment) with the costs of what
 * people mistake. A vowel for a vowel, a letter for its sound's other letter, two letters swapped cost half; any other
 * letter one. Gives up with Infinity once past `most`.
 */
export function distance(a: string, b: string, most: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > most * 2) return Number.POSITIVE_INFINITY;
	const width = b.length + 1;
	// The rows of the table: the last but one, the last, this one.
	let [before, last, row] = rows;
	if (width > WIDEST || !before || !last || !row)
		[before, last, row] = [
			new Float64Array(width),
			new Float64Array(width),
			new Float64Array(width),
		];
	last[0] = 0;
	for (let j = 1; j < width; j++)
		last[j] =
			(last[j - 1] ?? 0) + single(b.charCodeAt(j - 1), b.charCodeAt(j - 2));
	for (let i = 1; i <= a.length; i++) {
		const x = a.charCodeAt(i - 1);
		const dropped = single(x, a.charCodeAt(i - 2));
		let least = (last[0] ?? 0) + dropped;
		row[0] = least;
		for (let j = 1; j < width; j++) {
			const y = b.charCodeAt(j - 1);
			let cost = Math.min(
				(last[j] ?? 0) + dropped,
				(row[j - 1] ?? 0) + single(y, b.charCodeAt(j - 2)),
				(last[j - 1] ?? 0) + substitution(x, y),
			);
			if (
				i > 1 &&
				j > 1 &&
				x !== y &&
				x === b.charCodeAt(j - 2) &&
				y === a.charCodeAt(i - 2)
			)
				cost = Math.min(cost, (before[j - 2] ?? 0) + 0.5);
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return Number.POSITIVE_INFINITY;
		[before, last, row] = [last, row, before];
	}
	const result = last[b.length] ?? Number.POSITIVE_INFINITY;
	return result > most ? Number.POSITIVE_INFINITY : result;
}

/** Space for words up to this length, kept between two comparisons. */
const WIDEST = 64;
const rows = [0, 1, 2].map(() => new Float64Array(WIDEST));

/** 1 for the code of a vowel. */
const VOWELS = new Uint8Array(128);
for (const letter of "aeiouy") VOWELS[letter.charCodeAt(0)] = 1;
const H = "h".charCodeAt(0);

/** 1 for two letters that stand for one sound, or for sounds that are easily confused, at 128 times the one's code and the other's. */
const ALIKE = new Uint8Array(128 * 128);
for (const pair of "bp pb dt td gk kg ck kc qk kq cs sc sz zs vf fv vw wv mn nm ij ji yj jy xk kx gj jg".split(
	" ",
))
	ALIKE[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 1;

/**
 * The cost of one letter more or less: half for a vowel, an h, or a letter doubled.
 * @param before the letter before it; not a number at the beginning
 */
export function single(code: number, before: number): number {
	return VOWELS[code] === 1 || code === H || code === before ? 0.5 : 1;
}

/** The cost of one letter for another, both as codes. */
export function substitution(x: number, y: number): number {
	if (x === y) return 0;
	if (VOWELS[x] === 1 && VOWELS[y] === 1) return 0.5;
	return x < 128 && y < 128 && ALIKE[x * 128 + y] === 1 ? 0.5 : 1;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/shch|sch|sh|zh|sz/g, "S"],
	[/tch|ch|cz/g, "C"],
	[/tz|ts/g, "c"],
	[/kh|ckh/g, "h"],
	[/ph/g, "f"],
	[/ck|q/g, "k"],
	[/x/g, "ks"],
	[/gh/g, "g"],
	[/(?:off|ow|ev|ov|of)$/g, "ov"],
	[/w/g, "v"],
	[/^[yj]?e/, "e"],
	[/[yj]/g, "i"],
	[/(?:ii|ie|ei)/g, "i"],
	[/(\w)\1+/g, "$1"],
];

const memo = new Map<string, string>();

/** A name's spelling with what differs between transliterations taken out: "Sergey" and "Sergei" meet. */
export function soundOf(word: string): string {
	const known = memo.get(word);
	if (known !== undefined) return known;
	let sound = fold(word).replace(/[^\p{L}\p{N}]/gu, "");
	for (const [pattern, by] of SOUNDS) sound = sound.replace(pattern, by);
	if (memo.size > 60_000) memo.clear();
	memo.set(word, sound);
	return sound;
}

/** How far a name of this length may be misspelt and still be taken for itself. */
export function tolerance(length: number): number {
	if (length <= 3) return 0;
	if (length <= 6) return 0.5;
	if (length <= 8) return 1;
	return 1.5;
}

/**
 * How surely `typed` is a misspelling of `name`, both single words: 1 the same, 0 not. The first sound must agree, as
 * people seldom miss it and other names often differ only there.
 */
export function sameName(typed: string, name: string): number {
	const [a, b] = [fold(typed), fold(name)];
	if (a === b) return 1;
	if (a.length < 3 || b.length < 3) return 0;
	const [x, y] = [soundOf(a), soundOf(b)];
	if (x === y) return 0.95;
	if (!sameStart(x[0] ?? "", y[0] ?? "")) return 0;
	const most = tolerance(
		Math.min(a.length, b.length) + (a.length === b.length ? 0 : 1),
	);
	const apart = Math.min(distance(x, y, most), distance(a, b, most));
	if (apart <= most) return 0.9 - 0.2 * apart;
	return Math.min(a.length, b.length) >= SLIPS && isSlipOf(a, b) && !isGiven(a)
		? SLIP
		: 0;
}

/** Names of so many letters are still themselves with one of them mistyped. */
const SLIPS = 6;
const SLIP = 0.65;

/** Whether a word is a given name in its own right, and so nobody's slip. */
const isGiven = (word: string): boolean =>
	givenName(word) !== null || rareGivenName(word) !== null;

/** First sounds that transliterations take for one another. */
export function sameStart(x: string, y: string): boolean {
	return x === y || ["ck", "kc", "fv", "vf"].includes(x + y);
}
