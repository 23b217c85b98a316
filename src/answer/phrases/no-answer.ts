import type { Time } from "../../extract/times/time.js";
import { isStop } from "../../library/stop-words.js";
import { stemsOf, termsOf } from "../../library/terms.js";

/** Units, which a question that asks for one has too. */
const UNIT = /^(?:day|date|week|month|year|time|hour|night|season|decade)s?$/i;
/** "412,000 a year", "40 crowns per day": how much it comes to in that time. */
const RATE = /^(?:an?|per|each) \p{L}+$/iu;
const COUNTED = /\b(?:once|twice|thrice|times)(?: in)? $/i;
/** "The current fleet": what is so now. */
const PRESENT = /^(?:current|present|present-day|modern|contemporary)$/i;

/**
 * Whether a question names a time itself: "the third quarter's figures" are asked for by another. What every word of a time
 * is a word of the question's is no answer to it.
 */
export function isNamedIn(question: string, text: string): boolean {
	const terms = termsOf(text).filter(
		({ word }) => !isStop(word) && !UNIT.test(word),
	);
	if (terms.length === 0) return false;
	const asked = stemsOf(question);
	return terms.every(({ stem }) => asked.has(stem));
}

/** Whether a time only tells in what time something is counted ("a year"), or describes what is so now ("current"). */
export function isNoDate(body: string, { type, start, end }: Time): boolean {
	const text = body.slice(start, end);
	return (
		PRESENT.test(text) ||
		(type === "SET" &&
			RATE.test(text) &&
			!COUNTED.test(body.slice(Math.max(0, start - 12), start)))
	);
}
