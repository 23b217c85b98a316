import type { Library } from "../library/library.js";
import { synonyms } from "../library/meanings.js";
import type { Hit, QueryTerm, Scope } from "../library/passages.js";
import { stemOf } from "../library/terms.js";
import type { Sentence } from "../text/document.js";
import { nounMatch } from "./agent-nouns.js";
import { anchoredBy } from "./anchored.js";
import { verbMatch } from "./clauses.js";
import { eventMatches, type Match, type Sought } from "./happenings.js";
import { type Phrase, phraseFor } from "./highlight.js";
import { isName, type Topic } from "./overlap.js";
import type { Question } from "./question.js";
import { type Case, caseOf, FEATURES, featuresOf } from "./ranking/features.js";
import { type Inquiry, inquire } from "./ranking/inquiry.js";
import {
	CLOSELY as CLOSER,
	firstLook,
	rowOf,
	scoreOf,
} from "./ranking/model.js";
import {
	answersIn,
	phraseFeatures,
	type Scored,
} from "./ranking/phrase-model.js";

/** A sentence that may answer, with what speaks for it. */
export interface Passage {
	readonly entry: number;
	readonly sentence: Sentence;
	/** What the ranker looked at, and what it saw, in the order of `COLUMNS`. */
	readonly its: Case;
	readonly features: readonly number[];
	/** Log odds beside the other sentences. */
	readonly score: number;
	/** Its phrases, likeliest answer first; none of a sentence that was not looked at closely. */
	readonly answers: readonly Scored[];
	/** How much of the topic stands in the sentence itself, and in it with its paragraph and title. */
	readonly own: number;
	/** How much more of it stands there in other words. */
	readonly kin: number;
	readonly around: number;
	readonly phrase: Phrase | null;
	/** What the sentence tells of the action that is asked about. */
	readonly match: Match | null;
}

/** What a synonym counts beside the word itself. */
const SYNONYM = 0.25;

/** How many sentences are looked at closely. */
const CLOSELY = 30;

/** The sentences that best match a question, best first. */
export function passagesFor(
	library: Library,
	scope: Scope,
	question: Question,
	topic: Topic,
	sought: Sought | null,
): Passage[] {
	const hits = library.passages.search(
		weightedQuery(question, topic),
		scope,
		CLOSELY,
	);
	const events = new Map<number, Match>();
	if (sought)
		for (const match of eventMatches(library, scope, sought).slice(
			0,
			CLOSELY,
		)) {
			const id = library.passages.firstOf(match.entry) + match.sentence;
			if (!events.has(id)) events.set(id, match);
			if (match.score >= 0.5 && !hits.some((h) => h.id === id))
				hits.push({
					id,
					entry: match.entry,
					sentence: match.sentence,
					score: 0,
				});
		}
	if (hits.length === 0 && topic.terms.length === 0 && sought && scope)
		hits.push(...everySentence(library, scope));
	const inquiry = inquire(question, topic);
	const best = hits[0]?.score ?? 0;
	const cases = hits.flatMap(
		(hit, rank) =>
			lookAt(
				library,
				inquiry,
				hit,
				{ rank, best },
				sought,
				events.get(hit.id) ?? null,
			) ?? [],
	);
	const rows = featuresOf(cases);
	return ranked(
		cases.map((its, n) => ({
			its,
			features: rows[n] ?? [],
			look: firstLook(rows[n] ?? []),
		})),
	);
}

interface Looked {
	readonly its: Case;
	readonly features: readonly number[];
	readonly look: number;
}

/** Those worth it by the first look are ordered by what their phrases say too; the others follow. */
function ranked(looked: readonly Looked[]): Passage[] {
	const byLook = looked.toSorted(
		(a, b) => b.look - a.look || inText(a.its, b.its),
	);
	const close = byLook.slice(0, CLOSER).map(({ its, features }): Passage => {
		const answers = answersIn(its);
		const row = rowOf(features, phraseFeatures(answers));
		return passageOf(its, features, answers, scoreOf(row));
	});
	close.sort((a, b) => b.score - a.score || inText(a, b));
	const least = close.at(-1)?.score ?? 0;
	const top = byLook[CLOSER]?.look ?? 0;
	return [
		...close,
		...byLook
			.slice(CLOSER)
			.map(({ its, features, look }) =>
				passageOf(its, features, [], least - 1 + look - top),
			),
	];
}

function inText(
	a: { readonly entry: number; readonly sentence: Sentence },
	b: { readonly entry: number; readonly sentence: Sentence },
): number {
	return a.entry - b.entry || a.sentence.start - b.sentence.start;
}

/** The question's words, names weighing more, and what stands for them weighing less. */
function weightedQuery(question: Question, topic: Topic): QueryTerm[] {
	return topic.forms.flatMap((forms, n) => {
		const name = isName(question, n);
		return [
			...forms.map((stem, rank) => ({
				stem,
				weight: (rank === 0 ? 1 : 0.7) * (name ? 1.15 : 1),
			})),
			...(name ? [] : synonyms(forms[0] ?? "")).map((stem) => ({
				stem,
				weight: SYNONYM,
			})),
		];
	});
}

/** The sentences of few articles, for a question that has nothing but its action to go by. */
function everySentence(library: Library, scope: readonly number[]): Hit[] {
	return scope.slice(0, CLOSELY).flatMap((entry) =>
		(library.entries[entry]?.document.sentences ?? [])
			.slice(0, CLOSELY * 4)
			.map(({ index }) => ({
				id: library.passages.firstOf(entry) + index,
				entry,
				sentence: index,
				score: 0,
			})),
	);
}

function lookAt(
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
	const { body } = extraction.document.article;
	const verb =
		sought &&
		(verbMatch(extraction, hit.entry, sentence, sought) ??
			nounMatch(extraction, hit.entry, sentence, sought));
	const told =
		event && verb
			? event.score >= verb.score
				? event
				: verb
			: (event ?? verb);
	const dated = told?.time && anchoredBy(body, told.time, told.trigger);
	const match = dated && told ? { ...told, time: null } : told;
	const near = phraseFor(
		question.wanted,
		extraction,
		sentence,
		inquiry.asked,
		countedIn(question),
		question.text,
	);
	const phrase = near && match ? unanchored(body, near, match) : near;
	return caseOf(inquiry, extraction, sentence, {
		entry: hit.entry,
		score: hit.score,
		...found,
		match,
		phrase,
	});
}

function passageOf(
	its: Case,
	features: readonly number[],
	answers: readonly Scored[],
	score: number,
): Passage {
	const own = FEATURES.own?.(its) ?? 0;
	return {
		entry: its.entry,
		sentence: its.sentence,
		its,
		features,
		score,
		answers,
		own,
		kin: (FEATURES.soft?.(its) ?? 0) - own,
		around: FEATURES.around?.(its) ?? 0,
		phrase: its.phrase,
		match: its.match,
	};
}

/** A date that only sets the event apart, as what it tells of the event itself. */
function unanchored(
	body: string,
	phrase: Phrase,
	{ trigger }: Match,
): Phrase | null {
	const { time } = phrase;
	// "The second call since they invaded on May 1": the date of what it is counted from.
	if (
		time &&
		time.start > trigger.end &&
		/\b(?:since|until|till)\s+\S+\s+\S/i.test(
			body.slice(trigger.end, time.start),
		)
	)
		return null;
	const anchored = time && anchoredBy(body, time, trigger);
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

/** The stem of what "how many …" counts. */
function countedIn({ text, wanted }: Question): string | null {
	const noun = /\bhow many ([\p{L}-]+)/iu.exec(text)?.[1];
	return wanted === "number" && noun ? stemOf(noun.toLowerCase()) : null;
}
