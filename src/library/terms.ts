import type { Span } from "../text/span.js";
import { asIndexed, isShortUnit } from "./one-spelling.js";
import { PlainWords } from "./plain-words.js";
import { stem } from "./stem.js";

/** A word of a text as the index knows it, with its place. */
export interface Term extends Span {
	/** Lower case, no accents, no possessive; numbers as digits. */
	readonly word: string;
	/** What the index holds. */
	readonly stem: string;
	/** Of a question's word the stems of single words that mean the same as it with the particle behind it. */
	readonly same?: readonly string[];
	/** Stems that it may stand for where no article has it. */
	readonly otherwise?: readonly string[];
}

/** "500km", "7.2bn": a number with its unit in one. */
const WITH_UNIT = /^([\d.,]*\d)(\p{L}{2,4})$/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’][\p{L}\p{N}]+)*/uy;
/** Stems of words as they were last met: when so many are kept, those not met again since are let go. */
const KEPT = 8_000;
let memo = new Map<string, string>();
let older: ReadonlyMap<string, string> = new Map();

/** The words of a text in order, normalised. Linear in its length. */
export function termsOf(text: string, from = 0): Term[] {
	const terms: Term[] = [];
	eachWord(text, (word, stem, start, end) => {
		terms.push({ word, stem, start: from + start, end: from + end });
	});
	return terms;
}

/** The stems of a text's words. */
export function stemsOf(text: string): Set<string> {
	const stems = new Set<string>();
	eachWord(text, (_, stem) => stems.add(stem));
	return stems;
}

type Told = (word: string, stem: string, start: number, end: number) => void;

function eachWord(text: string, tell: Told): void {
	for (let at = 0; at < text.length; ) {
		const end = plainEnd(text, at);
		if (end > at) {
			const n = plainWords.at(text, at, end);
			const short = shortOf(text, at, end);
			tell(plainWords.word(n), short ?? plainWords.stem(n), at, end);
			at = end;
			continue;
		}
		if (!mayBegin(text.charCodeAt(at))) {
			at++;
			continue;
		}
		WORD.lastIndex = at;
		const raw = WORD.exec(text)?.[0];
		if (raw !== undefined) {
			tellParts(raw, at, (word, start, end) =>
				tell(word, stemOf(word), start, end),
			);
			at += raw.length;
		} else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
}

/**
 * The short form of a name of two words that is written either way in one and the same text: the second word stands for
 * it ("United States", "U.S."). Null for any other word.
 */
function shortOf(text: string, at: number, end: number): string | null {
	const first = text.charCodeAt(at) | 32;
	if (end - at !== 6 && end - at !== 7) return null;
	// "s", "k": before either of them no other word is looked at.
	if (first !== 115 && first !== 107) return null;
	const word = text.slice(at - 7, end).toLowerCase();
	return word === "united states"
		? "usa"
		: word === "united kingdom"
			? "uk"
			: null;
}

const isLetter = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a word may begin with a unit: an ASCII letter or digit, or whatever is not ASCII. */
const mayBegin = (code: number): boolean =>
	code > 127 || isLetter(code) || isDigit(code);

/** The end of a word that is nothing but ASCII letters, as most are; where it began, where it is another. */
function plainEnd(text: string, at: number): number {
	let end = at;
	while (isLetter(text.charCodeAt(end))) end++;
	// "US", "UK"
	if (end - at < 4 && text.charCodeAt(at) === 85) return at;
	const next = text.charCodeAt(end);
	if (isDigit(next) || next > 127) return at;
	const joins = next === 46 || next === 44 || next === 39;
	return joins && mayBegin(text.charCodeAt(end + 1)) ? at : end;
}

/** What is no plain word: with marks or figures in it, or letters beyond ASCII. */
function tellParts(
	raw: string,
	start: number,
	tell: (word: string, start: number, end: number) => void,
): void {
	const end = start + raw.length;
	if (/^(?:\p{L}\.)+\p{L}$/u.test(raw)) {
		const word = raw.replaceAll(".", "").toLowerCase();
		tell(word === "us" ? "usa" : word, start, end);
		return;
	}
	if (raw === "US" || raw === "USA" || raw === "UK" || raw === "U.K") {
		tell(raw === "US" ? "usa" : raw.toLowerCase(), start, end);
		return;
	}
	if (/^\p{N}/u.test(raw)) {
		const [, number = "", unit = ""] = WITH_UNIT.exec(raw) ?? [];
		if (isShortUnit(unit.toLowerCase())) {
			const middle = start + number.length;
			tell(number.replaceAll(",", ""), start, middle);
			tell(unit.toLowerCase(), middle, end);
			return;
		}
		const bare = raw.replace(/[.,](?=\D)/gu, "").replaceAll(",", "");
		tell(bare.replace(/['’]?s$/, "").toLowerCase(), start, end);
		return;
	}
	// The only negation whose first part is another word: who won is a question.
	if (/^won['’]t$/i.test(raw)) {
		tell("will", start, end);
		return;
	}
	let at = start;
	for (const part of raw.split(/[.,'’]/)) {
		// What follows an apostrophe ("'s", "n't") is grammar; what follows a point is a word of its own.
		const mark = raw[at - start - 1] ?? "";
		const tail = at > start && (mark === "'" || mark === "’");
		if (!(tail && part.length < 3) && part.length > 0)
			tell(fold(part), at, at + part.length);
		at += part.length + 1;
	}
}

/** Lower case without accents. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most words need no normalising.
	if (/^\p{ASCII}*$/u.test(lower)) return lower;
	return lower
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.replaceAll("ß", "ss")
		.replaceAll("ø", "o")
		.replaceAll("đ", "d")
		.replaceAll("ł", "l")
		.replaceAll("æ", "ae")
		.replaceAll("œ", "oe");
}

/** The index's form of a normalised word. */
export function stemOf(word: string): string {
	const known = memo.get(word);
	if (known !== undefined) return known;
	if (memo.size > KEPT) {
		older = memo;
		memo = new Map();
	}
	const old = older.get(word);
	if (old !== undefined) {
		memo.set(alone(word), old);
		return old;
	}
	const stemmed = freshStem(word);
	memo.set(alone(word), alone(stemmed));
	return stemmed;
}

/** The same, of a word that is likely met this once: it is not kept. */
export function freshStem(word: string): string {
	return stem(asIndexed(word));
}

const plainWords = new PlainWords(freshStem);

/** A long word cut from a text keeps all of the text in memory. This one does not. */
const alone = (word: string): string =>
	word.length < 13 ? word : Buffer.from(word, "utf16le").toString("utf16le");

/** A name's words as they are compared. */
export function wordsOf(name: string): string[] {
	return termsOf(name).map((term) => term.word);
}
