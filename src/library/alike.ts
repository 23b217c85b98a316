import type { Token } from "../text/document.js";
import { ALIKE } from "./lexicon/alike.js";
import { stemOf } from "./terms.js";

/** A phrase: its words as stems, “~” for a few of any, “one's” for anybody's, and the words that say the same. */
interface Phrase {
	readonly parts: readonly string[];
	/** Stems, at most `MOST`, the likeliest first. */
	readonly words: readonly string[];
	readonly text: string;
}

interface Lexicon {
	/** For a stem that is asked for those that tell the same. */
	readonly told: ReadonlyMap<string, ReadonlySet<string>>;
	/** By the stem of the first word, longest first. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** So many single words stand for a phrase in a text. */
const MOST = 8;
/** Most words between a phrase's two parts. */
const GAP = 4;

/** As stems, as all words of a row are. */
const ANYBODYS: ReadonlySet<string> = new Set(
	"his her its their our my your one the a an".split(" ").map(stemOf),
);

let lexicon: Lexicon | null = null;

function read(): Lexicon {
	const told = new Map<string, Set<string>>();
	const phrases = new Map<string, Phrase[]>();
	for (const line of ALIKE.trim().split("\n")) {
		if (line === "") continue;
		const at = line.indexOf(": ");
		const asks = line.slice(0, at < 0 ? line.length : at).split(", ");
		const tells = at < 0 ? asks : line.slice(at + 2).split(", ");
		const asked = asks.filter(isSingle).map(stemOf);
		const telling = tells.filter(isSingle).map(stemOf);
		for (const one of asked) {
			const own = told.get(one) ?? new Set();
			told.set(one, own);
			for (const other of telling) if (other !== one) own.add(other);
		}
		for (const phrase of asks) put(phrases, phrase, telling);
		if (at >= 0) for (const phrase of tells) put(phrases, phrase, asked);
	}
	for (const list of phrases.values())
		list.sort((a, b) => b.parts.length - a.parts.length);
	return { told, phrases };
}

const isSingle = (words: string): boolean => !words.includes(" ");

function put(
	phrases: Map<string, Phrase[]>,
	text: string,
	words: readonly string[],
): void {
	if (isSingle(text) || words.length === 0) return;
	const parts = text
		.split(" ")
		.map((word) => (word === "~" || word === "one's" ? word : stemOf(word)));
	const [first = ""] = parts;
	const list = phrases.get(first) ?? [];
	const same = list.find((other) => other.text === text);
	const all = [...new Set([...(same?.words ?? []), ...words])].slice(0, MOST);
	phrases.set(first, [
		...list.filter((other) => other !== same),
		{ parts, words: all, text },
	]);
}

/** Whether a text's word says the same as a question's in the language of news, both as stems. */
export function isAlike(asked: string, found: string): boolean {
	lexicon ??= read();
	return lexicon.told.get(asked)?.has(found) === true;
}

/** Stems of words that say the same in the language of news as one that is asked for. */
export function alikeTo(asked: string): readonly string[] {
	lexicon ??= read();
	return [...(lexicon.told.get(asked) ?? [])];
}

/** A phrase that opens at a word: how many words it takes, and the stems of single words for it. */
export interface Found {
	readonly length: number;
	readonly words: readonly string[];
	/** Whether other words than its own may stand within it. */
	readonly isParted: boolean;
}

/** The longest phrase that opens at a word of a row. */
export function phraseAt(stems: readonly string[], n: number): Found | null {
	lexicon ??= read();
	for (const { parts, words } of lexicon.phrases.get(stems[n] ?? "") ?? []) {
		const end = endOf(parts, stems, n);
		if (end > 0)
			return { length: end - n, words, isParted: parts.includes("~") };
	}
	return null;
}

function endOf(
	parts: readonly string[],
	stems: readonly string[],
	from: number,
): number {
	let at = from;
	for (let k = 0; k < parts.length; k++) {
		const part = parts[k] ?? "";
		if (part === "~") {
			const rest = parts.slice(k + 1);
			for (let gap = 1; gap <= GAP; gap++) {
				const end = endOf(rest, stems, at + gap);
				if (end > 0) return end;
			}
			return -1;
		}
		const stem = stems[at];
		if (stem === undefined) return -1;
		if (part === "one's" ? !ANYBODYS.has(stem) : part !== stem) return -1;
		at++;
	}
	return at;
}

/** The stems of single words that say the same as the phrases of a sentence. */
export function phrasesIn(
	tokens: readonly Token[],
	from: number,
	to: number,
): string[] {
	lexicon ??= read();
	const found: string[] = [];
	for (let n = from; n < to; n++) {
		const token = tokens[n];
		if (!token || token.upos === "PUNCT") continue;
		const opens = lexicon.phrases.get(stemOf(token.lower));
		if (!opens) continue;
		const stems = tokens
			.slice(n, Math.min(to, n + 12))
			.map((t) => stemOf(t.lower));
		for (const { parts, words } of opens)
			if (endOf(parts, stems, 0) > 0) {
				found.push(...words);
				break;
			}
	}
	return found;
}
