import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Document } from "../../text/document.js";
import { contains, type Span } from "../../text/span.js";
import type { Excerpt } from "../answer.js";

/** How much stands around an excerpt: nothing more, one sentence either side, the whole paragraph. */
export const WIDEST = 2;

/** The same excerpt with more of the article around it, still one contiguous span. @param level 0 to WIDEST */
export function widened(
	library: Library,
	excerpt: Excerpt,
	level: number,
): Excerpt {
	const entry = library.places.get(excerpt.citation.article.id);
	const document =
		entry === undefined ? undefined : library.entries[entry]?.document;
	if (!document || level <= 0) return excerpt;
	const span = level >= WIDEST ? paragraphs(document, excerpt) : null;
	const around = union(neighbours(document, excerpt), span ?? excerpt);
	const first = document.sentences[sentenceAt(document, around.start)];
	return {
		...excerpt,
		...around,
		citation: {
			...excerpt.citation,
			paragraph: (first?.paragraph ?? excerpt.citation.paragraph - 1) + 1,
		},
	};
}

/** The next level that shows more than this one; null where the article has no more around. */
export function nextLevel(
	library: Library,
	excerpt: Excerpt,
	level: number,
): number | null {
	const now = widened(library, excerpt, level);
	for (let next = level + 1; next <= WIDEST; next++)
		if (!contains(now, widened(library, excerpt, next))) return next;
	return null;
}

/** The sentence before and the one after, where they are reporting. */
function neighbours(document: Document, span: Span): Span {
	const first = sentenceAt(document, span.start);
	const last = sentenceAt(document, Math.max(span.start, span.end - 1));
	const prose = (i: number): Span | null => {
		const sentence = document.sentences[i];
		const kind = sentence && document.paragraphs[sentence.paragraph]?.kind;
		return sentence && kind === "prose" ? sentence : null;
	};
	return union(prose(first - 1) ?? span, union(span, prose(last + 1) ?? span));
}

function paragraphs(document: Document, span: Span): Span {
	const of = (offset: number): Span | null => {
		const sentence = document.sentences[sentenceAt(document, offset)];
		const paragraph = sentence && document.paragraphs[sentence.paragraph];
		if (!paragraph) return null;
		const first = document.sentences[paragraph.from];
		const last = document.sentences[paragraph.to - 1];
		return first && last ? { start: first.start, end: last.end } : null;
	};
	const last = of(Math.max(span.start, span.end - 1)) ?? span;
	return union(of(span.start) ?? span, union(span, last));
}

function union(a: Span, b: Span): Span {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
