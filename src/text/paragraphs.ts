import type { Span } from "./span.js";

/** A hard-wrapped text has no line longer than this; prose with a line a paragraph nearly always has one. */
const WRAP_LIMIT = 132;

const SENTENCE_END = /[.?!:…]["'”’»)\]]*$/;

interface Line extends Span {
	/** Spaces before its first word; a tab counts as four. */
	readonly indent: number;
	/** A blank line, or the body's start, stands before it. */
	readonly spaced: boolean;
	readonly ended: boolean;
	readonly lower: boolean;
}

/**
 * The body's paragraphs, without the white space around them: its lines, or, where single newlines only wrap the text,
 * what blank lines and indents separate.
 */
export function splitParagraphs(body: string): Span[] {
	const lines = readLines(body);
	if (!isHardWrapped(lines))
		return lines.map(({ start, end }) => ({ start, end }));
	let longest = 0;
	for (const { start, end } of lines) longest = Math.max(longest, end - start);
	const joined: { start: number; end: number }[] = [];
	let before: Line | null = null;
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && before && goesOn(before, line, longest)) last.end = line.end;
		else joined.push({ start: line.start, end: line.end });
		before = line;
	}
	return joined;
}

/** Which of the body's paragraphs a place lies in, counted from 1 as a reader counts them. */
export const paragraphAt = (body: string, place: number): number =>
	Math.max(
		1,
		splitParagraphs(body).findLastIndex(({ start }) => start <= place) + 1,
	);

function readLines(body: string): Line[] {
	const lines: Line[] = [];
	let at = 0;
	let blank = true;
	for (const [i, raw] of body
		.split(/(\r\n|[\r\n\u0085\u2028\u2029])/)
		.entries()) {
		const isBreak = i % 2 === 1;
		const text = raw.trim();
		if (text !== "") {
			const lead = raw.length - raw.trimStart().length;
			lines.push({
				start: at + lead,
				end: at + lead + text.length,
				indent: raw.slice(0, lead).replaceAll("\t", "    ").length,
				spaced: blank,
				ended: SENTENCE_END.test(text.slice(-8)),
				lower: /^\p{Ll}/u.test(text),
			});
		}
		if (!isBreak) blank = text === "";
		at += raw.length;
	}
	return lines;
}

/** Lines that touch mostly stop in mid-sentence and often go on in lower case; lists of headlines do not. */
function isHardWrapped(lines: readonly Line[]): boolean {
	let touching = 0;
	let open = 0;
	let lower = 0;
	for (const [i, line] of lines.entries()) {
		if (line.end - line.start > WRAP_LIMIT) return false;
		const next = lines[i + 1];
		if (!next || next.spaced) continue;
		touching++;
		if (!line.ended) open++;
		if (!line.ended && next.lower) lower++;
	}
	return touching > 0 && open * 2 >= touching && lower * 5 >= touching;
}

function goesOn(before: Line, line: Line, longest: number): boolean {
	if (line.spaced || line.indent > before.indent + 1) return false;
	// A short line that ends its sentence ends its paragraph too: a wrapped line would have been filled.
	return !(before.ended && before.end - before.start < longest * 0.6);
}
