import type { Extraction } from "../../extract/extraction.js";
import { ASKED, REPLIED } from "../../extract/quotes/interview.js";
import type { Quote } from "../../extract/quotes/quote.js";
import type { Library } from "../../library/library.js";
import { sourcePerson } from "../../library/sources.js";
import { type Term, termsOf } from "../../library/terms.js";
import { contains, type Span } from "../../text/span.js";
import { type Finding, sentencesOver, wholeSpeech } from "../excerpt.js";
import { stemsOver } from "../overlap.js";
import { isKeywords } from "../question/keywords.js";
import type { Question, Wanted } from "../question.js";

/**
 * What answers may be somebody's words: then the finding says whose. Only where the marked words, or all of a sentence that
 * is shown unmarked, stand in the one quotation of what is shown, and that tells more than the thing spoken of.
 */
export function attributed(
	library: Library,
	question: Question,
	finding: Finding,
): Finding {
	const told = byItsWords(library, question, finding);
	return told.quote === null ? byNameAsked(library, question, told) : told;
}

function byItsWords(
	library: Library,
	{ by, intent, terms, text, wanted }: Question,
	finding: Finding,
): Finding {
	const extraction = library.entries[finding.entry];
	const [first] = finding.highlights;
	if (!extraction || !first) return finding;
	const { document } = extraction;
	const shown = wholeSpeech(document, sentencesOver(document, finding.shown));
	if (intent === "quote") {
		const quote = nearestOf(extraction, terms, shown);
		if (quote) return { ...finding, kind: "quote", quote, highlights: [quote] };
	}
	// "Holm harbour fees": what Holm says there of them.
	if (by === "anything" && isKeywords(text)) {
		const quote = nearestOf(extraction, terms, shown, true);
		if (quote) return { ...finding, kind: "quote", quote, highlights: [quote] };
	}
	// "Who said that …": the answer is a source, and what it said stands beside it.
	const own = extraction.quotes.find(
		({ source, speech, negated }) =>
			source !== null &&
			speech &&
			!negated &&
			contains(shown, source) &&
			(contains(source, first) || contains(first, source)),
	);
	if (own) return { ...finding, kind: "quote", quote: own };
	// A date is told of what happened, whoever tells it.
	if (finding.kind === "time" || wanted === "date") return finding;
	const said = extraction.quotes.filter(
		(q) => q.by !== ASKED && contains(shown, q),
	);
	const quote = said.find((q) => contains(q, first)) ?? said[0];
	// A part of a reply is whoever's the whole is.
	const reply = extraction.quotes.find(
		(q) => q.by === REPLIED && q.source !== null && contains(q, first),
	);
	if (!quote && reply) return { ...finding, kind: "quote", quote: reply };
	if (!quote?.speech || quote.negated) return finding;
	if (said.length > 1 && !(contains(quote, first) && areOnes(extraction, said)))
		return finding;
	if (!quote.source || /^(?:np|to) of /.test(quote.by)) return finding;
	const whole =
		first.start === finding.shown.start && first.end === finding.shown.end;
	if (whole && 3 * (quote.end - quote.start) > first.end - first.start)
		return { ...finding, kind: "quote", quote, highlights: [quote] };
	return contains(quote, first)
		? { ...finding, kind: "quote", quote }
		: finding;
}

/** Sorts of answer that are told of somebody, whoever says them. */
const TOLD_OF: ReadonlySet<Wanted> = new Set<Wanted>([
	"person",
	"date",
	"duration",
	"number",
	"place",
]);

/** "What will Holm do with her set": where Holm speaks in what is shown, those words are whose the question says. */
function byNameAsked(
	library: Library,
	{ intent, speaker, terms, wanted }: Question,
	finding: Finding,
): Finding {
	const extraction = library.entries[finding.entry];
	if (!extraction || finding.kind === "time" || TOLD_OF.has(wanted))
		return finding;
	const { document } = extraction;
	const shown = wholeSpeech(document, sentencesOver(document, finding.shown));
	const named = speaker === null ? terms : [...terms, ...termsOf(speaker)];
	const quote = nearestOf(extraction, named, shown, true);
	if (!quote) return finding;
	const highlights = intent === "quote" ? [quote] : finding.highlights;
	return { ...finding, kind: "quote", quote, highlights };
}

/** Whether all words are said by one and the same. */
function areOnes(extraction: Extraction, said: readonly Quote[]): boolean {
	const [speaker, ...others] = said.map((q) => sourcePerson(extraction, q));
	return Boolean(speaker) && others.every((other) => other === speaker);
}

/**
 * Of the words said in what is shown, those with most of what is asked about; null where none has any.
 * @param named whether only words of somebody count whose name is among the terms
 */
function nearestOf(
	extraction: Extraction,
	terms: readonly Term[],
	shown: Span,
	named = false,
): Quote | null {
	const { document, quotes } = extraction;
	let best: Quote | null = null;
	let most = 0;
	for (const quote of quotes) {
		if (!contains(shown, quote) || !quote.speech || quote.negated) continue;
		if (!quote.source || /^(?:np|to) of /.test(quote.by)) continue;
		const here = stemsOver(document, quote);
		const share = terms.filter(({ stem }) => here.has(stem)).length;
		if (named && !isNamed(extraction, quote, terms)) continue;
		if (share > most || (named && !best)) [best, most] = [quote, share];
	}
	return best;
}

/** Whether one of a question's words is the name of whoever said something. */
function isNamed(
	extraction: Extraction,
	quote: Quote,
	terms: readonly Term[],
): boolean {
	const name = sourcePerson(extraction, quote)?.name?.split(" ").at(-1);
	const [own] = name === undefined ? [] : termsOf(name);
	return own !== undefined && terms.some(({ stem }) => stem === own.stem);
}
