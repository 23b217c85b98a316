import type { Library } from "../library/library.js";
import type { Hit, Scope } from "../library/passages.js";
import type { Sentence } from "../text/document.js";
import { eventMatches, type Match, type Sought } from "./action/happenings.js";
import type { Topic } from "./overlap.js";
import type { Phrase } from "./phrases/highlight.js";
import type { Question } from "./question.js";
import type { Case } from "./ranking/case.js";
import { COLUMNS, featuresOf } from "./ranking/features.js";
import { inquire } from "./ranking/inquiry.js";
import { lookAt } from "./ranking/look.js";
import { CLOSELY, firstLook, rowOf, scoreOf } from "./ranking/model.js";
import { inOrder, inText } from "./ranking/order.js";
import {
	answersIn,
	phraseFeatures,
	type Scored,
} from "./ranking/phrase-model.js";
import { weightedQuery } from "./ranking/query.js";

/** A sentence that may answer, with what speaks for it. */
export interface Passage {
	readonly entry: number;
	readonly sentence: Sentence;
	/** What the ranker looked at, and what it saw, in the order of `COLUMNS`. */
	readonly its: Case;
	readonly features: readonly number[];
	/** Log odds beside the other sentences, by what encyclopedic questions taught. */
	readonly odds: number;
	/** The same by what questions of news taught. */
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

/**
 * How many sentences of the index and how many of the events are compared by their features. With 32 of the index no more
 * questions find their answer than with 12, with 10 fewer do.
 */
const FOUND = 12;
const TOLD = 8;
/** How many sentences' events are known to the sentences compared. */
const EVENTS = 30;
/** How many sentences of an article are compared where a question has nothing but its action to go by. */
const OF_ARTICLE = 120;

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
		FOUND,
	);
	const events = new Map<number, Match>();
	if (sought) {
		const seen = new Set(hits.map((h) => h.id));
		for (const match of eventMatches(library, scope, sought)) {
			if (events.size === EVENTS) break;
			const { entry, sentence } = match;
			const id = library.passages.firstOf(entry) + sentence;
			if (!events.has(id)) events.set(id, match);
			if (match.score < 0.5 || seen.has(id)) continue;
			if (hits.length >= FOUND + TOLD) continue;
			seen.add(id);
			hits.push({ id, entry, sentence, score: 0 });
		}
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
	const { close, others } = ranked(
		cases.map((its, n) => ({
			its,
			features: rows[n] ?? [],
			look: firstLook(rows[n] ?? []),
		})),
	);
	const ordered = inOrder({ library, scope, question, topic, sought }, close);
	const least = ordered.at(-1)?.score ?? 0;
	return [
		...ordered,
		...others.map((passage) => ({ ...passage, score: least + passage.odds })),
	];
}

interface Looked {
	readonly its: Case;
	readonly features: readonly number[];
	readonly look: number;
}

/** Those worth it by the first look, in order by what their phrases say too, and the others, with how far they are behind all of these. */
function ranked(looked: readonly Looked[]): {
	readonly close: readonly Passage[];
	readonly others: readonly Passage[];
} {
	const byLook = looked.toSorted(
		(a, b) => b.look - a.look || inText(a.its, b.its),
	);
	const close = byLook.slice(0, CLOSELY).map(({ its, features }): Passage => {
		const answers = answersIn(its);
		const row = rowOf(features, phraseFeatures(answers));
		return passageOf(its, features, answers, scoreOf(row));
	});
	close.sort((a, b) => b.odds - a.odds || inText(a, b));
	const top = byLook[CLOSELY]?.look ?? 0;
	const others = byLook
		.slice(CLOSELY)
		.map(({ its, features, look }) =>
			passageOf(its, features, [], look - top - 1),
		);
	return { close, others };
}

/** The sentences of few articles, for a question that has nothing but its action to go by. */
function everySentence(library: Library, scope: readonly number[]): Hit[] {
	return scope.slice(0, FOUND).flatMap((entry) =>
		(library.entries[entry]?.document.sentences ?? [])
			.slice(0, OF_ARTICLE)
			.map(({ index }) => ({
				id: library.passages.firstOf(entry) + index,
				entry,
				sentence: index,
				score: 0,
			})),
	);
}

const [OWN = -1, SOFT = -1, AROUND = -1] = ["own", "soft", "around"].map(
	(name) => COLUMNS.indexOf(name),
);

function passageOf(
	its: Case,
	features: readonly number[],
	answers: readonly Scored[],
	odds: number,
): Passage {
	const own = features[OWN] ?? 0;
	return {
		entry: its.entry,
		sentence: its.sentence,
		its,
		features,
		odds,
		score: odds,
		answers,
		own,
		kin: (features[SOFT] ?? 0) - own,
		around: features[AROUND] ?? 0,
		phrase: its.phrase,
		match: its.match,
	};
}

/** Of passages in their order those whose log odds are no more than so far behind the first's. */
export function nearFirst(
	passages: readonly Passage[],
	behind: number,
): readonly Passage[] {
	const [best] = passages;
	return passages.filter(({ score }) => score >= (best?.score ?? 0) - behind);
}
