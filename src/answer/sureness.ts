import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import type { Topic } from "./overlap.js";
import { isName, type Passage } from "./passages.js";
import type { Question } from "./question.js";

/** The least sureness that is an answer, by intent. */
export const ENOUGH = {
	who: 0.45,
	when: 0.45,
	quote: 0.45,
	ask: 0.45,
} as const;

const NEGATION = /\b(?:not|never|no longer|cannot)\b|n['’]t\b/i;

/** Sorts of answer that a sentence either has or has not. */
const PRECISE = /^(?:date|number|duration)$/;

/**
 * How sure it is that a passage answers, 0 to 1: how much of the question stands there and around it, less where a name
 * is missing or where nobody does what the question asks about.
 */
export function sureness(
	library: Library,
	scope: Scope,
	question: Question,
	topic: Topic,
	passage: Passage,
): number {
	const { match, own, around, kin } = passage;
	let sure =
		0.65 * Math.min(1, around + 0.7 * kin) +
		0.35 * Math.min(1, own + 0.7 * kin);
	if (
		match &&
		(topic.terms.length === 0 ||
			question.action?.agent ||
			question.action?.patient)
	)
		sure = Math.max(sure, match.score);
	if (PRECISE.test(question.wanted) && !passage.phrase && !match?.time)
		sure *= 0.6;
	if (
		question.wanted === "number" &&
		passage.phrase &&
		passage.phrase.fit < 0.4
	)
		sure *= 0.75;
	const strange = topic.forms.some(
		(forms, n) =>
			isName(question, n) &&
			!forms.some((stem) => library.passages.frequency(stem, scope) > 0),
	);
	if (strange) sure *= 0.6;
	const strict = question.intent === "who" || question.intent === "when";
	if (strict && question.action && !match) sure *= own >= 0.8 ? 0.9 : 0.6;
	if (match && match.score < 0.34) sure *= 0.7;
	// "Who did not vote" is not answered by who did.
	if (match && match.negated !== NEGATION.test(question.text)) sure *= 0.6;
	return sure;
}
