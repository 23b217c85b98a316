import type { Document, Sentence } from "../text/document.js";

const broken = new WeakMap<Document, boolean>();

/** Whether an article begins a new paragraph with most of its sentences, so that paragraphs part nothing. */
function isBroken(document: Document): boolean {
	let known = broken.get(document);
	if (known === undefined) {
		const prose = document.paragraphs.filter((p) => p.kind === "prose");
		const alone = prose.filter(({ from, to }) => to - from === 1);
		known = alone.length > 2 && alone.length > prose.length / 2;
		broken.set(document, known);
	}
	return known;
}

/**
 * The sentence that goes on with another: the next of its paragraph, or of the next paragraph where the article makes one of
 * nearly each sentence; null where none does.
 */
export function sentenceAfter(
	document: Document,
	{ index, paragraph }: Sentence,
): Sentence | null {
	const next = document.sentences[index + 1];
	if (!next || next.paragraph === paragraph) return next ?? null;
	const isProse = document.paragraphs[next.paragraph]?.kind === "prose";
	return isProse && isBroken(document) ? next : null;
}
