import type { Excerpt } from "../answer/answer.js";
import { overlap, type Span } from "../text/span.js";
import { harmless } from "./harmless.js";
import type { View } from "./render.js";
import { wrap } from "./wrap.js";

/** How many answers are told apart from the excerpt where there are no colours to mark them in it. */
const POINTED_OUT = 3;

/** Marks that turn the direction of writing: a title with one could turn our own words around. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A line of ours, wrapped, each line of it indented. White space in it counts as one blank. */
export function wrapped(
	text: string,
	indent: string,
	view: View,
	paint: (text: string) => string = (line) => line,
): string {
	const shown = harmless(text.replace(TURNS, "").replace(/\s+/g, " ").trim());
	return wrap(shown, view.width - indent.length)
		.map(({ start, end }) => indent + paint(shown.slice(start, end)))
		.join("\n");
}

/**
 * An excerpt's words, all of them and nothing between them. The words that answer are marked by how they look; where
 * nothing can look different they are told again below, for a mark inside would be no word of the article.
 */
export function excerptLines(
	excerpt: Excerpt,
	indent: string,
	view: View,
): string[] {
	const { body } = excerpt.citation.article;
	const text = harmless(body.slice(excerpt.start, excerpt.end));
	const highlights = inOrder(
		excerpt.highlights.map(({ start, end }) => ({
			start: Math.max(0, start - excerpt.start),
			end: Math.min(text.length, end - excerpt.start),
		})),
	);
	const lines = wrap(text, view.width - indent.length)
		.filter(({ start, end }) => start < end)
		.map((line) => indent + painted(text, line, highlights, view));
	if (view.style.coloured) return lines;
	const pointed = excerpt.highlights
		.filter(
			// Most of the excerpt told again tells nothing, but one of several left out would mislead.
			({ start, end }, _, all) =>
				all.length > 1 || (end - start) * 2 < text.length,
		)
		.slice(0, POINTED_OUT)
		.map(({ start, end }) => body.slice(start, end));
	return pointed.length === 0
		? lines
		: [
				...lines,
				wrapped(`» ${[...new Set(pointed)].join(" · ")}`, indent, view),
			];
}

function painted(
	text: string,
	line: Span,
	highlights: readonly Span[],
	{ style }: View,
): string {
	let out = "";
	let at = line.start;
	for (const highlight of highlights) {
		if (overlap(line, highlight) === 0) continue;
		const start = Math.max(at, highlight.start);
		const end = Math.min(line.end, highlight.end);
		out += text.slice(at, start) + style.answer(text.slice(start, end));
		at = end;
	}
	return out + text.slice(at, line.end);
}

/** Highlights in the order of the text, without those that begin inside another. */
function inOrder(spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans.toSorted(
		(a, b) => a.start - b.start || b.end - a.end,
	))
		if (span.start >= (kept.at(-1)?.end ?? 0) && span.start < span.end)
			kept.push(span);
	return kept;
}
