// Looks for the passage that comes closest to words which stand nowhere as they are.
import type { Library } from "../../library/library.js";
import { termsOf } from "../../library/terms.js";
import { type Alignment, align, type Difference, piecesOf } from "./align.js";
import { FEW, unquoted } from "./claim.js";
import { place, type Verdict } from "./verdict.js";

/** How many of a claim's words must stand in a passage in the same order to call it close. */
const CLOSE = 0.6;

/** Longest claim that is aligned, in words and marks. */
const LONGEST = 500;

/** So many sentences are looked around. */
const CANDIDATES = 8;

/** The passage nearest to a claim, with what differs; null where none is near enough. */
export function closest(library: Library, text: string): Verdict | null {
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
