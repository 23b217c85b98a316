import { isEventNoun } from "../../extract/events/classes.js";
import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { likeness } from "../../library/meanings.js";
import { isStop } from "../../library/stop-words.js";
import { stemOf, stemsOf, termsOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { asksAhead, asksPast } from "../question/tense.js";
import type { Candidate } from "./candidate.js";
import { isAfter, isBefore, tellsWhen } from "./datable.js";
import { isNamedIn, isNoDate } from "./no-answer.js";
import { asksEnd, boundAsked, endsStretch } from "./stretch-bounds.js";
import { isAsExact, unitAsked } from "./unit-asked.js";

/** The times that begin in a sentence. */
export function timesIn(extraction: Extraction, { start, end }: Span): Time[] {
	return extraction.times.filter((t) => start <= t.start && t.end <= end);
}

/** Whether a time is that at which an entry of a live report was written: nothing in the entry need have happened then. */
function isStamp(
	{ document: { article } }: Extraction,
	sentence: Sentence,
	time: Time,
): boolean {
	return (
		time.start === sentence.start &&
		(/^\s?(?::|-|–|—)/.test(article.body.slice(time.end, time.end + 2)) ||
			// "18:40 Ferries sail again": an hour that heads a line.
			(/^\d{1,2}[:.]\d\d/.test(article.body.slice(time.start, time.end)) &&
				/^ \p{Lu}/u.test(article.body.slice(time.end, time.end + 2))))
	);
}

/** The verbs by which something is told, before the day on which it was told: "said on Friday that …". */
const TOLD =
	/\b(said|says|told \S+|announced|reported|confirmed|added|wrote|warned|declared|ruled|predicted|estimated) (?:in (?:a|an|the) \S+ )?(?:(?:late|early) )?(?:on )?$/i;

/** Whether a time only tells when somebody said what stands behind it, and that saying isn't what is asked about. */
function isOfTelling(before: string, after: string, question: string): boolean {
	const verb = TOLD.exec(before)?.[1]?.slice(0, 4).toLowerCase();
	return (
		verb !== undefined &&
		/^ (?:that|(?:the|it|he|she|they|its|his|her)) /.test(after) &&
		!question.toLowerCase().includes(verb === "said" ? "say" : verb)
	);
}

/**
 * "The second call since the war began on 3 May": a time of a clause with "since" that has no word of the question is none
 * of what is asked about.
 */
function isSinceAnother(
	{ document: { article } }: Extraction,
	sentence: Sentence,
	time: Time,
	question: string,
): boolean {
	const before = article.body.slice(sentence.start, time.start);
	const clause = /\bsince ((?:[^\s,;:–—]+ ){3,14})$/i.exec(before)?.[1];
	if (clause === undefined || /\bsince\b/i.test(question)) return false;
	const asked = stemsOf(question);
	return !termsOf(clause).some(
		({ stem, word }) => !isStop(word) && asked.has(stem),
	);
}

/** "Seven times since May", "the first strike since 2009". */
const TIMES = /\b(?:times|occasions)\b[^,;:]*\bsince (?:at least |about )?$/i;
const EXTREME =
	/\b(?:first|last|only|most|least|best|worst|\p{L}{2,}est)\b[^,;:]*\bsince (?:at least |about )?$/iu;

/** Whether a time is that from which something is counted, or of the one before: what is asked about was later. */
function isCountedSince(
	{ document: { article } }: Extraction,
	sentence: Sentence,
	time: Time,
	question: string,
): boolean {
	if (!asksPast(question) || /\bsince\b/i.test(question)) return false;
	const before = article.body.slice(sentence.start, time.start);
	return (
		TIMES.test(before) ||
		(EXTREME.test(before) &&
			!/\b(?:last|before|previous(?:ly)?)\b/i.test(question))
	);
}

/** Whether a time may tell when what a question asks about was, whatever it is told of. */
export function mayAnswer(
	{ document: { article } }: Extraction,
	question: string,
	time: Time,
): boolean {
	return (
		tellsWhen(question, time) &&
		!isNoDate(article.body, time) &&
		!isNamedIn(question, article.body.slice(time.start, time.end))
	);
}

/** What a time loses that is told less exactly than it is asked for. */
const ROUGH = 0.3;

/** The dates of a sentence. */
export function dates(
	extraction: Extraction,
	sentence: Sentence,
	question: string,
): Candidate[] {
	const { body, published } = extraction.document.article;
	const bound = boundAsked(question);
	const end = asksEnd(question);
	const future = asksAhead(question);
	const unit = unitAsked(question);
	const all = timesIn(extraction, sentence);
	const dated = all.some(
		({ type, value }) => type === "DATE" && /^\d{4}-/.test(value),
	);
	// "At noon on the day of the match, on 15 November": the day is asked for.
	const isHourBesideDay = ({ type, start, end }: Time): boolean =>
		dated &&
		type === "TIME" &&
		!/\b(?:time|hour|exactly|o['’]clock)\b/i.test(question) &&
		!/day\b|night|morning|evening|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/i.test(
			body.slice(start, end),
		);
	return (
		all
			.filter((time) => mayAnswer(extraction, question, time))
			// "The current quota runs out on 31 December": beside a date "current" only describes.
			.filter(({ value }) => !(dated && value.endsWith("_REF")))
			.filter((time) => !isStamp(extraction, sentence, time))
			.filter((time) => !isSinceAnother(extraction, sentence, time, question))
			.filter((time) => !isCountedSince(extraction, sentence, time, question))
			.map((time) => {
				const before = body.slice(
					Math.max(sentence.start, time.start - 40),
					time.start,
				);
				const after = body.slice(
					time.end,
					Math.min(sentence.end, time.end + 8),
				);
				return {
					span: time,
					fit:
						(time.value.endsWith("_REF") ? 0.4 : 1) +
						(bound?.test(before) ? 0.6 : 0) +
						(end && endsStretch(extraction.document, sentence, time)
							? 0.8
							: 0) +
						(future && isAfter(time.value, published) ? 0.3 : 0) -
						(future && isBefore(time.value, published) ? 0.5 : 0) -
						(isHourBesideDay(time) ? 0.4 : 0) -
						(isAsExact(time.value, unit) ? 0 : ROUGH) -
						(isOfTelling(before, after, question) ? 0.6 : 0),
					time,
				};
			})
	);
}

/** "The first strike since 2009", "the worst flood since 1953": no strike of so many years. */
const RECORD =
	/\b(?:first|last|only|most|least|best|worst|\p{L}{2,}est)\b[^,;:]*$/iu;
/** So many UTF-16 units before it may say so. */
const RECORDED = 200;
/** What asks how much longer something goes on. */
const LASTING =
	/\b(?:will|going to|supposed to|due to|expected to|meant to|planned to|scheduled to)\b/i;

/** "How long before the vote did they meet", "how long after". */
const APART =
	/\bhow (?:long|much time|many (?:seconds|minutes|hours|days|weeks|months|years)) (?:before|after|until|till|between|(?:passed|went by|elapsed|lay|lies|was there|were there) (?:before|after|until|till|between))\b|\bhow much (?:later|earlier)\b/i;

/** Whether a question asks how far two things lie apart in time. */
export const asksApart = (question: string): boolean => APART.test(question);

/** "The first talks in six years": no talks of so many years. */
function isRecord(body: string, { start }: Sentence, time: Span): boolean {
	const lead = body.slice(Math.max(start, time.start - RECORDED), time.start);
	return /\b(?:in|for)(?: (?:at least|about|more than|nearly|almost|over))? $/i.test(
		lead,
	)
		? RECORD.test(lead)
		: false;
}

/** "After five days of fighting": the length of the fighting, which the question does not speak of. */
function isOfAnother(body: string, time: Span, question: string): boolean {
	const [, noun = ""] =
		/^ of (?:the |its |their )?(?:\p{L}+ (?=\p{L}+))?(\p{L}{3,})/u.exec(
			body.slice(time.end, time.end + 48),
		) ?? [];
	return (
		noun !== "" &&
		isEventNoun(noun.toLowerCase().replace(/s$/, "")) &&
		!stemsOf(question).has(stemOf(noun.toLowerCase())) &&
		!termsOf(question).some(
			({ stem }) => likeness(stem, stemOf(noun.toLowerCase())) >= 0.5,
		)
	);
}

/** Lengths of time, but for those that only set one thing apart from another: "a few days before"; then the ends of one. */
export function durations(
	extraction: Extraction,
	sentence: Sentence,
	question: string,
): Candidate[] {
	const { body } = extraction.document.article;
	const apart = asksApart(question);
	return timesIn(extraction, sentence).flatMap((time): Candidate[] => {
		if (time.type === "DURATION") {
			const sets = /^ (?:before|after|ago|earlier|later|since)\b/.test(
				body.slice(time.end, time.end + 9),
			);
			if (sets !== apart || isRecord(body, sentence, time)) return [];
			const other = isOfAnother(body, time, question);
			return [{ span: time, fit: other ? 0.4 : 1, time, suits: !other }];
		}
		if (apart) return [];
		const before = body.slice(
			Math.max(sentence.start, time.start - 22),
			time.start,
		);
		const end =
			/\b(?:since|until|till|through|from)(?: (?:at least|about|around|the|late|early|mid))*[ -]$/i.exec(
				before,
			);
		const since = end !== null && /^since/i.test(end[0]);
		const lead = body.slice(
			Math.max(sentence.start, time.start - RECORDED),
			time.start,
		);
		return end && !(since && (RECORD.test(lead) || LASTING.test(question)))
			? [
					{
						span: { start: time.start - end[0].length, end: time.end },
						fit: 0.7,
						time,
					},
				]
			: [];
	});
}

/** "How often": once in so long. */
export function frequencies(
	extraction: Extraction,
	sentence: Sentence,
): Candidate[] {
	return timesIn(extraction, sentence)
		.filter(({ type }) => type === "SET")
		.map((time) => ({ span: time, fit: 1.4, time }));
}
