import type { Extraction } from "../../extract/extraction.js";
import { exchangeAt } from "../../library/exchanges.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** "**18.35**", "14:05 –": when an entry of a live report was written, before its words. */
const STAMP =
	/^[*_]*\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|CET|CEST|BST|[ECMP][SD]?T))?[*_]*(?:\s*[:–—|-])?\s+(?=[*_"“]*\p{Lu})/u;
const EMPHASIS = /^[*_#\s]+/;

/** Where a sentence's own words begin: behind the label of an interview's turn, an entry's time stamp and marks of emphasis. */
export function ownStart(extraction: Extraction, sentence: Sentence): number {
	const { document } = extraction;
	const { body } = document.article;
	const opens =
		document.paragraphs[sentence.paragraph]?.from === sentence.index;
	const { start, end } = sentence;
	if (!opens) return start;
	const exchange = exchangeAt(extraction, sentence);
	const turn =
		exchange &&
		[exchange.asked, ...exchange.replies].find(
			(own) => start <= own.start && own.start < end,
		);
	const from = turn?.start ?? start;
	const words = body.slice(from, end);
	return from + (STAMP.exec(words) ?? EMPHASIS.exec(words) ?? [""])[0].length;
}

/** A stretch of a sentence without what is none of its own words before it; null where nothing is left. */
export function unlabelled<T extends Span>(own: number, span: T): T | null {
	if (span.end <= own) return null;
	return span.start >= own ? span : { ...span, start: own };
}
