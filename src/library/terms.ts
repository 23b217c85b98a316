import type { Span } from "../text/span.js";
import { stem } from "./stem.js";

/** A word of a text as the index knows it, with its place. */
export interface Term extends Span {
	/** Lower case, no accents, no possessive; numbers as digits. */
	readonly word: string;
	/** What the index holds. */
	readonly stem: string;
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`
		.split(/\s+/)
		.map((word, n): [string, string] => [word, String(n)])
		.concat(
			"twenty thirty forty fifty sixty seventy eighty ninety"
				.split(" ")
				.map((word, n): [string, string] => [word, String(20 + 10 * n)]),
			[
				["hundred", "100"],
				["thousand", "1000"],
				["first", "1st"],
				["second", "2nd"],
				["third", "3rd"],
			],
		),
);

/** Spellings that English has two of: the index holds one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(defen|offen|licen)ce(s|d)?$/, "$1se$2"],
	[/(col|hon|lab|fav|neighb|harb|hum|rum|behavi)our/, "$1or"],
	[/^(program)mes?$/, "$1"],
	[/^(cent|theat|met|lit|kilomet|fib)re(s?)$/, "$1er$2"],
	[/([a-z]{3,})ys(e[ds]?|ing)$/, "$1yz$2"],
	[/([a-z]{3,})is(e[ds]?|ing|ation|ations)$/, "$1iz$2"],
];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’][\p{L}\p{N}]+)*/gu;
const memo = new Map<string, string>();

/** The words of a text in order, normalised. Linear in its length. */
export function termsOf(text: string, from = 0): Term[] {
	const terms: Term[] = [];
	for (const match of text.matchAll(WORD)) {
		const start = from + match.index;
		const raw = match[0];
		if (/^(?:\p{L}\.)+\p{L}$/u.test(raw)) {
			const word = raw.replaceAll(".", "").toLowerCase();
			push(word === "us" ? "usa" : word, start, start + raw.length);
			continue;
		}
		if (raw === "US" || raw === "USA" || raw === "UK" || raw === "U.K") {
			push(raw === "US" ? "usa" : raw.toLowerCase(), start, start + raw.length);
			continue;
		}
		if (/^\p{N}/u.test(raw)) {
			const bare = raw.replace(/[.,](?=\D)/gu, "").replaceAll(",", "");
			push(
				bare.replace(/['’]?s$/, "").toLowerCase(),
				start,
				start + raw.length,
			);
			continue;
		}
		let at = start;
		for (const part of raw.split(/[.,'’]/)) {
			// What follows an apostrophe ("'s", "n't") is grammar; what follows a point is a word of its own.
			const mark = raw[at - start - 1] ?? "";
			const tail = at > start && (mark === "'" || mark === "’");
			if (!(tail && part.length < 3) && part.length > 0)
				push(fold(part), at, at + part.length);
			at += part.length + 1;
		}
	}
	return terms;

	function push(word: string, start: number, end: number) {
		terms.push({ word, stem: stemOf(word), start, end });
	}
}

/** Lower case without accents. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no normalising, and most words are.
	if (/^[\x00-\x7f]*$/.test(lower)) return lower;
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
	let spelt = NUMBERS.get(word) ?? word;
	for (const [pattern, by] of SPELLINGS)
		if (pattern.test(spelt)) spelt = spelt.replace(pattern, by);
	if (memo.size > 200_000) memo.clear();
	const stemmed = stem(spelt);
	memo.set(word, stemmed);
	return stemmed;
}

/** A name's words as they are compared. */
export function wordsOf(name: string): string[] {
	return termsOf(name).map((term) => term.word);
}
