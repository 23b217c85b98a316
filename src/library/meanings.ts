import { isAlike } from "./alike.js";
import { MEANINGS } from "./lexicon/meanings.js";
import { respelt } from "./one-spelling.js";
import { freshStem, stemOf } from "./terms.js";

/** The lexicon, read once it is needed: for each stem its meanings, for each meaning its words and neighbours. */
interface Lexicon {
	readonly lines: readonly string[];
	readonly byStem: ReadonlyMap<string, readonly number[]>;
	readonly broader: Int32Array;
	readonly kin: readonly (readonly number[])[];
	/** How many meanings stand right under one. */
	readonly narrower: Uint16Array;
}

let lexicon: Lexicon | null = null;

function read(): Lexicon {
	const all = MEANINGS.trim().split("\n");
	const byStem = new Map<string, number[]>();
	const broader = new Int32Array(all.length).fill(-1);
	const narrower = new Uint16Array(all.length);
	const kin: number[][] = [];
	const lines = all.map((line, n) => {
		const plus = line.indexOf("+");
		const above = line.indexOf(">");
		const head = plus < 0 ? line : line.slice(0, plus);
		const words = above < 0 ? head : head.slice(0, above);
		if (above >= 0) {
			const up = Number.parseInt(head.slice(above + 1), 36);
			broader[n] = up;
			narrower[up] = (narrower[up] ?? 0) + 1;
		}
		kin.push(
			plus < 0
				? []
				: line
						.slice(plus + 1)
						.split(",")
						.map((at) => Number.parseInt(at, 36)),
		);
		for (const word of words.split(" ")) {
			const stem = stemOf(word);
			const list = byStem.get(stem);
			if (list) list.push(n);
			else byStem.set(stem, [n]);
		}
		return words;
	});
	return { lines, byStem, broader, kin, narrower };
}

/** Reads the lexicon now, so that the first question need not wait for it. */
export function readMeanings(): void {
	lexicon ??= read();
}

/** A meaning with more kinds under it than this says too little of any of them ("person", "act"). */
const TOO_WIDE = 60;

/** Meanings and how near each is, 0 to 1, in the order in which they were come to. */
interface Reach {
	readonly meanings: readonly number[];
	readonly near: readonly number[];
}

/** Meanings of a stem and of what it is a kind of. */
function reach(stem: string): Reach {
	const known = reached.get(stem);
	if (known) return known;
	lexicon ??= read();
	const { byStem, broader, kin, narrower } = lexicon;
	if (reached.size > 50_000) reached.clear();
	const owns = byStem.get(stem);
	if (!owns) {
		reached.set(stem, NOWHERE);
		return NOWHERE;
	}
	const found = new Map<number, number>();
	const put = (at: number, near: number) => {
		if (near > (found.get(at) ?? 0)) found.set(at, near);
	};
	for (const own of owns) {
		put(own, 1);
		for (const other of kin[own] ?? []) put(other, 0.85);
		let at = own;
		for (const near of [0.7, 0.5, 0.35]) {
			at = broader[at] ?? -1;
			if (at < 0 || (narrower[at] ?? 0) > TOO_WIDE) break;
			put(at, near);
		}
	}
	const all = { meanings: [...found.keys()], near: [...found.values()] };
	reached.set(stem, all);
	return all;
}
const reached = new Map<string, Reach>();
/** Of names and other words that the lexicon has not: most of a text's words that are asked about. */
const NOWHERE: Reach = { meanings: [], near: [] };

/** What a word of the same meaning in the language of news is worth: nearly as much as a synonym. */
const ALIKE = 0.6;

/**
 * How near the meaning of a text's word is to a question's, both as stems: 1 for the same word, about 0.8 for a synonym
 * or a derived word, less for a kind of it ("freighter" for "vessel") and least for what it is a kind of; 0 for nothing.
 */
export function likeness(asked: string, found: string): number {
	if (asked === found) return 1;
	let best = isAlike(asked, found) ? ALIKE : 0;
	const wanted = reach(asked);
	if (wanted.meanings.length === 0) return best;
	const { meanings, near: nears } = reach(found);
	for (let n = 0; n < meanings.length; n++) {
		const at = wanted.meanings.indexOf(meanings[n] ?? -1);
		if (at < 0) continue;
		const near = nears[n] ?? 0;
		const other = wanted.near[at] ?? 0;
		// Two kinds of one thing are two things.
		if (near < 0.85 && other < 0.85) continue;
		const both = 0.85 * near * (other < 0.85 ? other * 0.7 : other);
		if (both > best) best = both;
	}
	return best;
}

/** Whether the lexicon has a word of this stem. */
export function isMeaningful(stem: string): boolean {
	return reach(stem).meanings.length > 0;
}

/** Whether the lexicon has a word, in small letters: itself, or one that it is a form or a plain derivation of. */
export function inLexicon(word: string): boolean {
	// "Ties", "lying", "boycotted": the stem of the form is none of the word's.
	const forms = new Set([
		word,
		word.replace(/s$/, ""),
		word.replace(/ying$/, "ie"),
		word.replace(/(?:ed|ing)$/, ""),
		// "Cheapest", "busier", "thinner".
		word.replace(/(\p{L})\1e(?:r|st)$/u, "$1"),
		word.replace(/e(?:r|st)$/, ""),
		word.replace(/e(?:r|st)$/, "e"),
		word.replace(/ie(?:r|st)$/, "y"),
		// "Kilometres".
		respelt(word),
	]);
	for (const form of forms)
		for (const base of basesOver(form))
			if (isFormOf(word, base) || isFormOf(respelt(word), base)) return true;
	return false;
}

/** Whether the lexicon has a word as it stands. */
export const isLexicalBase = (word: string): boolean =>
	basesOver(word).includes(word);

/** The lexicon's words of a word's stem, and those that mean the same. */
function basesOver(word: string): readonly string[] {
	lexicon ??= read();
	const { byStem, lines } = lexicon;
	return (byStem.get(freshStem(word)) ?? []).flatMap((meaning) =>
		(lines[meaning] ?? "").split(" "),
	);
}

const ENDING = /^(?:e?s|e?d|ing|ings|e?rs?|ors?|e?st|ly|ness|ions?)$/;

/** "Carried", "planning" and "makers" of "carry", "plan" and "make": whatever is written as English forms words. */
function isFormOf(word: string, base: string): boolean {
	if (word === base) return true;
	const last = base.at(-1) ?? "";
	if (word.startsWith(base)) {
		const ending = word.slice(base.length);
		return (
			ENDING.test(ending) ||
			(ending[0] === last && ENDING.test(ending.slice(1)) && last !== "s")
		);
	}
	if (base.endsWith("ie") && word === `${base.slice(0, -2)}ying`) return true;
	const cut = base.slice(0, -1);
	if (!word.startsWith(cut)) return false;
	const ending = word.slice(cut.length);
	if (last === "e") return /^(?:ing|ings|ion|ions|ors?)$/.test(ending);
	return last === "y" && /^i(?:e[sdr]|ers|est|ly|ness)$/.test(ending);
}

/** Synonyms and derived words of a stem, as stems: at most eight. */
export function synonyms(stem: string): readonly string[] {
	let known = synonymous.get(stem);
	if (!known) {
		known = readSynonyms(stem);
		if (synonymous.size > 20_000) synonymous.clear();
		synonymous.set(stem, known);
	}
	return known;
}
const synonymous = new Map<string, readonly string[]>();

function readSynonyms(stem: string): readonly string[] {
	lexicon ??= read();
	const { byStem, kin, lines } = lexicon;
	const found = new Set<string>();
	const own = byStem.get(stem) ?? [];
	for (const at of [...own, ...own.flatMap((n) => kin[n] ?? [])])
		for (const word of (lines[at] ?? "").split(" ")) found.add(stemOf(word));
	found.delete(stem);
	return [...found].slice(0, 8);
}
