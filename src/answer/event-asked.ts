import { likeness } from "../library/meanings.js";
import { dateOf } from "./passage-finding.js";
import { nearFirst, type Passage } from "./passages.js";
import type { Question } from "./question.js";
import { isDatedElsewhere } from "./ranking/elsewhere.js";
import { headOf } from "./roles.js";
import { asksEnd, endsStretch } from "./stretch-end.js";

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
	{ text, action }: Question,
	passages: readonly Passage[],
): readonly Passage[] {
	const started = OF_START.exec(text)?.[1];
	const of = action === null ? OF_NOUN.exec(text)?.[1] : undefined;
	const noun = headOf(started ?? of ?? "");
	if (!noun)
		return WILL.test(text)
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
	/^(?!.*\blast\b)(?:when|(?:on )?(?:what|which) (?:day|date)|what time) (?:is|are|will be)\b/i;

/** "When will they vote", "when are they going to vote". */
const WILL = /\bwill\b|\bgoing to\b/i;

/** Log odds by which one that tells of what is ahead may be behind the first. */
const NEAR = 3;

/**
 * Whether the date of a passage may be the one asked for: what is past is no answer to what is yet to come, another clause's
 * date none, and only the end of a stretch answers until when something is.
 */
export function isOfTimeAsked(question: Question, passage: Passage): boolean {
	if (isPastOf(question, passage) || isDatedElsewhere(passage)) return false;
	const time = dateOf(passage);
	const { extraction, sentence } = passage.its;
	return (
		question.wanted !== "date" ||
		!asksEnd(question.text) ||
		(time !== null && endsStretch(extraction.document, sentence, time))
	);
}

/** Whether a question for what is yet to come finds a day that is past, and not that of the very action. */
export function isLongPast(question: Question, passage: Passage): boolean {
	return (
		question.wanted === "date" &&
		isPastOf(question, passage) &&
		!(passage.match?.time && passage.match.score >= 0.75)
	);
}

/** Whether what is yet to come is asked for ("when will he be sentenced"), and a passage dates what is past. */
export function isPastOf({ text }: Question, passage: Passage): boolean {
	const { published } = passage.its.extraction.document.article;
	const day = /^\d{4}(?:-\d\d){0,2}/.exec(dateOf(passage)?.value ?? "")?.[0];
	return (
		WILL.test(text) &&
		published !== null &&
		day !== undefined &&
		day < published.slice(0, day.length)
	);
}

function isAhead(passage: Passage): boolean {
	const { published } = passage.its.extraction.document.article;
	const day = dateOf(passage)?.value ?? "";
	return (
		published !== null && /^\d{4}-/.test(day) && day > published.slice(0, 10)
	);
}

/** How near in meaning another noun for the event has to be: the same, or a synonym. */
const SAME = 0.7;

function begins({ extraction, sentence }: Passage["its"]): boolean {
	return extraction.document.tokens
		.slice(sentence.from, sentence.to)
		.some(({ lemma, upos }) => upos === "VERB" && BEGINNING.has(lemma));
}
