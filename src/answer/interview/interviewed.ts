import {
	type Exchange,
	exchangeAt,
	exchangesOf,
} from "../../library/exchanges.js";
import type { Library } from "../../library/library.js";
import type { Finding } from "../excerpt.js";
import type { Passage } from "../passages.js";
import type { Question } from "../question.js";
import { ENOUGH } from "../sureness.js";
import { replyFinding } from "./reply.js";
import { type Resemblance, resemblanceOf } from "./resemblance.js";
import { tellsItself } from "./told-by-interviewer.js";

/** How much of a question an interviewer's has to have for the reply to answer it where nothing else does. */
const LIKE = 0.6;
/** The same of the interviewer's own words, names left out. */
const OWN = 0.3;
/** How much there has to be where no other question of the interview asks in this way. */
const ALONE = 0.5;
/** So much more than the sentence that would be shown, where that has what is asked for. */
const MORE = 0.15;

interface Candidate {
	readonly entry: number;
	readonly exchange: Exchange;
	readonly its: Resemblance;
}

/**
 * The reply that answers a question which an interviewer asked too, in other words: where the best sentence is a part of the
 * interviewer's question and does not tell itself what is asked for, or where no sentence comes as near. Null where no interview
 * has such a question.
 * @param sure how sure it is that the passage answers
 */
export function replyAsked(
	library: Library,
	question: Question,
	passages: readonly Passage[],
	shown: Passage | undefined,
	sure: number,
): Finding | null {
	const inquiry = passages[0]?.its.inquiry;
	if (!inquiry) return null;
	const make = ({ entry, exchange }: Candidate, confidence: number) =>
		replyFinding(library, entry, inquiry, exchange, confidence);
	const all = candidates(library, passages);
	const own = shown && sure >= ENOUGH ? askedIn(shown, all) : null;
	if (own && shown)
		return tellsItself(question, shown, own.its) ? null : make(own, sure);
	const within = shown && sure >= ENOUGH ? repliedIn(shown, all) : null;
	if (within && shown && !isSurelyTold(shown)) return make(within, sure);
	const alike = all.filter(({ its }) => its.alike);
	const [best] = alike
		.filter(
			({ entry, its }) =>
				(its.share >= LIKE && its.own >= OWN) ||
				// The one question of an interview that asks why.
				(question.wanted === "reason" &&
					its.share >= ALONE &&
					its.topic >= OWN &&
					alike.filter((other) => other.entry === entry).length === 1),
		)
		.toSorted((a, b) => b.its.share + b.its.own - a.its.share - a.its.own);
	if (!best) return null;
	return !shown ||
		sure < ENOUGH ||
		lacksSort(question, shown) ||
		best.its.share > shown.own + shown.kin + MORE
		? make(best, Math.max(sure, ENOUGH))
		: null;
}

/** Whether a passage has nothing of the sort that is asked for. */
function lacksSort({ wanted }: Question, { phrase, match }: Passage): boolean {
	return (
		/^(?:date|place|reason|duration|number)$/.test(wanted) &&
		phrase?.suits !== true &&
		!(wanted === "date" && match?.time)
	);
}

/** The exchanges of the articles that a question's passages are of. */
function candidates(
	library: Library,
	passages: readonly Passage[],
): Candidate[] {
	const inquiry = passages[0]?.its.inquiry;
	const entries = [...new Set(passages.map(({ entry }) => entry))];
	return entries.flatMap((entry) => {
		const extraction = library.entries[entry];
		if (!extraction || !inquiry) return [];
		return exchangesOf(extraction).map((exchange) => ({
			entry,
			exchange,
			its: resemblanceOf(inquiry, extraction, exchange),
		}));
	});
}

/** The exchange of whose question a passage is a sentence. */
function askedIn(
	{ entry, sentence, its }: Passage,
	all: readonly Candidate[],
): Candidate | null {
	const exchange = exchangeAt(its.extraction, sentence);
	if (!exchange || exchange.asked.end <= sentence.start) return null;
	if (!(exchange.asked.start < sentence.end)) return null;
	return all.find((c) => c.entry === entry && c.exchange === exchange) ?? null;
}

/** How much of a question an interviewer's own words have that are hardly another question. */
const SAME = 0.6;

/** The exchange whose question is much the same, and in whose reply a passage stands, past what answers it first. */
function repliedIn(
	{ entry, sentence, its }: Passage,
	all: readonly Candidate[],
): Candidate | null {
	const exchange = exchangeAt(its.extraction, sentence);
	const own = all.find((c) => c.entry === entry && c.exchange === exchange);
	return own?.its.alike && own.its.share >= LIKE && own.its.own >= SAME
		? own
		: null;
}

/** Whether a passage tells of the very action. */
function isSurelyTold({ match }: Passage): boolean {
	return match !== null && match.score >= 0.75 && match.asked.length > 0;
}
