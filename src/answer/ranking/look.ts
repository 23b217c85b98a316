import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import type { Hit } from "../../library/passages.js";
import type { Sentence } from "../../text/document.js";
import { contains, type Span } from "../../text/span.js";
import { nounMatch } from "../action/agent-nouns.js";
import { anchoredBy } from "../action/anchored.js";
import { KIND, verbMatch } from "../action/clauses.js";
import type { Match, Sought } from "../action/happenings.js";
import { datedNoun } from "../action/noun-date.js";
import { isBefore } from "../phrases/datable.js";
import { type Phrase, phraseFor } from "../phrases/highlight.js";
import { mayAnswer, timesIn } from "../phrases/time-phrases.js";
import { asksAhead } from "../question/tense.js";
import { align } from "./alignment.js";
import { type Case, caseOf } from "./case.js";
import {
	type AskedToken,
	datedClause,
	isToldAsPast,
	onlyDescribes,
	shareDated,
	tokensAsked,
} from "./dated-clause.js";
import type { Inquiry } from "./inquiry.js";
import { partsOf } from "./parted.js";
import { wordsOf } from "./reading.js";
import { carriedStems, storyNames } from "./story.js";

/** How much a time gains whose clause has all of the question's words beside one whose clause has none. */
const IN_CLAUSE = 0.6;
/** The same of what is told of it and not of the other times that it is joined to. */
const IN_PART = 0.6;
/** What it loses where it only says which of several something is, or when that was which is yet to come. */
const DESCRIBING = 0.4;
const PAST = 0.5;

/** How much more than another a time of a sentence suits by the clause that it hangs on, and by what is told of it alone. */
function liftFor(
	question: string,
	extraction: Extraction,
	sentence: Sentence,
	asked: readonly AskedToken[],
): (time: Span) => number {
	const { document } = extraction;
	const ahead = asksAhead(question);
	const times = timesIn(extraction, sentence);
	const clauses = times.map((time) => datedClause(document, sentence, time));
	// What only says which one it is belongs to what is told of that.
	const verbs = new Set(
		clauses.flatMap((clause) =>
			clause.holder?.upos === "VERB" && !onlyDescribes(clause, asked)
				? [clause.holder]
				: [],
		),
	);
	const parts = partsOf(
		document.article.body,
		sentence,
		times,
		clauses.map(({ holder }) => holder?.end ?? 0),
	);
	const told = parts.map((part) =>
		part === null
			? 0
			: asked.reduce((sum, { index, weight }) => {
					const token = document.tokens[index];
					// The verb is told of all of them.
					return token && !verbs.has(token) && contains(part, token)
						? sum + weight
						: sum;
				}, 0),
	);
	const all = told.reduce((sum, weight) => sum + weight, 0);
	return (time) => {
		const n = times.findIndex(({ start }) => start === time.start);
		const clause = clauses[n] ?? datedClause(document, sentence, time);
		return (
			IN_CLAUSE * shareDated(clause, asked, verbs) +
			(all > 0 ? (IN_PART * (told[n] ?? 0)) / all : 0) -
			(onlyDescribes(clause, asked) ? DESCRIBING : 0) -
			(ahead && isToldAsPast(clause) ? PAST : 0)
		);
	};
}

/** A sentence that the index or the events found, with all that its features look at. */
export function lookAt(
	library: Library,
	inquiry: Inquiry,
	hit: Hit,
	found: { readonly rank: number; readonly best: number },
	sought: Sought | null,
	event: Match | null,
): Case | null {
	const extraction = library.entries[hit.entry];
	const sentence = extraction?.document.sentences[hit.sentence];
	if (!extraction || !sentence) return null;
	const { question } = inquiry;
	const verb =
		sought &&
		(verbMatch(
			extraction,
			hit.entry,
			sentence,
			sought,
			question.wanted === "date" ? KIND : undefined,
		) ??
			nounMatch(extraction, hit.entry, sentence, sought) ??
			(question.wanted === "date"
				? datedNoun(extraction, hit.entry, sentence, sought)
				: null));
	const told =
		event && verb
			? event.score >= verb.score
				? event
				: verb
			: (event ?? verb);
	const dated = told?.time && anchoredBy(extraction, told.time, told.trigger);
	const isDated =
		told?.time &&
		!dated &&
		(question.wanted !== "date" ||
			(mayAnswer(extraction, question.text, told.time) &&
				// "They met in June and will meet again in May": of what lies ahead the other date.
				!(
					asksAhead(question.text) &&
					isBefore(told.time.value, extraction.document.article.published)
				)));
	const undated = told && !isDated ? { ...told, time: null } : told;
	const words = wordsOf(extraction, sentence);
	const alignment = align(
		inquiry,
		words,
		storyNames(extraction.document),
		carriedStems(extraction, sentence),
	);
	const lift =
		question.wanted === "date"
			? liftFor(
					question.text,
					extraction,
					sentence,
					tokensAsked(inquiry, alignment),
				)
			: undefined;
	const near = phraseFor(
		question.wanted,
		extraction,
		sentence,
		inquiry.asked,
		inquiry.counted,
		question.text,
		words.stemAt,
		lift,
	);
	const match = undated && lift ? datedBy(undated, near, lift) : undated;
	const phrase = near && match ? unanchored(extraction, near, match) : near;
	return caseOf(library, inquiry, extraction, sentence, {
		entry: hit.entry,
		score: hit.score,
		...found,
		match,
		phrase,
		alignment,
	});
}

/** By how much another time has to suit better by its clause than the one that the action was read with. */
const CLEARLY = 0.25;

/** An action with the time that is told of it: another of its sentence than it was read with, where that one clearly suits better. */
function datedBy(
	match: Match,
	near: Phrase | null,
	lift: (time: Span) => number,
): Match {
	const { time: own } = match;
	const other = near?.time;
	if (!own || !other || other.start === own.start) return match;
	return lift(other) >= lift(own) + CLEARLY ? { ...match, time: other } : match;
}

/** A date that only sets the event apart, as what it tells of the event itself. */
function unanchored(
	extraction: Extraction,
	phrase: Phrase,
	{ trigger }: Match,
): Phrase | null {
	const { time } = phrase;
	const { body } = extraction.document.article;
	// "The second call since they invaded on May 1": the date of what it is counted from.
	if (
		time &&
		time.start > trigger.end &&
		/\b(?:since|until|till)\s+\S+\s+\S/i.test(
			body.slice(trigger.end, time.start),
		)
	)
		return null;
	const anchored = time && anchoredBy(extraction, time, trigger);
	if (!time || !anchored) return phrase;
	const { start, end, value } = anchored;
	return {
		...phrase,
		start,
		end,
		time:
			value === null
				? null
				: { ...time, start, end, value, certainty: "implied" },
	};
}
