import type { Passage } from "../passages.js";
import { isAfter, isBefore } from "../phrases/datable.js";
import { asksAhead } from "../question/tense.js";
import type { Question } from "../question.js";
import { dateOf } from "./date-of.js";

/** A match this good is the very action, done by those whom the question names. */
const SURELY = 0.75;
/** How near a word of the text has to be to the question's verb. */
const SAME = 0.75;
/** Whoever was named last. */
const THEM =
	/\b(?:they|them|both|the (?:two|pair|sides|parties)|he|she|it|each other)\b/i;

/**
 * "When will they meet again?": where the likeliest sentence tells of the meeting that has been, what the same article plans of
 * the kind for those whom the question names, or for "the two" or "they", with a day ahead. Null for any other question.
 */
export function plannedInstead(
	question: Question,
	passages: readonly Passage[],
): Passage | null {
	const [first] = passages;
	if (!first || question.wanted !== "date" || !asksAhead(question.text))
		return null;
	const { document } = first.its.extraction;
	const { published, body } = document.article;
	const date = dateOf(first);
	if (!first.match || first.match.score < SURELY) return null;
	if (!first.match.actual || (date && !isBefore(date.value, published)))
		return null;
	return (
		passages.find(
			({ entry, sentence, match, own, kin }) =>
				entry === first.entry &&
				match !== null &&
				match.act >= SAME &&
				!match.actual &&
				!match.negated &&
				match.time !== null &&
				isAfter(match.time.value, published) &&
				(own + kin > 0 || THEM.test(body.slice(sentence.start, sentence.end))),
		) ?? null
	);
}
