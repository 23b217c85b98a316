import type { Extraction } from "../../extract/extraction.js";
import { type Links, linksOf } from "../../extract/roles/links.js";
import type { Time } from "../../extract/times/time.js";
import { likeness } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Passage } from "../passages.js";
import { durations } from "../phrases/time-phrases.js";
import type { Question } from "../question.js";
import { sentenceAfter } from "../stretch.js";

/** Verbs that tell how long something was. */
const LASTS = /^(?:last|take|go|run|continue|drag|stretch|be)$/;
const PRONOUN = /^(?:it|they|this|that|these|those)$/;
/** How many sentences on what was spoken of may still be meant. */
const AFTER = 2;
/** How near in meaning its noun has to be to one of the question: the same, or a synonym. */
const SAME = 0.7;

/**
 * What a passage tells by the sentence behind it of how long it lasted: "The crews walked out on Thursday. The strike is due to
 * last 72 hours." The passage is the same but for the sentence that is shown and the length in it; null where there is none.
 */
export function lastingBehind(
	{ wanted, action }: Question,
	passage: Passage,
): Passage | null {
	if (wanted !== "duration") return null;
	if (passage.phrase?.time?.type === "DURATION" && passage.phrase.suits)
		return null;
	const { extraction, sentence, inquiry } = passage.its;
	const asked = inquiry.words.flatMap(({ forms }) => forms[0] ?? []);
	const verbs = new Set(action?.bases.map(stemOf));
	const nouns = asked.filter((stem) => !verbs.has(stem) || !isLasting(action));
	if (
		action &&
		!isLasting(action) &&
		!/^how long (?:was|is|were|are|will)\b/i.test(inquiry.question.text)
	)
		return null;
	let next: Sentence | null = sentence;
	for (let by = 1; by <= AFTER; by++) {
		next = sentenceAfter(extraction.document, next);
		if (!next) return null;
		const time = lengthIn(extraction, next, nouns, inquiry.question.text);
		if (time)
			return {
				...passage,
				sentence: next,
				answers: [],
				phrase: { ...time, fit: 1, suits: true, bound: false },
			};
	}
	return null;
}

const isLasting = (action: Question["action"]): boolean =>
	action?.bases.some((base) => LASTS.test(base)) === true;

/** The length of what a sentence's pronoun, or a noun of the question, lasted. */
function lengthIn(
	extraction: Extraction,
	sentence: Sentence,
	nouns: readonly string[],
	question: string,
): (Span & { readonly time: Time }) | null {
	const { document } = extraction;
	const links = linksOf(document);
	const tokens = document.tokens.slice(sentence.from, sentence.to);
	const isMeant = ({ lower }: Token) =>
		PRONOUN.test(lower) ||
		nouns.some((noun) => likeness(noun, stemOf(lower)) >= SAME);
	// "It is due to last": the tree loses such a subject now and then.
	const opens = PRONOUN.test(tokens[0]?.lower ?? "");
	const told = tokens.some((verb) => {
		if (!LASTS.test(verb.lemma) || verb.upos !== "VERB") return false;
		const subject = subjectOf(links, verb);
		// "The talk, which lasted an hour, …": whatever it describes.
		const meant = subject?.lower === "which" ? links.head(verb) : subject;
		return opens || (meant !== null && isMeant(meant));
	});
	if (!told) return null;
	for (const { span, time } of durations(extraction, sentence, question))
		if (time?.type === "DURATION")
			return { start: span.start, end: span.end, time };
	return null;
}

/** Its own, or that of what governs it: "the strike is due to last". */
function subjectOf(links: Links, verb: Token): Token | null {
	let token: Token | null = verb;
	for (let steps = 0; token && steps < 3; steps++) {
		const own: Token | null = links.child(token, "nsubj");
		if (own) return own;
		token = links.head(token);
	}
	return null;
}
