import type { Extraction } from "../extract/extraction.js";
import type { Time } from "../extract/times/time.js";
import type { Library } from "../library/library.js";
import { synonyms } from "../library/meanings.js";
import type { Hit, QueryTerm, Scope } from "../library/passages.js";
import { stemOf, termsOf } from "../library/terms.js";
import type { Sentence } from "../text/document.js";
import type { Span } from "../text/span.js";
import { nounMatch } from "./agent-nouns.js";
import { anchoredBy } from "./anchored.js";
import { verbMatch } from "./clauses.js";
import { kinOf, pairs, windowOf } from "./closeness.js";
import type { Finding } from "./excerpt.js";
import { eventMatches, type Match, type Sought } from "./happenings.js";
import { type Phrase, phraseFor } from "./highlight.js";
import { coverage, stemsIn, stemsOver, type Topic } from "./overlap.js";
import { headPeople, type Participant } from "./parties.js";
import type { Question } from "./question.js";
import { WEIGHTS } from "./weights.js";
import { withName } from "./who-whom.js";

/** What speaks for a sentence, each about 0 to 1. The order is that of `WEIGHTS`. */
export const FEATURES = [
	"index: its score in the index, as a share of the most it could be",
	"own: how much of the topic stands in the sentence",
	"around: the same of its paragraph and title",
	"beside: the same of the sentences before and after",
	"pairs: neighbours in the question that are neighbours here",
	"kin: other words for the same actions",
	"sort: a phrase of the sort that is wanted",
	"none: no phrase of that sort, where one was to be expected",
	"fit: how well that phrase suits",
	"names: how many of the question's names and numbers stand here",
	"rare: the rarest word of the question stands here",
	"window: how close together the question's words stand",
	"length: short sentences say little",
	"first: it opens its paragraph",
	"action: it tells of the action, with those whom the question names",
	"asked: and names whoever is asked for",
	"when: and tells when",
	"negated: it tells that this did not happen",
] as const;

/** A sentence that may answer, with what speaks for it. */
export interface Passage {
	readonly entry: number;
	readonly sentence: Sentence;
	readonly features: readonly number[];
	readonly score: number;
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
	const query: QueryTerm[] = topic.forms.flatMap((forms, n) => {
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
	const hits = library.passages.search(query, scope, CLOSELY);
	const asked = new Set(topic.forms.flat());
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
	return hits
		.flatMap(
			(hit) =>
				passageOf(
					library,
					question,
					topic,
					asked,
					hit,
					sought,
					events.get(hit.id) ?? null,
				) ?? [],
		)
		.sort(
			(a, b) =>
				b.score - a.score ||
				a.entry - b.entry ||
				a.sentence.start - b.sentence.start,
		);
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

function passageOf(
	library: Library,
	question: Question,
	topic: Topic,
	asked: ReadonlySet<string>,
	hit: Hit,
	sought: Sought | null,
	event: Match | null,
): Passage | null {
	const extraction = library.entries[hit.entry];
	const sentence = extraction?.document.sentences[hit.sentence];
	if (!extraction || !sentence) return null;
	const { document } = extraction;
	const { body, title } = document.article;
	const paragraph = document.paragraphs[sentence.paragraph];
	const text = body.slice(sentence.start, sentence.end);
	const words = termsOf(text).map((t) => t.stem);
	const stems = new Set(words);
	const own = coverage(topic, stems);
	const around = coverage(
		topic,
		new Set([
			...stemsIn(title ?? ""),
			...(paragraph ? stemsOver(document, paragraph) : []),
		]),
	);
	const beside = coverage(
		topic,
		new Set(
			[hit.sentence - 1, hit.sentence + 1].flatMap((n) => {
				const other = document.sentences[n];
				return other ? [...stemsOver(document, other)] : [];
			}),
		),
	);
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
		asked,
		countedIn(question),
		question.text,
	);
	const phrase = near && match ? unanchored(body, near, match) : near;
	const expects = question.wanted !== "thing" && question.wanted !== "words";
	const names = topic.terms.flatMap((_, n) => (isName(question, n) ? [n] : []));
	const has = (n: number) =>
		topic.forms[n]?.some((stem) => stems.has(stem)) === true;
	const rarest = topic.weights.indexOf(Math.max(...topic.weights));
	const kin = kinOf(document, topic, has, sentence);
	const features = [
		hit.score / Math.max(1, topic.total * 2),
		own,
		around,
		beside,
		pairs(topic, words),
		kin,
		expects && phrase ? 1 : 0,
		expects && !phrase ? 1 : 0,
		phrase ? Math.max(0, phrase.fit) : 0,
		names.length === 0 ? 0.5 : names.filter(has).length / names.length,
		has(rarest) ? 1 : 0,
		windowOf(topic, words),
		Math.min(1, words.length / 30),
		paragraph?.from === sentence.index ? 1 : 0,
		match ? match.score : 0,
		match && question.wanted === "person" && match.asked.length > 0
			? match.score
			: 0,
		match && question.wanted === "date" && match.time ? match.score : 0,
		match?.negated ? 1 : 0,
	];
	const score = features.reduce((sum, f, n) => sum + f * (WEIGHTS[n] ?? 0), 0);
	return {
		entry: hit.entry,
		sentence,
		features,
		score,
		own,
		kin,
		around,
		phrase,
		match,
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

export function isName({ terms, text, topic }: Question, n: number): boolean {
	const term = terms[n];
	const source = topic === "" ? text : topic;
	return (
		term !== undefined &&
		/^[\p{Lu}\p{N}]/u.test(source.slice(term.start, term.end))
	);
}

/** A passage as an answer shows it: what is asked for is the highlight. */
export function passageFinding(
	library: Library,
	passage: Passage,
	question: Question,
	confidence: number,
	by: string,
): Finding {
	const { entry, sentence, phrase, match } = passage;
	const extraction = library.entries[entry];
	const told =
		match && match.score >= (passage.own >= 0.9 ? 0.3 : 0.4) ? match : null;
	const asked =
		extraction && asksForPart(question)
			? (question.wanted === "person"
					? peopleFirst(extraction, told?.asked ?? [])
					: (told?.asked ?? [])
				).map((span) => withName(extraction, span))
			: [];
	const time = question.wanted === "date" ? dateOf(passage) : null;
	const inside = (span: Span) =>
		sentence.start <= span.start && span.end <= sentence.end;
	const first =
		asked.filter(inside).length > 0
			? asked.filter(inside)
			: time && inside(time)
				? [time]
				: [phrase ?? sentence];
	return {
		kind: told ? "event" : time ? "time" : "passage",
		entry,
		shown: sentence,
		highlights: first,
		quote: null,
		time: time ?? told?.time ?? null,
		negated: told?.negated ?? false,
		confidence,
		by: told ? told.by : by,
	};
}

/** Whether whoever or whatever stands at the verb is the answer: "who called", "which law allows", "what did they sign". */
function asksForPart({ wanted, text }: Question): boolean {
	return (
		wanted === "person" ||
		(wanted === "thing" && /^(?:what|which)\b/i.test(text))
	);
}

/** When what a passage tells happened: the time of the action itself, where that is a date, else the likeliest one beside it. */
export function dateOf({ match, phrase }: Passage): Time | null {
	const own = match?.time ?? null;
	return own && !own.value.endsWith("_REF") ? own : (phrase?.time ?? own);
}

/** Those of the phrases that name somebody, or all where none does. */
function peopleFirst(
	extraction: Extraction,
	spans: readonly Participant[],
): readonly Participant[] {
	const somebody = spans.filter((s) => headPeople(extraction, s).length > 0);
	return somebody.length > 0 ? somebody : spans;
}
