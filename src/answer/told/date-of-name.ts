import type { Time } from "../../extract/times/time.js";
import type { Span } from "../../text/span.js";
import type { Passage } from "../passages.js";
import { timesIn } from "../phrases/time-phrases.js";

/** What stands behind the first of two things that are told one after the other. */
const LISTED = /^(?:,|;| and\b| then\b| while\b| but\b)/;

/**
 * Of several dates of a sentence, each told of another, that of whom or what the question names: "She meets the union on Monday
 * and the owners on Friday". Null where the names leave it open, or the date of the action is theirs.
 * @param own the date that the action itself was read with
 * @param near the date that stands nearest to the question's words
 */
export function dateOfName(
	{ its }: Passage,
	own: Time,
	near: Time,
): Time | null {
	if (own.start === near.start) return null;
	const { extraction, sentence, inquiry, alignment } = its;
	const { body } = extraction.document.article;
	const [first, second] = own.start < near.start ? [own, near] : [near, own];
	// "The meeting on Friday was called two weeks ago" has two dates of one thing.
	if (!LISTED.test(body.slice(first.end, second.start))) return null;
	const times = timesIn(extraction, sentence);
	const before = (time: Time): Span => {
		const ends = times.map(({ end }) => end).filter((e) => e <= time.start);
		return { start: Math.max(sentence.start, ...ends), end: time.start };
	};
	const { tokens } = extraction.document;
	const names = inquiry.words.flatMap((_, n) => {
		const token = tokens[alignment.token[n] ?? -1];
		return token && /^\p{Lu}/u.test(token.text) ? [token] : [];
	});
	const holds = (stretch: Span) =>
		names.some(
			({ start, end }) => stretch.start <= start && end <= stretch.end,
		);
	return holds(before(near)) && !holds(before(own)) ? near : null;
}
