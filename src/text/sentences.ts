import {
	ABBREVIATIONS,
	NAMES_ONLY,
	STARTERS,
	TITLES,
} from "./abbreviations.js";
import type { MarkPair } from "./marks.js";
import { SPEECH_VERBS } from "./speech-verbs.js";
import type { Word } from "./tokenize.js";

/**
 * Where the sentences of a paragraph end: for each the index after its last word. Read from the words alone, by what
 * stands on both sides of a full stop, question or exclamation mark or ellipsis.
 */
export function splitSentences(
	words: readonly Word[],
	pairs: readonly MarkPair[],
): number[] {
	const ends: number[] = [];
	const closing = new Set<number>();
	const opening = new Set<number>();
	for (const pair of pairs) {
		opening.add(pair.start);
		if (pair.closed) closing.add(pair.inner.end);
	}
	let first = 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word || !mayEnd(word)) continue;
		let last = i;
		while (isEnder(words[last + 1])) last++;
		const stop = last;
		let quoteClosed = false;
		for (let next = words[last + 1]; next; next = words[last + 1]) {
			const isQuote = closing.has(next.start);
			if (
				!isQuote &&
				!(/^[)\]}]$/.test(next.text) && next.start === words[last]?.end)
			)
				break;
			quoteClosed ||= isQuote;
			last++;
			while (
				isEnder(words[last + 1]) &&
				words[last + 1]?.start === words[last]?.end
			)
				last++;
		}
		if (
			last + 1 < words.length &&
			endsHere(words, first, i, stop, last, quoteClosed, opening)
		) {
			ends.push(last + 1);
			first = last + 1;
		}
		i = last;
	}
	if (first < words.length) ends.push(words.length);
	return ends;
}

function isEnder(word: Word | undefined): boolean {
	return word !== undefined && /^(?:[.?!…‽]|\.{2,}|[?!]{2,})$/.test(word.text);
}

function mayEnd(word: Word): boolean {
	const last = word.text.charCodeAt(word.text.length - 1);
	return (
		last === 46 ||
		last === 63 ||
		last === 33 ||
		last === 0x2026 ||
		last === 0x203d
	);
}

function endsHere(
	words: readonly Word[],
	first: number,
	at: number,
	stop: number,
	last: number,
	quoteClosed: boolean,
	opening: ReadonlySet<number>,
): boolean {
	const ender = words[stop];
	const final = words[last];
	let next = last + 1;
	const follower = words[next];
	if (!ender || !final || !follower) return true;
	const spaced = follower.start > final.end;
	let opened = false;
	while (
		opening.has(words[next]?.start ?? -1) ||
		/^[([{]$/.test(words[next]?.text ?? "")
	) {
		opened ||= opening.has(words[next]?.start ?? -1);
		next++;
	}
	const start = words[next];
	if (!start) return false;
	if (/^[*•·–—-]+$|^_$|^--$/.test(start.text))
		return (
			ender.text !== start.text &&
			spaced &&
			isStrong(ender.text) &&
			!abbreviated(words, at)
		);
	if (/^\p{Ll}/u.test(start.text) || /^[,;:)\]}%&/]/.test(start.text))
		return false;
	if (/^(?:Inc|Corp|Ltd|LLC|Bros)\.?$/.test(start.text)) return false;
	const isCapital = /^[\p{Lu}\p{Lt}]/u.test(start.text);
	const isNumber = /^\p{N}/u.test(start.text);
	// "1. The first point": the number and its mark lead the sentence.
	if (
		ender.text === "." &&
		at === first + 1 &&
		/^(?:\d{1,3}|[A-Za-z]|[ivx]+)$/.test(words[first]?.text ?? "")
	)
		return false;
	if (!spaced && !opened && last === stop)
		return (
			ender.text === "." &&
			isCapital &&
			/^\p{Ll}{2,}$/u.test(words[at - 1]?.text ?? "")
		);
	if (quoteClosed && !/^\.$/.test(ender.text) && saysSo(words, next))
		return false;
	const abbreviation = abbreviated(words, at);
	if (abbreviation === null)
		return !isEllipsis(ender.text) || start.text !== "I" || opened;
	if (last > stop && quoteClosed) return true;
	if (TITLES.has(abbreviation)) return false;
	const isStarter =
		opened ||
		(isCapital &&
			STARTERS.has(start.text.toLowerCase()) &&
			start.text !== start.text.toUpperCase()) ||
		/^(?:I|A)$/.test(start.text);
	if (/^(?:nos?|vs|v|art|sec|pp?|vol|fig|ch|cf|approx|ca)$/.test(abbreviation))
		return isStarter && !isNumber && !opened;
	return isStarter;
}

function isStrong(text: string): boolean {
	return text === "." || text === "?" || text === "!";
}

function isEllipsis(text: string): boolean {
	return text === "…" || /^\.{2,}$/.test(text);
}

/** The abbreviation that the full stop at `at` belongs to, in lower case without its last point; null where it is none. */
function abbreviated(words: readonly Word[], at: number): string | null {
	const word = words[at];
	if (!word) return null;
	if (word.text.length > 1)
		return word.text.endsWith(".") &&
			!isEllipsis(word.text) &&
			!NAMES_ONLY.has(word.text.slice(0, -1))
			? word.text.slice(0, -1).toLowerCase()
			: null;
	const before = words[at - 1];
	if (word.text !== "." || !before || before.end !== word.start) return null;
	if (/^\p{Lu}$/u.test(before.text)) return before.text.toLowerCase();
	if (NAMES_ONLY.has(before.text)) return null;
	const text = before.text.toLowerCase();
	return ABBREVIATIONS.has(text) ||
		TITLES.has(text) ||
		/^(?:\p{L}\.)+\p{L}$/u.test(text)
		? text
		: null;
}

/** After `?"`: whether the words go on with who asked, so that the sentence is not over ("Why?" Smith asked). */
function saysSo(words: readonly Word[], from: number): boolean {
	for (let i = from; i < from + 7; i++) {
		const word = words[i];
		if (!word || /^[.?!:;]$/.test(word.text)) return false;
		if (SPEECH_VERBS.has(word.text.toLowerCase()))
			return !/^(?:that|he|she|it|they|nothing|there)$/i.test(
				words[i + 1]?.text ?? "",
			);
		if (word.upos === "VERB" || word.upos === "AUX") return false;
	}
	return false;
}
