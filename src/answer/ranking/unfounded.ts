import { stemOf } from "../../library/terms.js";
import type { Topic } from "../overlap.js";
import type { Passage } from "../passages.js";
import { PAST_ENDINGS } from "../question/tense.js";
import type { Question } from "../question.js";

/** So well an action has to fit the question's for what is told of it to count. */
const FITS = 0.55;
const NEGATION =
	/\b(?:not|never|nobody|no (?:longer|need|reason|one|wish|intention|interest|sense|point|plans?|future|room)|cannot|refuse[ds]?|decline[ds]?|den(?:y|ies|ied))\b|n['’]?t\b/i;
/** What tells of the action has at least this share of what the likeliest sentence has of the question, or it tells of another matter: of who else took part in something. */
const AS_MUCH = 0.55;
/** What asks of what is, is to come or may be: a helper, or an infinitive ("was meant to shut"). */
const NOT_PAST =
	/\b(?:will|would|can|could|may|might|should|shall|must|next|is|are|do|does)\b|\b(?:who|what|when|where|why|how)['’]?s\b|\bto \p{L}+$/iu;
const PAST = new RegExp(
	`\\b(?:did|was|were|has|had|have)\\b|(?:${PAST_ENDINGS})$`,
	"i",
);

/**
 * Whether a question takes for done what the articles say was not: whatever tells of its action says that it was not done, or,
 * where it asks of the past, that it is yet to come or may be.
 * @param namesSomebody whether the question names who acts or is acted on, so that what tells of the action tells of them
 */
export function isUnfounded(
	question: Question,
	topic: Topic,
	passages: readonly Passage[],
	namesSomebody: boolean,
): boolean {
	const { action, text, by, wanted } = question;
	if (action === null || by === "yes or no" || NEGATION.test(text))
		return false;
	// "Who was helped?" names nothing by which it could be told that the same is denied.
	const verbs = new Set(action.bases.map(stemOf));
	if (topic.terms.every(({ stem }) => verbs.has(stem))) return false;
	const telling = passages.flatMap(({ match, phrase, own }) =>
		match && match.score >= FITS ? [{ match, phrase, own }] : [],
	);
	if (telling.length === 0) return false;
	const likeliest = passages[0]?.own ?? 0;
	if (!namesSomebody && telling.every(({ own }) => own < likeliest * AS_MUCH))
		return false;
	if (telling.every(({ match }) => match.negated))
		// "Not before Thursday" tells when.
		return !telling.some(
			({ phrase }) => wanted === "date" && phrase?.bound === true,
		);
	return asksOfPast(question) && telling.every(({ match }) => !match.actual);
}

/** Whether a question takes its action for done: by the words up to its verb ("who decided to lend it", but "who is to decide"). */
export function asksOfPast({ action, text }: Question): boolean {
	const asked = action ? text.slice(0, action.verb.end) : "";
	return PAST.test(asked) && !NOT_PAST.test(asked);
}
