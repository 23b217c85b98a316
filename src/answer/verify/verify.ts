import type { Library } from "../../library/library.js";
import { termsOf } from "../../library/terms.js";
import type { Span } from "../../text/span.js";
import {
	looksLikeReceipt,
	type Receipt,
	readReceipt,
} from "../after/receipt.js";
import type { Excerpt } from "../answer.js";
import { excerptOf } from "../excerpt.js";
import { type Alignment, align, type Difference, piecesOf } from "./align.js";
import { literalOf, oneShape, patternFor } from "./tolerant.js";

/** Whether words stand in the articles. */
export type Verdict =
	| {
			readonly kind: "exact";
			/** Where they stand, at most five; the words themselves are highlighted. */
			readonly excerpts: readonly Excerpt[];
			readonly places: number;
			/** Whether only quotation marks, dashes or white space are shaped differently. */
			readonly reshaped: boolean;
			/** Whether only what stood in quotation marks was looked for, for the rest is somebody's own words. */
			readonly quotedOnly: boolean;
	  }
	| {
			readonly kind: "close";
			/** The passage that comes closest; what the claim has otherwise or leaves out is highlighted. */
			readonly excerpt: Excerpt;
			/** The first word that differs: what was claimed and what the article has; null for nothing there. */
			readonly claimed: string | null;
			readonly actual: string | null;
			/** How many words and marks differ. */
			readonly differences: number;
	  }
	| { readonly kind: "absent" }
	/** Neither yes nor no: a receipt of other seeds, or one that was mistyped. */
	| { readonly kind: "other seeds"; readonly fingerprint: string }
	| { readonly kind: "mistyped" };

/** How many of a claim's words must stand in a passage in the same order to call it close. */
const CLOSE = 0.6;
/** A claim with fewer words is like too much. */
const FEW = 3;
/** Longest claim that is aligned, in words and marks. */
const LONGEST = 500;
const CANDIDATES = 8;
const SHOWN = 5;

/** Says whether a text, or what a receipt names, stands in the articles word for word. */
export function verify(library: Library, text: string): Verdict {
	const receipt = readReceipt(text);
	if (receipt) return stands(library, receipt);
	if (looksLikeReceipt(text)) return { kind: "mistyped" };
	const whole = exactly(library, text, false);
	if (whole) return whole;
	for (const quoted of quotedIn(text)) {
		const found = exactly(library, quoted, true);
		if (found) return found;
	}
	for (const claim of [...quotedIn(text), text]) {
		const close = closest(library, claim);
		if (close) return close;
	}
	return { kind: "absent" };
}

function stands(library: Library, receipt: Receipt): Verdict {
	if (receipt.fingerprint !== library.fingerprint)
		return { kind: "other seeds", fingerprint: receipt.fingerprint };
	const body = library.entries[receipt.entry]?.document.article.body;
	const { start, end } = receipt;
	const excerpt =
		body !== undefined && start < end && end <= body.length
			? place(library, receipt.entry, receipt, [receipt], "receipt")
			: null;
	return excerpt
		? {
				kind: "exact",
				excerpts: [excerpt],
				places: 1,
				reshaped: false,
				quotedOnly: false,
			}
		: { kind: "mistyped" };
}

function exactly(
	library: Library,
	text: string,
	quotedOnly: boolean,
): Verdict | null {
	for (const words of new Set([text.trim(), unquoted(text)])) {
		const pattern = patternFor(words);
		if (!pattern) continue;
		const part = literalOf(words);
		const excerpts: Excerpt[] = [];
		let places = 0;
		let reshaped = true;
		for (const entry of likeliest(library, words)) {
			const body = library.bodyOf(entry);
			// Far faster than the pattern, which has nothing else to find there.
			if (!body.includes(part)) continue;
			for (const match of body.matchAll(pattern)) {
				const span = { start: match.index, end: match.index + match[0].length };
				places++;
				if (match[0] === words) reshaped = false;
				const excerpt =
					excerpts.length < SHOWN
						? place(library, entry, span, [span], "verified")
						: null;
				if (excerpt) excerpts.push(excerpt);
			}
		}
		if (places > 0)
			return { kind: "exact", excerpts, places, reshaped, quotedOnly };
	}
	return null;
}

/** So many texts are gone through for one claim; of more articles, those in which its words stand near enough to each other. */
const MANY = 300;

/** A word with nothing but white space and marks that join no words around it: it is the same word wherever it stands. */
const ALONE = /(?<=^|\s)["(]?(\p{L}+)[",.:;)!?]*(?=\s|$)/dgu;

/** The articles in which a text may stand. */
function likeliest(library: Library, words: string): Iterable<number> {
	const all = library.heads.keys();
	if (library.heads.length <= MANY) return all;
	let end = 0;
	const text = oneShape(words).trim();
	const chain = [...text.matchAll(ALONE)]
		.map((match) => {
			const word = match[1] ?? "";
			const start = match.index + match[0].indexOf(word);
			return { start, end: start + word.length, word };
		})
		// The first and the last may be parts of words that have marks or figures in them.
		.filter(
			({ word }, n, alone) =>
				(n > 0 && n < alone.length - 1) || word.length >= 4,
		)
		.flatMap(({ start, end: after, word }) => {
			// No sentence between them is shorter than a unit of the text, in which an ellipsis may be three points.
			const within = text.slice(end, start).replaceAll("…", "...").length;
			end = after;
			return termsOf(word).map(({ stem }) => ({ stem, within }));
		});
	return chain.length > 0 ? library.passages.following(chain) : all;
}

/** Words in quotation marks inside a longer text, where there are enough of them to be a quotation. */
function quotedIn(text: string): string[] {
	return [...text.matchAll(/["“„«]([^"“”„«»]{12,2000})["”“»]/gu)]
		.map((match) => match[1] ?? "")
		.filter((words) => termsOf(words).length > FEW)
		.slice(0, 5);
}

/** Without quotation marks that stand around the whole of it. */
function unquoted(text: string): string {
	return text
		.trim()
		.replace(/^["“„«'‘]+|["”“»'’]+$/gu, "")
		.trim();
}

function closest(library: Library, text: string): Verdict | null {
	const claim = piecesOf(unquoted(text)).slice(0, LONGEST);
	if (claim.filter((piece) => piece.isWord).length < FEW) return null;
	let best: { entry: number; alignment: Alignment } | null = null;
	for (const { entry, around } of candidates(library, text, claim.length)) {
		const body = library.entries[entry]?.document.article.body ?? "";
		const pieces = piecesOf(body.slice(around.start, around.end), around.start);
		const alignment = align(claim, pieces);
		if (!alignment || alignment.likeness < CLOSE) continue;
		if (!best || better(alignment, best.alignment)) best = { entry, alignment };
	}
	if (!best) return null;
	const { entry, alignment } = best;
	const excerpt = place(
		library,
		entry,
		alignment.span,
		alignment.differences.flatMap(({ actual }) => actual ?? []),
		"closest",
	);
	const [first] = alignment.differences;
	const { body } = library.entries[entry]?.document.article ?? { body: "" };
	if (!excerpt || !first) return null;
	return {
		kind: "close",
		excerpt,
		...told(first, unquoted(text), body),
		differences: alignment.differences.length,
	};
}

function told({ claimed, actual }: Difference, claim: string, body: string) {
	return {
		claimed: claimed && claim.slice(claimed.start, claimed.end),
		actual: actual && body.slice(actual.start, actual.end),
	};
}

function better(a: Alignment, b: Alignment): boolean {
	return (
		a.likeness > b.likeness ||
		(a.likeness === b.likeness && a.differences.length < b.differences.length)
	);
}

/** Stretches of articles, long enough for the claim, around the sentences that share most with it. */
function candidates(library: Library, text: string, pieces: number) {
	const stems = new Set(termsOf(text).map(({ stem }) => stem));
	const query = [...stems].slice(0, 64).map((stem) => ({ stem, weight: 1 }));
	const hits = library.passages.search(query, null, CANDIDATES);
	return hits.flatMap(({ entry, sentence }) => {
		const sentences = library.entries[entry]?.document.sentences ?? [];
		let from = sentence;
		let to = sentence;
		const length = (a: number, b: number) =>
			(sentences[b]?.to ?? 0) - (sentences[a]?.from ?? 0);
		// The sentence may be any of the claim's: as much before as after.
		while (from > 0 && length(from, sentence) < pieces) from--;
		while (to < sentences.length - 1 && length(sentence, to) < pieces) to++;
		const [first, last] = [sentences[from], sentences[to]];
		if (!first || !last || length(from, to) > 6 * LONGEST) return [];
		return [{ entry, around: { start: first.start, end: last.end } }];
	});
}

function place(
	library: Library,
	entry: number,
	shown: Span,
	highlights: readonly Span[],
	by: string,
): Excerpt | null {
	return excerptOf(library, {
		kind: "passage",
		entry,
		shown,
		highlights,
		quote: null,
		time: null,
		negated: false,
		confidence: 1,
		by,
	});
}
