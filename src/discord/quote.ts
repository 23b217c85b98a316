import type { Excerpt } from "../answer/answer.js";
import { contains, type Span } from "../text/span.js";
import { escapeStretch, linesOf } from "./escape.js";
import { splitsCharacter } from "./shorten.js";

/** More bold words than this help nobody, and each is an element of Markdown. */
const HIGHLIGHTS = 8;

/** Words of an article as Discord shows them as written: a block quotation, the answering words bold. */
export interface Quotation {
	readonly markdown: string;
	/** Elements of Markdown, as clients count them towards their limit. */
	readonly elements: number;
}

/** The words of a span, verbatim but for its line breaks: lines with nothing on them are left out. */
export function quotation(
	body: string,
	span: Span,
	highlights: readonly Span[],
): Quotation {
	const lines: string[] = [];
	let elements = 0;
	let start = span.start;
	for (const text of linesOf(body.slice(span.start, span.end))) {
		const line = { start, end: start + text.length };
		// A break is one code unit, but for CR LF.
		start = line.end + (body.startsWith("\r\n", line.end) ? 2 : 1);
		if (text.trim() === "") continue;
		const inside = highlights.flatMap((h) => within(body, h, line));
		lines.push(`> ${marked(body, line, inside)}`);
		elements += 2 + 2 * inside.length;
	}
	return { markdown: lines.join("\n"), elements };
}

/** Highlights of an excerpt that can be shown: apart from one another, in reading order, few. */
export function usableHighlights(excerpt: Excerpt): Span[] {
	const { body } = excerpt.citation.article;
	const usable = excerpt.highlights
		.filter(
			(h) =>
				contains(excerpt, h) &&
				h.start < h.end &&
				// Where all of it answers, there is nothing to point out.
				h.end - h.start < excerpt.end - excerpt.start &&
				!splitsCharacter(body, h.start) &&
				!splitsCharacter(body, h.end),
		)
		.slice(0, HIGHLIGHTS)
		.sort((a, b) => a.start - b.start);
	const merged: Span[] = [];
	for (const h of usable) {
		const last = merged.at(-1);
		// Two bold stretches that touch would read as four asterisks.
		if (last && h.start <= last.end)
			merged[merged.length - 1] = {
				start: last.start,
				end: Math.max(last.end, h.end),
			};
		else merged.push(h);
	}
	return merged;
}

/** A highlight's part on a line, without white space at its edges, which would keep it from being bold. */
function within(body: string, highlight: Span, line: Span): Span[] {
	const from = Math.max(highlight.start, line.start);
	const to = Math.min(highlight.end, line.end);
	if (from >= to) return [];
	const text = body.slice(from, to);
	const start = from + (text.length - text.trimStart().length);
	const end = from + text.trimEnd().length;
	return start < end ? [{ start, end }] : [];
}

function marked(body: string, line: Span, bold: readonly Span[]): string {
	let out = "";
	let at = line.start;
	for (const { start, end } of bold) {
		out += escapeStretch(body.slice(at, start), at === line.start);
		out += `**${escapeStretch(body.slice(start, end), start === line.start)}**`;
		at = end;
	}
	return out + escapeStretch(body.slice(at, line.end), at === line.start);
}
