import { stemOf, type Term, termsOf } from "../library/terms.js";
import type { Intent } from "./answer.js";
import type { Period } from "./period/period.js";
import {
	type Action,
	actionOf,
	HAPPENING,
	nominalAction,
} from "./question/action.js";
import { carriedBy } from "./question/carrier.js";
import { contentOf } from "./question/content-words.js";
import { plain } from "./question/plain.js";
import type { Reading } from "./question/reading.js";
import { RULES } from "./question/readings.js";
import { type Superlative, superlativeOf } from "./question/superlative.js";

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
	readonly superlative: Superlative | null;
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
	const action = actionFor(text, reading.intent);
	const carried = action && carriedBy(action, text);
	// "How long did it last" asks for no last one.
	const lasts = action?.bases.includes("last") === true;
	const light = action && text.slice(action.verb.start, action.verb.end);
	return {
		text,
		...reading,
		superlative: lasts ? null : superlativeOf(text),
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
