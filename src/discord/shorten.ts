import { firstPlace } from "../text/first-place.js";
import type { Span } from "../text/span.js";
import { sentenceBreaks } from "./sentences.js";

/** How an edge of what is shown was made: not cut, cut between sentences, or inside one too long for any place. */
export type Edge = "whole" | "sentence" | "inside";

/** The part of an excerpt that is shown: one contiguous span, no word inside it skipped. */
export interface Shown extends Span {
	readonly before: Edge;
	readonly after: Edge;
}

/**
 * The longest beginning of a span that fits its place, cut at a sentence's end; where the words that answer stand
 * further on, it begins with their sentence.
 * @param limit code units that no fitting span exceeds
 * @param fits must be true for every span inside one that fits
 */
export function shorten(
	body: string,
	span: Span,
	answer: Span | null,
	limit: number,
	fits: (span: Span) => boolean,
): Shown {
	const fitting = (s: Span) => s.end - s.start <= limit && fits(s);
	if (fitting(span)) return { ...span, before: "whole", after: "whole" };

	const first = cutAfter(body, span, limit, fitting);
	if (!answer || answer.end <= first.end || answer.start <= span.start)
		return { ...first, before: "whole" };

	const from = Math.max(span.start, answer.start - limit);
	const begin = sentenceBreaks(body, from, answer.start).at(-1);
	// Between sentences where one begins near enough, else at the very words that answer.
	const start = begin ?? answer.start;
	const rest = { start, end: span.end };
	const after = fitting(rest)
		? { ...rest, after: "whole" as const }
		: cutAfter(body, rest, limit, fitting);
	return { ...after, before: begin === undefined ? "inside" : "sentence" };
}

function cutAfter(
	body: string,
	{ start, end }: Span,
	limit: number,
	fitting: (span: Span) => boolean,
): Span & { readonly after: Edge } {
	const reach = Math.min(end, start + limit);
	const trimmed = sentenceBreaks(body, start, reach).map(
		(at) => start + body.slice(start, at).trimEnd().length,
	);
	const sentence = lastFitting(trimmed, start, fitting);
	if (sentence !== null) return { start, end: sentence, after: "sentence" };

	const gaps: number[] = [];
	const marks: number[] = [];
	for (let at = start + 1; at <= reach; at++) {
		if (splitsCharacter(body, at)) continue;
		marks.push(at);
		if (/\s/.test(body[at] ?? "") && !/\s/.test(body[at - 1] ?? ""))
			gaps.push(at);
	}
	const word =
		lastFitting(gaps, start, fitting) ?? lastFitting(marks, start, fitting);
	return { start, end: word ?? start, after: "inside" };
}

/** The last of rising ends that fits, by halves. */
function lastFitting(
	ends: readonly number[],
	start: number,
	fitting: (span: Span) => boolean,
): number | null {
	const first = firstPlace(
		ends.length,
		(n) => !fitting({ start, end: ends[n] ?? start }),
	);
	return ends[first - 1] ?? null;
}

/** Whether an offset stands between the halves of a surrogate pair. */
export function splitsCharacter(body: string, at: number): boolean {
	return (
		/[\ud800-\udbff]/.test(body[at - 1] ?? "") &&
		/[\udc00-\udfff]/.test(body[at] ?? "")
	);
}
