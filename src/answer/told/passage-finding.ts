import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import type { Library } from "../../library/library.js";
import { stemOf } from "../../library/terms.js";
import type { Sentence } from "../../text/document.js";
import { contains, type Span } from "../../text/span.js";
import type { Match } from "../action/happenings.js";
import { headPeople, type Participant } from "../action/participants.js";
import { withName } from "../action/who-whom.js";
import type { Finding } from "../excerpt.js";
import { ownStart, unlabelled } from "../interview/label.js";
import type { Passage } from "../passages.js";
import { measureOf } from "../phrases/measure.js";
import { wholeAmount } from "../phrases/whole-amount.js";
import { asksWhichOfThem } from "../question/somebody-asked.js";
import type { Question } from "../question.js";
import type { Case } from "../ranking/case.js";
import { whoPlaced } from "../typed/placed.js";
import { whoStated } from "../typed/stated.js";
import { dateOf } from "./date-of.js";
import { strandedAnswer } from "./stranded.js";
import { isForSomebody, wholeName } from "./whole-name.js";

/** A passage as an answer shows it: what is asked for is the highlight. */
export function passageFinding(
	library: Library,
	passage: Passage,
	question: Question,
	confidence: number,
	by: string,
): Finding {
	const { entry, sentence, match } = passage;
	const extraction = library.entries[entry];
	const told =
		match && match.score >= (passage.own >= 0.9 ? 0.3 : 0.4) ? match : null;
	const asked =
		extraction && told && asksForPart(question, told)
			? (question.wanted === "person"
					? peopleFirst(extraction, sentence, told.asked)
					: told.asked
				).map((span) =>
					wholeName(extraction, sentence, withName(extraction, span)),
				)
			: [];
	const time = question.wanted === "date" ? dateOf(passage) : null;
	const own = extraction ? ownStart(extraction, sentence) : sentence.start;
	const parts = asked
		.filter((span) => contains(sentence, span))
		.flatMap((span) => unlabelled(own, span) ?? []);
	const stated = whoStated(question, passage) ?? whoPlaced(question, passage);
	const stranded = extraction && strandedAnswer(extraction, sentence, question);
	const first = stranded
		? [stranded]
		: stated
			? [extraction ? wholeName(extraction, sentence, stated) : stated]
			: parts.length > 0
				? parts
				: time && contains(sentence, time)
					? [time]
					: [whole(extraction, passage, question, own)];
	return {
		kind: told ? "event" : time ? "time" : "passage",
		entry,
		shown: sentence,
		highlights: first,
		quote: null,
		time: time ?? told?.time ?? theTime(extraction, first),
		negated: told?.negated ?? false,
		confidence,
		by: told ? told.by : by,
	};
}

const AMOUNT =
	/\p{N}|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|half|third|quarter|fifth|tenth|hundreds?|thousands?|millions?|billions?|dozens?|once|twice|thrice|first|second|fourth|several|many|few|none|no|since|until|till)\b/iu;

const overlaps = (a: Span, b: Span): boolean =>
	a.start < b.end && b.start < a.end;

/** The phrase that answers: a number with its unit where one is asked for, all of a name where somebody is. */
function whole(
	extraction: Extraction | undefined,
	passage: Passage,
	question: Question,
	own: number,
): Span {
	const { sentence } = passage;
	const span = likeliest(passage, question, own);
	if (!extraction) return span;
	if (!/^(?:number|duration)$/.test(question.wanted))
		return asksSomebody(question)
			? wholeName(extraction, passage.sentence, span)
			: span;
	const { body } = extraction.document.article;
	const { phrase } = passage;
	const counted = phrase && unlabelled(own, phrase);
	// What is no amount, or one of another measure than is asked for, is none.
	const isOther =
		counted !== null &&
		phrase?.suits === true &&
		!overlaps(span, counted) &&
		(!AMOUNT.test(body.slice(span.start, span.end)) ||
			measureOf(question.text)?.(
				body.slice(span.start, span.end),
				body.slice(sentence.start, span.start),
				body.slice(span.end, sentence.end),
			) === false);
	return wholeAmount(body, isOther ? counted : span, sentence);
}

const asksSomebody = ({ wanted, text }: Question): boolean =>
	wanted === "person" || asksWhichOfThem(text);

/** The date that the answer itself is, whatever was asked: "the season's start?" */
function theTime(
	extraction: Extraction | undefined,
	[first]: readonly Span[],
): Time | null {
	if (!extraction || !first) return null;
	return (
		extraction.times.find(
			({ type, start, end }) =>
				type === "DATE" &&
				start <= first.start + 4 &&
				first.start <= start + 4 &&
				Math.abs(first.end - end) <= 1,
		) ?? null
	);
}

/** What only asks what happened is answered by no less than a sentence. */
const HAPPENED =
	/^what (?:else |exactly )?(?:happened|took place|occurred|went on)\b/i;

/** The phrase that the model holds for the answer, else the one of the wanted sort, else the whole sentence. */
function likeliest(
	{ answers, phrase, sentence, its }: Passage,
	question: Question,
	own: number,
): Span {
	const { text } = question;
	const whole = unlabelled(own, sentence) ?? sentence;
	if (HAPPENED.test(text)) return whole;
	const somebody = asksSomebody(question)
		? answers
				.slice(0, LIKELY)
				.find((a) => isNew(its, wholeName(its.extraction, sentence, a.phrase)))
		: undefined;
	if (somebody) return somebody.phrase;
	for (const { phrase: answer } of answers) {
		const bare = unlabelled(own, answer);
		if (bare) return bare;
	}
	return (phrase && unlabelled(own, phrase)) ?? whole;
}

/** So many of the likeliest phrases are looked through for one that names somebody else than the question does. */
const LIKELY = 8;

/**
 * Whether a phrase is for somebody whom the question does not name: no word of it before what only adds to it ("the founder
 * of …") is one of the question's, but for the noun that is asked with ("which judge").
 */
function isNew({ extraction, sentence, inquiry }: Case, span: Span): boolean {
	if (!isForSomebody(extraction, sentence, span)) return false;
	const inside = extraction.document.tokens
		.slice(sentence.from, sentence.to)
		.filter((t) => contains(span, t));
	const adds = inside.findIndex(({ upos }) => /^(?:ADP|PUNCT)$/.test(upos));
	return !inside
		.slice(0, adds < 0 ? inside.length : adds)
		.map(({ lower }) => stemOf(lower))
		.some((stem) => stem !== inquiry.focus && inquiry.asked.has(stem));
}

/** Whether whoever or whatever stands at the verb is the answer: "who called", and "what did they sign" where that is sure. */
function asksForPart({ wanted, text }: Question, { score }: Match): boolean {
	return (
		wanted === "person" ||
		(wanted === "thing" && score >= SURE && /^(?:what|which)\b/i.test(text))
	);
}

/** How surely an action has to be the one that is asked about for its own parts to be the answer. */
const SURE = 0.75;

/** Those of the phrases that are for somebody, or all where none is. */
function peopleFirst(
	extraction: Extraction,
	sentence: Sentence,
	spans: readonly Participant[],
): readonly Participant[] {
	const somebody = spans.filter(
		(span) =>
			headPeople(extraction, span).length > 0 ||
			isForSomebody(extraction, sentence, span),
	);
	return somebody.length > 0 ? somebody : spans;
}
