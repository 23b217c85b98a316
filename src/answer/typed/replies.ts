import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";
import type { Finding } from "../excerpt.js";

/** Longest reply that is shown whole, in UTF-16 units. */
const LONGEST = 600;

/**
 * Of a sentence that asks ("City Review: What will you do if you lose?"), the reply is the answer: it is shown with the
 * question, as one span, and marked. A question that nobody answers in the next paragraph stays as it is.
 */
export function withReply(library: Library, finding: Finding): Finding {
	const extraction = library.entries[finding.entry];
	if (!extraction || finding.quote) return finding;
	const { document } = extraction;
	const { body } = document.article;
	const asked = document.sentences[sentenceAt(document, finding.shown.start)];
	if (!asked || !/\?["”’']?\s*$/u.test(body.slice(asked.start, asked.end)))
		return finding;
	const reply = replyTo(extraction, asked.index);
	if (!reply) return finding;
	const quote = extraction.quotes.find(
		(q) => q.start < reply.end && reply.start < q.end && q.source !== null,
	);
	return {
		...finding,
		kind: quote ? "quote" : finding.kind,
		shown: { start: asked.start, end: reply.end },
		highlights: [quote && quote.end <= reply.end ? quote : reply],
		quote: quote ?? null,
		time: null,
		by: "reply to a question",
	};
}

/** What follows a question: the rest of its paragraph, or the next paragraph, as many whole sentences as fit. */
function replyTo({ document }: Extraction, question: number): Span | null {
	const { sentences, paragraphs } = document;
	const first = sentences[question + 1];
	const asked = sentences[question];
	if (!first || !asked || first.paragraph > asked.paragraph + 1) return null;
	const { kind, to } = paragraphs[first.paragraph] ?? { kind: null, to: 0 };
	if (kind !== "prose") return null;
	let end = first.end;
	for (const sentence of sentences.slice(first.index + 1, to)) {
		if (sentence.end - first.start > LONGEST) break;
		end = sentence.end;
	}
	return { start: first.start, end };
}
