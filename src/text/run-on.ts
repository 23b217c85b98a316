import { pairMarks } from "./marks.js";
import type { Span } from "./span.js";

/** Most lines that one speech runs over, and the most UTF-16 units it takes: a mark that nobody closed is no speech. */
const MOST_LINES = 12;
const LONGEST = 2500;

const DOUBLE = /["“”„‟]|``|''/;

/**
 * Paragraphs, where a speech that runs on over their ends makes one of them: texts with a line a sentence open its marks
 * once and close them once, without opening them again at each line. No other double mark may stand in between.
 */
export function joinRunOn(body: string, paragraphs: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (let n = 0; n < paragraphs.length; n++) {
		const first = paragraphs[n];
		if (!first) continue;
		const last = lastOfSpeech(body, paragraphs, n);
		joined.push({
			start: first.start,
			end: paragraphs[last]?.end ?? first.end,
		});
		n = last;
	}
	return joined;
}

/** The place of the paragraph that closes what the one at `n` leaves open, and what that leaves open in its turn; else `n`. */
function lastOfSpeech(
	body: string,
	paragraphs: readonly Span[],
	n: number,
): number {
	let last = n;
	for (;;) {
		const next = closedBy(body, paragraphs, last);
		if (next === last) return last;
		last = next;
	}
}

function closedBy(
	body: string,
	paragraphs: readonly Span[],
	n: number,
): number {
	const first = paragraphs[n];
	if (!first || !DOUBLE.test(body.slice(first.start, first.end))) return n;
	const open = pairMarks(body, first.start, first.end).find(
		({ closed, depth, family }) =>
			!closed && depth === 0 && family === "double",
	);
	if (!open) return n;
	for (let m = n + 1; m <= n + MOST_LINES; m++) {
		const line = paragraphs[m];
		if (!line || line.end - open.start > LONGEST) return n;
		const at = body.slice(line.start, line.end).search(DOUBLE);
		if (at < 0) continue;
		const closes = pairMarks(body, open.start, line.end)[0];
		const isClosed =
			closes?.start === open.start &&
			closes.closed &&
			closes.inner.end === line.start + at;
		return isClosed ? m : n;
	}
	return n;
}
