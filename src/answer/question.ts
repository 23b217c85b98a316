import { phraseAt } from "../library/alike.js";
import { wordsFor } from "../library/phrasal.js";
import { isStop } from "../library/stop-words.js";
import { stemOf, type Term, termsOf } from "../library/terms.js";
import type { Intent } from "./answer.js";
import { withGovernment } from "./countries/seats.js";
import type { Period } from "./period/period.js";
import {
	type Action,
	actionOf,
	HAPPENING,
	nominalAction,
} from "./question/action.js";
import { carriedBy } from "./question/carrier.js";
import { basesOrGuess } from "./question/forms.js";
import { plain } from "./question/plain.js";
import type { Reading } from "./question/reading.js";
import { RULES } from "./question/readings.js";

/** What sort of words would answer. */
export type Wanted =
	| "words"
	| "person"
	| "date"
	| "duration"
	| "number"
	| "place"
	| "reason"
	| "thing";

/** A question, read. */
export interface Question {
	readonly text: string;
	readonly intent: Intent;
	readonly wanted: Wanted;
	/** Of a question for somebody's words: who, as the question words it; null for anybody. */
	readonly speaker: string | null;
	/** What it is about: what is left when the asking words and the speaker are gone. */
	readonly topic: string;
	/** "last", "first" or "previous" (the one before the last) where the question asks for one of several. */
	readonly superlative: "last" | "first" | "previous" | null;
	/** The stretch of time that it keeps to; null where it names none, or where nobody has looked for one. */
	readonly period: Period | null;
	/** The action asked about, where the question has one. */
	readonly action: Action | null;
	/** The words that carry a topic, in order, none twice. */
	readonly terms: readonly Term[];
	/** The rule that read it. */
	readonly by: string;
}

/** Longest text that is read: what comes after says nothing that a question needs. */
export const LONGEST = 1000;

/** Reads a question. Never throws, whatever the text. */
export function readQuestion(text: string): Question {
	const clean = plain(text.slice(0, LONGEST));
	for (const rule of RULES) {
		const reading = rule.read(clean);
		if (reading) return complete(clean, reading, rule.name);
	}
	return complete(
		clean,
		{ intent: "ask", wanted: "thing", speaker: null, topic: clean },
		"none",
	);
}

/** A question that a command's options make: nothing is left to be read but the topic's words. */
export function askedFor(
	intent: Intent,
	speaker: string | null,
	topic: string,
	text: string,
): Question {
	const wanted = {
		quote: "words",
		when: "date",
		who: "person",
		ask: "thing",
	} as const;
	return complete(
		text.slice(0, LONGEST),
		{
			intent,
			wanted: wanted[intent],
			speaker: speaker?.slice(0, 200) ?? null,
			topic: topic.slice(0, LONGEST),
		},
		"options",
	);
}

/** A question for somebody's words as one for what the articles tell, by all the words that it has. */
export function asTold(question: Question): Question {
	const { text } = question;
	return {
		...question,
		intent: "ask",
		wanted: "thing",
		speaker: null,
		topic: text,
		action: actionOf(text),
		terms: contentOf(text),
	};
}

function complete(text: string, reading: Reading, by: string): Question {
	const superlative =
		/\b(?:previous|previously|the (?:time|one|call|meeting) before|before (?:that|this|then)(?: one| call| meeting| time)?$)\b/i.test(
			text,
		)
			? ("previous" as const)
			: /\b(?:last(?! (?:week|month|year|night|weekend|summer|winter|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|latest|most recent|recently|newest)\b/i.test(
						text,
					)
				? ("last" as const)
				: /\b(?:first|earliest|oldest|original|originally)\b/i.test(text)
					? ("first" as const)
					: null;
	const action = actionFor(text, reading.intent);
	const carried = action && carriedBy(action, text);
	// "How long did it last" asks for no last one.
	const lasts = action?.bases.includes("last") === true;
	const light = action && text.slice(action.verb.start, action.verb.end);
	return {
		text,
		...reading,
		superlative: lasts ? null : superlative,
		period: null,
		action: carried ?? action,
		// A light verb is no part of what is looked for.
		terms: [
			...contentOf(reading.topic, text).filter(
				({ word }) => !carried || word !== light?.toLowerCase(),
			),
			...causesAsked(text),
		],
		by,
	};
}

/** What asks how something came about, where "start" and its like are no asking words: "what started the fire". */
const BEGINNING =
	/^(?:and |but |so )?(?:what (?:started|began|sparked|ignited|triggered)\b|how did .+ (?:start|begin|break out|come about)$)/i;

/** What tells that something came about. */
const BEGINS = "start begin spark ignite trigger blame".split(" ").map(stemOf);

function causesAsked(text: string): Term[] {
	if (!BEGINNING.test(text)) return [];
	return termsOf("cause").map((term) => ({ ...term, same: BEGINS }));
}

/** "Who began it" asks for somebody; "when did it begin" asks for a time of it. */
function actionFor(text: string, intent: Intent): Action | null {
	if (intent === "quote") return null;
	const action = actionOf(text);
	const happens = action?.bases.some((base) => HAPPENING.has(base));
	if (intent === "who") return action;
	return happens || action === null ? nominalAction(text) : action;
}

/** Words that ask and tell nothing of the topic. */
const ASKING = new Set(
	`article briefing news story tell told know happen happened happens happening occur occurred exactly please time date day
say says said saying mentioned according many often supposed supposedly begin began begun begins start started starts
place take took taken takes`.split(/\s+/),
);

/**
 * The words of a text that carry a topic, none twice.
 * @param whole the question that the text is of
 */
export function contentOf(text: string, whole = text): Term[] {
	const seen = new Set<string>();
	const terms = termsOf(text);
	const phrases = phrasesOf(terms);
	return terms.flatMap((term, n) => {
		const phrase = phrases.get(n);
		if (phrase === null) return [];
		const same = [
			...(phrase ?? []).filter((stem) => stem !== term.stem),
			...sameAs(term, terms[n + 1]),
			// "Got ill": the second word tells it, the first is none to look for.
			...(isLight(terms[n - 1]) ? sameAs(terms[n - 1], term) : []),
		];
		if (isMore(term, terms[n + 1])) {
			if (seen.has(MORE[0])) return [];
			seen.add(MORE[0]);
			return [{ ...term, stem: MORE[0], same: MORE.slice(1) }];
		}
		// "Got back" tells something, of which "got" is nothing.
		const [first, ...others] = same;
		if (isLight(term) && first !== undefined && isParticle(terms, n + 1)) {
			if (seen.has(first)) return [];
			seen.add(first);
			return [{ ...term, stem: first, same: others }];
		}
		// "Took" alone tells nothing, "took over" does.
		const asks = same.length === 0 && ASKING.has(term.word);
		if (isStop(term.word) || asks || seen.has(term.stem)) return [];
		// "United States" is one name, and its second word stands for it.
		if (term.word === "united" && /^(?:usa|uk)$/.test(terms[n + 1]?.stem ?? ""))
			return [];
		seen.add(term.stem);
		return [withGovernment(same.length > 0 ? { ...term, same } : term, whole)];
	});
}

/** What all say that there is more of something. */
const MORE: readonly [string, ...string[]] = [
	stemOf("additional"),
	...["further", "extra"].map(stemOf),
];

/** Verbs that say little without what stands behind them. */
const CARRIES =
	/^(?:make|made|making|take|takes|took|taken|taking|put|puts|putting|come|comes|coming|call|calls|called|calling|hold|holds|held|run|runs|ran|set|sets|turn|turns|turned|bring|brings|brought|keep|keeps|kept)$/;

/**
 * Of words of phrases that others say too, by their places, the stems of single words for the phrase; null for those that say nothing
 * beside the one that tells most ("the bill" of "foot the bill").
 */
function phrasesOf(
	terms: readonly Term[],
): ReadonlyMap<number, readonly string[] | null> {
	const found = new Map<number, readonly string[] | null>();
	const stems = terms.map(({ stem }) => stem);
	for (let n = 0; n < terms.length; n++) {
		const phrase = phraseAt(stems, n);
		if (!phrase) continue;
		const end = n + phrase.length;
		const places = terms.flatMap((term, at) =>
			at >= n && at < end && !isStop(term.word) ? [at] : [],
		);
		// "Made it out alive" is found by "alive".
		const first =
			places.find((at) => !CARRIES.test(terms[at]?.word ?? "")) ?? places[0];
		if (first === undefined) {
			found.set(n, phrase.words);
		} else if (places.length === phrase.length) {
			// "Power cut": its last word is named by another, the others are its own.
			found.set(end - 1, phrase.words);
		} else {
			found.set(first, phrase.words);
			if (!phrase.isParted)
				for (const at of places) if (at !== first) found.set(at, null);
		}
		if (!phrase.isParted) n = end - 1;
	}
	return found;
}

/** "More talks", "further talks": "more" alone only compares, unless things are counted by it. */
function isMore({ word, stem }: Term, next: Term | undefined): boolean {
	if (word === "more")
		return next !== undefined && /[^s]s$/.test(next.word) && !isStop(next.word);
	return MORE.includes(stem);
}

function isLight(term: Term | undefined): boolean {
	return term !== undefined && isStop(term.word);
}

/** "Get back", "get out of": a particle with nothing behind it that it could stand before, unlike that of "go on strike". */
function isParticle(terms: readonly Term[], n: number): boolean {
	const particle = terms[n];
	const next = terms[n + 1];
	return isLight(particle) && (next === undefined || isStop(next.word));
}

/** The stems of single words for a verb and the particle behind it. */
function sameAs(verb: Term | undefined, next: Term | undefined): string[] {
	if (!verb || !next) return [];
	return [
		...new Set(
			basesOrGuess(verb.word)
				.flatMap((base) => wordsFor(base, next.word))
				.map(stemOf),
		),
	];
}
