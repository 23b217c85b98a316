import type { Extraction } from "../extract/extraction.js";
import type { Quote } from "../extract/quotes/quote.js";
import type { Library } from "../library/library.js";
import { withMembers } from "../library/mentions.js";
import type { Scope } from "../library/passages.js";
import type { People } from "../library/people.js";
import { sentenceAt } from "../library/sentence-at.js";
import { sourcePerson } from "../library/sources.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/span.js";
import { sentencesOver } from "./excerpt.js";
import { placesIn } from "./scope.js";

/** Quotations that one excerpt shows together. */
export interface Statement {
	readonly entry: number;
	readonly shown: Span;
	readonly quotes: readonly Quote[];
	/** How much of the topic stands here, 0 to 1; 1 where none was asked for. */
	readonly near: number;
}

/**
 * All that some people said in the articles of a scope, in order of the text; null for anybody.
 * @param apart whether what is told of their words stays apart from the words themselves that follow: where all of it is shown anyway
 */
export function statementsOf(
	library: Library,
	scope: Scope,
	people: People | null,
	apart = false,
): Statement[] {
	const found: Statement[] = [];
	for (const entry of placesIn(library, scope)) {
		const extraction = library.entries[entry];
		if (!extraction) continue;
		const { document } = extraction;
		const here: Shown[] = [];
		for (const quote of extraction.quotes) {
			const person = sourcePerson(extraction, quote);
			if (
				people &&
				!(person && withMembers(extraction, person).some((p) => people.has(p)))
			)
				continue;
			const shown = sentencesOver(
				document,
				attributed(quote, document.article.body),
			);
			const next = { shown, quotes: [quote] };
			const last = here.at(-1);
			if (last && isOneWith(extraction, last, next, apart))
				here[here.length - 1] = {
					shown: {
						start: Math.min(last.shown.start, shown.start),
						end: Math.max(last.shown.end, shown.end),
					},
					quotes: [...last.quotes, quote],
				};
			else here.push(next);
		}
		found.push(...here.map((told) => ({ entry, ...told, near: 1 })));
	}
	return found;
}

type Shown = Pick<Statement, "shown" | "quotes">;

/** Whether a quotation is shown with those before it: of their sentences, of the next one, or the words for what they tell. */
function isOneWith(
	extraction: Extraction,
	before: Shown,
	next: Shown,
	apart: boolean,
): boolean {
	const [first] = before.quotes;
	const [quote] = next.quotes;
	return (
		quote !== undefined &&
		(next.shown.start < before.shown.end ||
			(goesOn(extraction.document, before.shown, next.shown) &&
				alike(first, quote)) ||
			(!apart && isItsWords(extraction, before, next.shown, quote)))
	);
}

/** Whether two quotations can be told in one breath: both said, or both not said. */
export function alike(one: Quote | undefined, other: Quote): boolean {
	return one?.negated === other.negated && one.speech === other.speech;
}

/** Longest excerpt, in UTF-16 units, that takes in the next sentence of the same speaker. */
const LONGEST = 600;

/** Whether the next quotation belongs to what is shown already: in the same sentences, or in the next one of the paragraph. */
function goesOn(document: Document, before: Span, next: Span): boolean {
	if (next.start < before.end) return true;
	if (next.end - before.start > LONGEST) return false;
	const last = document.sentences[sentenceAt(document, before.end - 1)];
	const first = document.sentences[sentenceAt(document, next.start)];
	return (
		last !== undefined &&
		first !== undefined &&
		first.index <= last.index + 1 &&
		first.paragraph === last.paragraph
	);
}

/** So many sentences on, what somebody is told to have said or done may be followed by their words for it. */
const SOON = 2;

/** Whether what is only told of somebody is followed by their own words, a sentence or two on, be it in the next paragraph. */
function isItsWords(
	extraction: Extraction,
	{ shown, quotes }: Shown,
	next: Span,
	quote: Quote,
): boolean {
	if (next.end - shown.start > LONGEST || quote.kind !== "direct") return false;
	const { document } = extraction;
	const last = document.sentences[sentenceAt(document, shown.end - 1)];
	const first = document.sentences[sentenceAt(document, next.start)];
	const speaker = sourcePerson(extraction, quote);
	return (
		quotes.every((q) => sourcePerson(extraction, q) === speaker) &&
		quotes.every(({ kind, negated }) => kind !== "direct" && !negated) &&
		last !== undefined &&
		first !== undefined &&
		first.index <= last.index + SOON &&
		first.paragraph <= last.paragraph + 1
	);
}

/** A quotation with the words that attribute it, where they stand in its paragraph or right beside it. */
function attributed(quote: Quote, body: string): Span {
	let { start, end } = quote;
	for (const part of [quote.cue, quote.source]) {
		if (!part) continue;
		const from = Math.min(start, part.start);
		const to = Math.max(end, part.end);
		if (
			to - from - (end - start) < 400 &&
			!/[\r\n]/.test(body.slice(from, to))
		) {
			start = from;
			end = to;
		}
	}
	return { start, end };
}
