import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Wanted } from "../question.js";
import type { Candidate } from "./candidate.js";
import { phrases, places } from "./noun-phrases.js";
import { numbers } from "./numbers.js";
import { peopleIn } from "./people-phrases.js";
import { reasons } from "./reasons.js";
import { dates, durations } from "./time-phrases.js";

/** A phrase of a sentence that may be the answer, with how well it suits: higher is better. */
export interface Phrase extends Span {
	readonly fit: number;
	readonly time: Time | null;
	/** Whether it is of the very sort that is asked for: a number of these things, a reason that is called one. */
	readonly suits: boolean;
	/** A time that a "not before" or "until" sets as the bound. */
	readonly bound: boolean;
}

/**
 * The phrase of a sentence that best answers what is wanted, or null where there is none of the sort. Near the words of
 * the question is better; words of the question are no answer.
 * @param stems the stem of one of the sentence's tokens, by its place in `Document.tokens`
 * @param lift how much more a phrase suits by the clause that it stands in
 */
export function phraseFor(
	wanted: Wanted,
	extraction: Extraction,
	sentence: Sentence,
	asked: ReadonlySet<string>,
	counted: string | null,
	question: string,
	stems: (token: number) => string | undefined,
	lift: (span: Span) => number = () => 0,
): Phrase | null {
	const { document } = extraction;
	const tokens = document.tokens.slice(sentence.from, sentence.to);
	const said = tokens.filter((t) =>
		asked.has(stems(t.index) ?? stemOf(t.lower)),
	);
	// A name says which of two it is, where other words stand beside both.
	const names = said.filter((t) => t.upos === "PROPN");
	const anchors = (names.length > 0 ? names : said).map((t) => t.index);
	const candidates = candidatesFor(
		wanted,
		extraction,
		sentence,
		tokens,
		asked,
		counted,
		question,
	);
	let best: Phrase | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (const { span, fit, time, suits } of candidates) {
		const at = tokens.findIndex((t) => t.start >= span.start);
		const index = sentence.from + Math.max(0, at);
		const away =
			anchors.length === 0
				? 0
				: Math.min(...anchors.map((a) => Math.abs(a - index)));
		const value = fit - 0.05 * Math.min(away, 20);
		const lifted = candidates.length > 1 ? value + lift(span) : value;
		if (lifted > most) {
			most = lifted;
			best = {
				start: span.start,
				end: span.end,
				fit: value,
				time,
				suits: suits !== false,
				bound: /^(?:before|until|till)$/.test(tokens[at - 1]?.lower ?? ""),
			};
		}
	}
	return best;
}

function candidatesFor(
	wanted: Wanted,
	extraction: Extraction,
	sentence: Sentence,
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
	counted: string | null,
	question: string,
): Candidate[] {
	switch (wanted) {
		case "date":
			return dates(extraction, sentence, question);
		case "duration":
			return durations(extraction, sentence, question);
		case "number":
			return numbers(tokens, asked, extraction, sentence, counted, question);
		case "person":
			return peopleIn(extraction, sentence, asked);
		case "reason":
			return reasons(tokens, sentence);
		case "place":
			return places(tokens, asked);
		default:
			return phrases(tokens, asked);
	}
}
