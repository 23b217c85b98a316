import type { Extraction } from "../extract/extraction.js";
import type { Time } from "../extract/times/time.js";
import type { Sentence } from "../text/document.js";
import type { Span } from "../text/span.js";
import type { Candidate } from "./candidate.js";

/** The times that begin in a sentence. */
export function timesIn(extraction: Extraction, { start, end }: Span): Time[] {
	return extraction.times.filter((t) => start <= t.start && t.end <= end);
}

/** The dates of a sentence; that at which an entry of a live report was written tells least. */
export function dates(extraction: Extraction, sentence: Sentence): Candidate[] {
	const { body } = extraction.document.article;
	return timesIn(extraction, sentence)
		.filter((t) => t.type === "DATE" || t.type === "TIME" || t.type === "SET")
		.map((time) => {
			const stamp =
				time.start === sentence.start &&
				/^\s?(?::|-|–|—)/.test(body.slice(time.end, time.end + 2));
			return {
				span: time,
				fit: stamp || time.value.endsWith("_REF") ? 0.4 : 1,
				time,
			};
		});
}

/** Lengths of time, but for those that only set one thing apart from another: "a few days before". */
export function durations(
	extraction: Extraction,
	sentence: Sentence,
): Candidate[] {
	const { body } = extraction.document.article;
	return timesIn(extraction, sentence)
		.filter(
			(t) =>
				t.type === "DURATION" &&
				!/^ (?:before|after|ago|earlier|later|since)\b/.test(
					body.slice(t.end, t.end + 9),
				),
		)
		.map((time) => ({ span: time, fit: 1, time }));
}
