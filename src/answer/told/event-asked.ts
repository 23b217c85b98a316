import { likeness } from "../../library/meanings.js";
import { headOf } from "../described/asked.js";
import { nearFirst, type Passage } from "../passages.js";
import { isAfter, isBefore } from "../phrases/datable.js";
import { asksEnd, endsStretch } from "../phrases/stretch-bounds.js";
import { asksAhead, asksPast } from "../question/tense.js";
import type { Question } from "../question.js";
import { isDatedElsewhere } from "../ranking/elsewhere.js";
import { dateOf } from "./date-of.js";
import { isThere, placeAsked } from "./place-asked.js";

/** "When is the hearing at the court": what has a date is a noun, and no verb of the question. */
const OF_NOUN =
	/^(?:when|(?:on )?(?:what|which) (?:day|date)|what time) (?:is|was|are|were|will be) (?:the |an? |its |his |her |their )?(\p{L}.*)$/iu;
/** "When did the fire start". */
const OF_START =
	/^(?:when|what time) (?:did|does|do|will|has|had) (?:the |an? |its |his |her |their )?(\p{L}.*?) (?:start|begin|started|begun|break out|broken out)\b/iu;

const BEGINNING: ReadonlySet<string> = new Set(
	"start begin erupt open launch commence ignite break".split(" "),
);

/**
 * Of passages in their order those first that speak of the event whose date is asked for, where a noun names it: the court's
 * complaint does not date its hearing, nor an earlier fire the start of this one.
 */
export function ofEventAsked(
	question: Question,
	passages: readonly Passage[],
): readonly Passage[] {
	const place = placeAsked(question);
	if (place.length === 0) return ofEventNamed(question, passages);
	// A defeat elsewhere is another one.
	const there = nearFirst(passages, FAR).filter((p) => isThere(p, place));
	return ofEventNamed(question, [...new Set([...there, ...passages])]);
}

/** Log odds by which one that speaks of the place asked about may be behind the first. */
const FAR = 5;

function ofEventNamed(
	{ text, action }: Question,
	passages: readonly Passage[],
): readonly Passage[] {
	const started = OF_START.exec(text)?.[1];
	const of = action === null ? OF_NOUN.exec(text)?.[1] : undefined;
	const noun = headOf(started ?? of ?? "");
	if (!noun)
		return asksAhead(text)
			? [
					...new Set([
						...nearFirst(passages, NEAR).filter(isAhead),
						...passages,
					]),
				]
			: passages;
	const telling = passages.filter(
		({ its }) =>
			its.words.stems.some(
				(stem, n) => its.words.nouns[n] && likeness(noun, stem) >= SAME,
			) &&
			(started === undefined || begins(its)),
	);
	if (telling.length === 0) return passages;
	const ahead = IS.test(text) ? telling.filter(isAhead) : [];
	return [...new Set([...ahead, ...telling, ...passages])];
}

/** "When is the match": the next, where the text dates one that had yet to come. */
const IS =
	/^(?!.*\blast\b)(?:when|(?:(?:on|in|from|by|until) )?(?:what|which) (?:day|date|month|year)|what time) (?:is|are|will be)\b/i;

/** Log odds by which one that tells of what is ahead may be behind the first. */
const NEAR = 3;

/**
 * Whether the date of a passage may be the one asked for: what is past is no answer to what is yet to come, another clause's
 * date none, and only the end of a stretch answers until when something is.
 */
export function isOfTimeAsked(question: Question, passage: Passage): boolean {
	if (isOfOtherTense(question, passage) || isDatedElsewhere(passage))
		return false;
	const time = dateOf(passage);
	const { extraction, sentence } = passage.its;
	return (
		question.wanted !== "date" ||
		!asksEnd(question.text) ||
		(time !== null && endsStretch(extraction.document, sentence, time))
	);
}

/** Whether a question for what is yet to come finds a day that is past, or one for what is over a day ahead, and not that of the very action. */
export function isWrongTense(question: Question, passage: Passage): boolean {
	return (
		question.wanted === "date" &&
		(isOfOtherTense(question, passage) || isPastOfNext(question, passage)) &&
		!(
			passage.match?.time &&
			passage.match.score >= 0.75 &&
			// What has happened is not what is yet to come, however alike.
			!(passage.match.actual && isPastOf(question, passage))
		)
	);
}

/** Whether the end of a stretch is asked for ("by when must they leave"), and a passage tells neither an end nor the very action. */
export function isNoEnd({ wanted, text }: Question, passage: Passage): boolean {
	const { extraction, sentence } = passage.its;
	const time = dateOf(passage);
	return (
		wanted === "date" &&
		ASKS_UNTIL.test(text) &&
		time !== null &&
		!endsStretch(extraction.document, sentence, time) &&
		!(passage.match && passage.match.score >= 0.5)
	);
}

const ASKS_UNTIL = /^(?:until|till|by) (?:when|what|which)\b/i;

/** What tells when without a date: "after the vote", "when the dam broke". */
const BESIDE =
	/\b(?:after|before|when|while|during|until|till|since|once|as soon as|following|amid|ahead of|as|ago|later|earlier|now|soon|immediately|every|always|never|daily|overnight)\b/i;

/** "The first strike since 2009" tells when there was none. */
const FIRST_SINCE =
	/\b(?:times|first|last|only|\p{L}{2,}est)\b[^,;:]*\bsince\b/iu;
const EARLIER = /\b(?:since|last|before|previous(?:ly)?)\b/i;

/** Whether nothing in a passage tells when. */
export function isUndated(
	{ wanted, text }: Question,
	passage: Passage,
): boolean {
	const { extraction, sentence } = passage.its;
	const { body } = extraction.document.article;
	const told = body.slice(sentence.start, sentence.end);
	return (
		wanted === "date" &&
		dateOf(passage) === null &&
		!BESIDE.test(EARLIER.test(text) ? told : told.replace(FIRST_SINCE, ""))
	);
}

/** "When is the match": it has been, where only the sale of its tickets is told with a date. */
function isPastOfNext({ text }: Question, passage: Passage): boolean {
	const { published } = passage.its.extraction.document.article;
	return IS.test(text) && isBefore(dateOf(passage)?.value ?? "", published);
}

/** Whether a passage dates what is past where what lies ahead is asked for, or the other way round. */
function isOfOtherTense(question: Question, passage: Passage): boolean {
	return (
		isPastOf(question, passage) || (asksPast(question.text) && isAhead(passage))
	);
}

/** Whether what is yet to come is asked for ("when will he be sentenced"), and a passage dates what is past. */
export function isPastOf({ text }: Question, passage: Passage): boolean {
	const { published } = passage.its.extraction.document.article;
	return asksAhead(text) && isBefore(dateOf(passage)?.value ?? "", published);
}

function isAhead(passage: Passage): boolean {
	const { published } = passage.its.extraction.document.article;
	return isAfter(dateOf(passage)?.value ?? "", published);
}

/** How near in meaning another noun for the event has to be: the same, or a synonym. */
const SAME = 0.7;

function begins({ extraction, sentence }: Passage["its"]): boolean {
	return extraction.document.tokens
		.slice(sentence.from, sentence.to)
		.some(({ lemma, upos }) => upos === "VERB" && BEGINNING.has(lemma));
}
