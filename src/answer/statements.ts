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
	const follows = (sentences: number, paragraphs: number) =>
		isSoonAfter(
			extraction.document,
			before.shown,
			next.shown,
			sentences,
			paragraphs,
		);
	return (
		quote !== undefined &&
		(next.shown.start < before.shown.end ||
			(alike(first, quote) && follows(1, 0)) ||
			(!apart && isItsWords(extraction, before, quote) && follows(SOON, 1)))
	);
}

/** Whether two quotations can be told in one breath: both said, or both not said. */
export function alike(one: Quote | undefined, other: Quote): boolean {
	return one?.negated === other.negated && one.speech === other.speech;
}

/** Longest excerpt, in UTF-16 units, that takes in later sentences of the same speaker. */
const LONGEST = 600;

/** Whether what is shown next begins no more than so many sentences and paragraphs behind, and both are short enough to stand together. */
function isSoonAfter(
	document: Document,
	before: Span,
	next: Span,
	sentences: number,
	paragraphs: number,
): boolean {
	if (next.end - before.start > LONGEST) return false;
	const last = document.sentences[sentenceAt(document, before.end - 1)];
	const first = document.sentences[sentenceAt(document, next.start)];
	return (
		last !== undefined &&
		first !== undefined &&
		first.index <= last.index + sentences &&
		first.paragraph <= last.paragraph + paragraphs
	);
}

/** So many sentences on, what somebody is told to have said or done may be followed by their words for it. */
const SOON = 2;

/** Whether a quotation has somebody's own words, and what is before it is only told of them. */
function isItsWords(
	extraction: Extraction,
	{ quotes }: Shown,
	quote: Quote,
): boolean {
	const speaker = sourcePerson(extraction, quote);
	return (
		quote.kind === "direct" &&
		quotes.every((q) => sourcePerson(extraction, q) === speaker) &&
		quotes.every(({ kind, negated }) => kind !== "direct" && !negated)
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
