import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { type Exchange, exchangeAt } from "../../library/exchanges.js";
import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Sentence } from "../../text/document.js";
import { contains, type Span } from "../../text/span.js";
import type { Finding } from "../excerpt.js";
import { type Phrase, phraseFor } from "../phrases/highlight.js";
import type { Inquiry } from "../ranking/inquiry.js";
import { wordsOf } from "../ranking/reading.js";

/** Longest reply that is shown whole, and longest question that is shown before it, in UTF-16 units. */
const LONGEST = 600;
const LONGEST_ASKED = 320;
/** How many sentences of a reply may have what is asked for. */
const FIRST = 3;

/** The reply to an interviewer's question, shown with that question as one span; null where it has no sentence. */
export function replyFinding(
	library: Library,
	entry: number,
	inquiry: Inquiry,
	{ asked, replies: [reply] }: Exchange,
	confidence: number,
): Finding | null {
	const extraction = library.entries[entry];
	if (!extraction || !reply) return null;
	const told = sentencesIn(extraction, reply).filter(
		({ end }, n) => n === 0 || end - reply.start <= LONGEST,
	);
	const last = told.at(-1);
	if (!last) return null;
	const shown = {
		start: startOf(extraction, asked),
		end: Math.min(last.end, reply.end),
	};
	const phrase = phraseIn(extraction, inquiry, told.slice(0, FIRST), reply);
	const [first] = told;
	const fragment = first && fragmentOf(extraction, first, reply);
	return {
		kind: "quote",
		entry,
		shown,
		highlights: [
			fragment &&
			(!phrase ||
				inquiry.question.wanted === "place" ||
				contains(fragment, phrase))
				? fragment
				: (phrase ?? { start: reply.start, end: shown.end }),
		],
		quote: reply,
		time: phrase?.time ? timeOf(extraction, asked, phrase.time) : null,
		negated: false,
		confidence,
		by: "reply to a question",
	};
}

/** A reply that begins what is shown, with the question before it, without which it may not be understood; any other finding as it is. */
export function afterQuestion(library: Library, finding: Finding): Finding {
	const extraction = library.entries[finding.entry];
	const exchange = extraction && exchangeAt(extraction, finding.shown);
	const [reply] = exchange?.replies ?? [];
	if (!extraction || !exchange || !reply || finding.quote !== reply)
		return finding;
	const start = startOf(extraction, exchange.asked);
	return start < finding.shown.start
		? { ...finding, shown: { start, end: finding.shown.end } }
		: finding;
}

function sentencesIn({ document }: Extraction, span: Span): Sentence[] {
	const from = sentenceAt(document, span.start);
	const to = sentenceAt(document, Math.max(span.start, span.end - 1));
	return document.sentences.slice(from, to + 1);
}

/** Where an interviewer's question begins that is to be shown: the first of its sentences with which it is not too long. */
function startOf(extraction: Extraction, asked: Span): number {
	const sentences = sentencesIn(extraction, asked);
	return (
		sentences.find(({ start }) => asked.end - start <= LONGEST_ASKED)?.start ??
		sentences.at(-1)?.start ??
		asked.start
	);
}

/** "When will it open?" – "In May": the next one. */
function timeOf(
	{ document: { article } }: Extraction,
	asked: Span,
	time: Time,
): Time {
	const { body, published } = article;
	const [, year, rest = ""] =
		/^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(time.value) ?? [];
	const isPast =
		published !== null && time.value < published.slice(0, time.value.length);
	return year &&
		isPast &&
		AHEAD.test(body.slice(asked.start, asked.end)) &&
		!body.slice(time.start, time.end).includes(year)
		? { ...time, value: `${Number(year) + 1}${rest}` }
		: time;
}

const AHEAD = /\bwhen (?:will|does|do|are|is)\b/i;

/** A first sentence without a verb ("In a bakery in Arl.") is what was asked for, without the mark at its end; null for another. */
function fragmentOf(
	{ document: { tokens, article } }: Extraction,
	{ from, to, end }: Sentence,
	{ start }: Span,
): Span | null {
	const own = tokens.slice(from, to).filter((token) => token.start >= start);
	const words = own.filter(({ upos }) => upos !== "PUNCT" && upos !== "SYM");
	if (words.length < 2 || words.length > FRAGMENT) return null;
	if (words.some(({ upos }) => upos === "VERB" || upos === "AUX")) return null;
	const text = article.body.slice(start, end);
	return { start, end: start + text.replace(/[\s.!…]+$/u, "").length };
}

/** So many words a sentence without a verb may have. */
const FRAGMENT = 14;

const PRECISE = /^(?:date|duration|number|place|person)$/;

/** What is asked for, in the first of a reply's sentences that has anything of the sort. */
function phraseIn(
	extraction: Extraction,
	{ question, asked, counted }: Inquiry,
	sentences: readonly Sentence[],
	{ start }: Span,
): Phrase | null {
	if (!PRECISE.test(question.wanted)) return null;
	for (const sentence of sentences) {
		const phrase = phraseFor(
			question.wanted,
			extraction,
			sentence,
			asked,
			counted,
			question.text,
			wordsOf(extraction, sentence).stemAt,
		);
		if (phrase?.suits && phrase.start >= start) return phrase;
	}
	return null;
}
