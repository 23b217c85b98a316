import { IRREGULAR } from "./irregular.js";

/**
 * The stem of a lower-case English word, so that "calls", "called" and "calling" meet: irregular forms by table, the
 * rest by the steps of Porter (1980), "An algorithm for suffix stripping".
 */
export function stem(word: string): string {
	const base = IRREGULAR.get(word) ?? word;
	if (SEVERAL_MODELS.test(base)) return base.slice(0, -1);
	return /^[a-z]{3,}$/.test(base) ? porter(base) : base;
}

/** "A350s", "747s": several of a model, where a decade has two or four figures. */
const SEVERAL_MODELS = /^(?:[a-z]+\d+|\d{3})s$/;

/** Bits of the letters a, e, i, o and u, from a as the lowest. */
const VOWELS = [..."aeiou"].reduce(
	(bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)),
	0,
);
const Y = 121;

const isVowel = (word: string, at: number): boolean => {
	const code = word.charCodeAt(at);
	if ((VOWELS >>> (code - 97)) & 1) return true;
	return code === Y && at > 0 && !isVowel(word, at - 1);
};

/** How many times a vowel is followed by a consonant: Porter's measure of a stem. */
function measure(word: string): number {
	let count = 0;
	let before = false;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		const vowel: boolean =
			((VOWELS >>> (code - 97)) & 1) === 1 ||
			// Whether a y is one, the letter before it tells.
			(code === Y && i > 0 && !before);
		if (before && !vowel) count++;
		before = vowel;
	}
	return count;
}

function hasVowel(word: string): boolean {
	for (let i = 0; i < word.length; i++) if (isVowel(word, i)) return true;
	return false;
}

const endsDouble = (word: string): boolean =>
	word.length > 1 &&
	word[word.length - 1] === word[word.length - 2] &&
	!isVowel(word, word.length - 1);

const endsCvc = (word: string): boolean => {
	const last = word.length - 1;
	return (
		last >= 2 &&
		!isVowel(word, last) &&
		isVowel(word, last - 1) &&
		!isVowel(word, last - 2) &&
		!"wxy".includes(word[last] ?? "")
	);
};

type Replacement = readonly [suffix: string, by: string];

const STEP2: readonly Replacement[] = [
	["ational", "ate"],
	["tional", "tion"],
	["enci", "ence"],
	["anci", "ance"],
	["izer", "ize"],
	["abli", "able"],
	["alli", "al"],
	["entli", "ent"],
	["eli", "e"],
	["ousli", "ous"],
	["ization", "ize"],
	["isation", "ize"],
	["ation", "ate"],
	["ator", "ate"],
	["alism", "al"],
	["iveness", "ive"],
	["fulness", "ful"],
	["ousness", "ous"],
	["aliti", "al"],
	["iviti", "ive"],
	["biliti", "ble"],
];
const STEP3: readonly Replacement[] = [
	["icate", "ic"],
	["ative", ""],
	["alize", "al"],
	["alise", "al"],
	["iciti", "ic"],
	["ical", "ic"],
	["ful", ""],
	["ness", ""],
];
const STEP4: readonly string[] =
	"ement ance ence able ible ment ant ent ism ate iti ous ive ize ise al er ic ou".split(
		" ",
	);

const lastOf = (word: string): string => word[word.length - 1] ?? "";

/** Rows by the last letter of their suffix, in their order: few words are then held against more than two. */
function byLast<T>(
	rows: readonly T[],
	suffixOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
	const lists = new Map<string, T[]>();
	for (const row of rows) {
		const suffix = suffixOf(row);
		const last = lastOf(suffix);
		const list = lists.get(last);
		if (list) list.push(row);
		else lists.set(last, [row]);
	}
	return lists;
}

const STEP2_BY_LAST = byLast(STEP2, ([suffix]) => suffix);
const STEP3_BY_LAST = byLast(STEP3, ([suffix]) => suffix);
const STEP4_BY_LAST = byLast(STEP4, (suffix) => suffix);

function replace(
	word: string,
	table: ReadonlyMap<string, readonly Replacement[]>,
	least: number,
): string {
	for (const [suffix, by] of table.get(lastOf(word)) ?? [])
		if (word.endsWith(suffix)) {
			const rest = word.slice(0, -suffix.length);
			return measure(rest) > least ? rest + by : word;
		}
	return word;
}

function porter(word: string): string {
	let w = word;
	// 1a: plurals.
	if (w.endsWith("sses") || w.endsWith("ies")) w = w.slice(0, -2);
	else if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us"))
		w = w.slice(0, -1);
	// 1b: -ed and -ing.
	if (w.endsWith("eed")) {
		if (measure(w.slice(0, -3)) > 0) w = w.slice(0, -1);
	} else {
		const cut = w.endsWith("ed") ? 2 : w.endsWith("ing") ? 3 : 0;
		const rest = w.slice(0, -cut);
		if (cut > 0 && hasVowel(rest)) {
			w = rest;
			if (/(?:at|bl|iz|is)$/.test(w)) w += "e";
			else if (endsDouble(w) && !/[lsz]$/.test(w)) w = w.slice(0, -1);
			else if (measure(w) === 1 && endsCvc(w)) w += "e";
		}
	}
	// 1c: y as i behind a consonant that does not open the word, as his later Porter2 has it: "crying" with "cried".
	if (/[^aeiouy]y$/.test(w) && w.length > 2) w = `${w.slice(0, -1)}i`;
	w = replace(w, STEP2_BY_LAST, 0);
	w = replace(w, STEP3_BY_LAST, 0);
	// 4: what is left of derivation.
	const suffix = STEP4_BY_LAST.get(lastOf(w))?.find((s) => w.endsWith(s));
	if (suffix) {
		const rest = w.slice(0, -suffix.length);
		if (measure(rest) > 1) w = rest;
	} else if (/[st]ion$/.test(w) && measure(w.slice(0, -3)) > 1)
		w = w.slice(0, -3);
	// 5: a last e, a double l.
	if (w.endsWith("e")) {
		const rest = w.slice(0, -1);
		const m = measure(rest);
		if (m > 1 || (m === 1 && !endsCvc(rest))) w = rest;
	}
	if (w.endsWith("ll") && measure(w) > 1) w = w.slice(0, -1);
	return w;
}
