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
import { type Finding, sentencesOver } from "./excerpt.js";
import { nearness } from "./nearness.js";
import { coverage, stemsIn, type Topic } from "./overlap.js";
import { mayHold, placesFor } from "./ranking/around.js";
import { placesIn } from "./scope.js";

/** Quotations that one excerpt shows together. */
export interface Statement {
	readonly entry: number;
	readonly shown: Span;
	readonly quotes: readonly Quote[];
	/** How much of the topic stands here, 0 to 1; 1 where none was asked for. */
	readonly near: number;
}

/** Verbs that ask for words spoken or written. */
export const SAYING = /\b(?:say|says|said|tell|told|write|wrote|quotes?)\b/i;

/** How much of a topic has to stand at or near a quotation. */
export const NEAR = 0.14;

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
function alike(one: Quote | undefined, other: Quote): boolean {
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

/**
 * Statements weighed by a topic, the nearest first; equals stay in order of the text.
 * @param saying whether what somebody said is asked for, and not what they announced or proposed
 * @param openly whether what was not said answers as well: "did she say whether …", "what did she not say"
 */
export function byTopic(
	library: Library,
	statements: readonly Statement[],
	topic: Topic,
	saying: boolean,
	openly = false,
): Statement[] {
	const weightOf = (quote: Quote) =>
		openly && quote.negated ? 1 : weightFor(quote, saying);
	return statements
		.map((statement) => {
			const { entry, quotes, shown } = statement;
			const weighed = quotes.map((quote) => ({
				quote,
				covers: covers(library, entry, quote, topic),
				near:
					weightOf(quote) *
					nearness(library, entry, quote, topic, quote.kind !== "indirect"),
			}));
			const around =
				Math.max(...quotes.map(weightOf)) *
				nearness(library, entry, shown, topic, false);
			const best = Math.max(...weighed.map((w) => w.near), around);
			// The quotation nearest to the topic is the answer itself.
			const [first] = weighed.toSorted(
				(a, b) =>
					(Math.abs(b.covers - a.covers) > 0.3 ? b.covers - a.covers : 0) ||
					b.near - a.near ||
					rank(b.quote) - rank(a.quote),
			);
			return {
				...statement,
				quotes: first
					? [first.quote, ...quotes.filter((q) => q !== first.quote)]
					: quotes,
				near: best,
				covers: first?.covers ?? 0,
			};
		})
		.sort(
			(a, b) =>
				b.near - a.near ||
				b.covers - a.covers ||
				firstRank(b) - firstRank(a) ||
				spoken(b) - spoken(a) ||
				a.entry - b.entry ||
				a.shown.start - b.shown.start,
		);
}

/** How much of a topic stands within a quotation, 0 to 1. */
function covers(
	library: Library,
	entry: number,
	{ start, end }: Span,
	topic: Topic,
): number {
	const document = library.entries[entry]?.document;
	if (!document) return 0;
	const places = placesFor(library, entry, topic);
	return mayHold(document, { start, end }, topic, places)
		? coverage(topic, stemsIn(document.article.body.slice(start, end)))
		: 0;
}

/**
 * What was not said, and what only names the thing spoken of ("announced a plan", "declined to predict"), answers less
 * than words do.
 */
function weightFor(
	{ kind, negated, speech, by }: Quote,
	saying: boolean,
): number {
	// Less than what is said in a paragraph beside the topic.
	if (negated) return 0.35;
	if (!speech) return saying ? 0.35 : 0.7;
	return kind === "indirect" && /^(?:np|to) (?:of|after) /.test(by)
		? saying
			? 0.35
			: 0.75
		: 1;
}

/** Statements with words in marks first, for they are the speaker's own; the order of the text otherwise. */
export function inOwnWords(statements: readonly Statement[]): Statement[] {
	return statements
		.map((s) => ({
			...s,
			quotes: s.quotes.toSorted((a, b) => rank(b) - rank(a)),
		}))
		.sort((a, b) => Math.min(1, firstRank(b)) - Math.min(1, firstRank(a)));
}

/** Direct before mixed before reported. */
const own = ({ kind }: Quote): number =>
	kind === "direct" ? 2 : kind === "mixed" ? 1 : 0;

/** The same, with what was not said, or only thought or meant, behind all. */
const rank = (quote: Quote): number =>
	own(quote) - (quote.speech ? 0 : 4) - (quote.negated ? 3 : 0);

const firstRank = ({ quotes: [first] }: Statement): number =>
	first ? rank(first) : 0;

const spoken = ({ quotes }: Statement): number => Math.max(...quotes.map(own));

/** A statement as an excerpt shows it: the quotation nearest to the topic is the answer itself. */
export function findingOf(
	statement: Statement,
	confidence: number,
	by: string,
): Finding | null {
	const { entry, shown, quotes } = statement;
	const [first] = quotes;
	if (!first) return null;
	return {
		kind: "quote",
		entry,
		shown,
		// What is not said must not stand marked as if it were, nor the reporter's words as if they were the speaker's own.
		highlights: quotes.filter(
			(quote) => alike(first, quote) && (own(first) === 0 || own(quote) > 0),
		),
		quote: first,
		time: first.when,
		negated: first.negated,
		confidence,
		by,
	};
}
