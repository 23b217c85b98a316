import type { Extraction } from "../extract/extraction.js";
import type { Quote } from "../extract/quotes/quote.js";
import type { Time } from "../extract/times/time.js";
import type { Library } from "../library/library.js";
import { sentenceAt } from "../library/sentence-at.js";
import { sourcePerson } from "../library/sources.js";
import type { Document } from "../text/document.js";
import { paragraphAt } from "../text/paragraphs.js";
import type { Span } from "../text/span.js";
import type { Excerpt, ExcerptKind } from "./answer.js";

/** An excerpt in the making: what was found, before it is cut along its sentences. */
export interface Finding {
	readonly kind: ExcerptKind;
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	/** What has to be shown; the excerpt is the whole sentences that cover it. */
	readonly shown: Span;
	readonly highlights: readonly Span[];
	readonly quote: Quote | null;
	readonly time: Time | null;
	readonly negated: boolean;
	readonly confidence: number;
	readonly by: string;
}

/** The whole sentences that cover a span. */
export function sentencesOver(document: Document, span: Span): Span {
	const first = document.sentences[sentenceAt(document, span.start)];
	const last =
		document.sentences[
			sentenceAt(document, Math.max(span.start, span.end - 1))
		];
	return {
		start: Math.min(first?.start ?? span.start, span.start),
		end: Math.max(last?.end ?? span.end, span.end),
	};
}

/** Longest excerpt that is widened to a whole quotation. */
const LONGEST = 700;

/** Widens an excerpt that would cut a quotation in marks, so that no mark stands without its other. */
export function wholeSpeech(document: Document, span: Span): Span {
	let { start, end } = span;
	for (const quoted of document.quoted) {
		if (quoted.start >= end) break;
		if (quoted.end <= start || quoted.depth > 0) continue;
		start = Math.min(start, quoted.start);
		end = Math.max(end, quoted.end);
	}
	if (start === span.start && end === span.end) return span;
	const whole = sentencesOver(document, { start, end });
	return whole.end - whole.start <= LONGEST ? whole : span;
}

/** Whether two excerpts begin at the same sentence of the same article. */
export function sameSentence(a: Excerpt, b: Excerpt): boolean {
	return a.citation.article === b.citation.article && a.start === b.start;
}

/** Cuts a finding along its sentences and says where it stands. */
export function excerptOf(library: Library, finding: Finding): Excerpt | null {
	const extraction = library.entries[finding.entry];
	if (!extraction) return null;
	const { document } = extraction;
	const span = wholeSpeech(document, sentencesOver(document, finding.shown));
	const { quote, time } = finding;
	return {
		...span,
		kind: finding.kind,
		citation: {
			article: document.article,
			paragraph: paragraphAt(document.article.body, span.start),
		},
		highlights: finding.highlights
			.filter(
				(h, n, all) =>
					span.start <= h.start &&
					h.end <= span.end &&
					h.start < h.end &&
					all.findIndex((o) => o.start === h.start && o.end === h.end) === n,
			)
			.map(({ start, end }) => ({ start, end })),
		speaker: quote
			? speakerOf(library, finding.entry, extraction, quote)
			: null,
		role: quote
			? (quote.role ?? sourcePerson(extraction, quote)?.roles[0] ?? null)
			: null,
		speech: quote?.kind ?? null,
		addressee: quote?.addressee ?? null,
		occasion: quote?.occasion ?? null,
		when: time?.value ?? null,
		whenImplied: time?.certainty === "implied",
		negated: finding.negated,
		confidence:
			Math.round(Math.min(1, Math.max(0, finding.confidence)) * 1000) / 1000,
		by: finding.by,
	};
}

/** Who spoke: the directory's full name, or the article's words. */
export function speakerOf(
	{ directory }: Library,
	entry: number,
	extraction: Extraction,
	quote: Quote,
): string | null {
	const { document } = extraction;
	const person = sourcePerson(extraction, quote);
	const named = person && directory.of(entry, person);
	if (named) return named.name;
	const mention =
		person?.mentions.find((m) => m.form !== "pronoun") ?? quote.source;
	return (
		(mention && document.article.body.slice(mention.start, mention.end)) || null
	);
}
