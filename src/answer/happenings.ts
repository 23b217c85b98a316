import { classesOf } from "../extract/events/classes.js";
import type { Event } from "../extract/events/event.js";
import type { Extraction } from "../extract/extraction.js";
import type { Time } from "../extract/times/time.js";
import { happeningsUnder } from "../library/happenings.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Span } from "../text/span.js";
import { compare, type Participant, partyOf, type Sides } from "./parties.js";
import type { Action } from "./question/action.js";

/** Where the text tells of the action that a question asks about. */
export interface Match {
	readonly entry: number;
	readonly sentence: number;
	/** 0 to 1: the action itself, and whoever the question says took part. */
	readonly score: number;
	/** 0 to 1: how near the text's word is to the question's. */
	readonly act: number;
	/** Those who took part on the side that is asked for. */
	readonly asked: readonly Participant[];
	/** What to show: the clause. */
	readonly span: Span;
	/** The word that tells of the action. */
	readonly trigger: Span;
	readonly time: Time | null;
	readonly negated: boolean;
	/** It happened: not denied, planned or only possible. */
	readonly actual: boolean;
	/** The text says who began it. */
	readonly directed: boolean;
	/** Somebody whom the question names is not there, or somebody else stands in their place. */
	readonly others: boolean;
	readonly by: string;
}

/** A question's action, ready to be compared. */
export interface Sought extends Sides {
	readonly action: Action;
	readonly own: ReadonlySet<string>;
	readonly classes: ReadonlySet<string>;
}

export function soughtIn(
	library: Library,
	scope: Scope,
	action: Action,
): Sought {
	const { particle } = action;
	const joined = particle ? action.bases.map((b) => `${b}_${particle}`) : [];
	// "turn down" is no turning: where the lexicon knows the verb with its particle, that is what is meant.
	const phrasal = joined.filter((b) => classesOf(b, "VERB").length > 0);
	const bases = phrasal.length > 0 ? phrasal : action.bases;
	return {
		action,
		own: new Set([...action.bases, ...joined]),
		classes: new Set(bases.flatMap((b) => classesOf(b, "VERB"))),
		agent: partyOf(library, scope, action.agent),
		patient: partyOf(library, scope, action.patient),
	};
}

/** How near a word of the text is to the question's action, 0 to 1. */
export function nearnessOf(
	{ own, classes }: Sought,
	lemma: string,
	found: readonly string[],
): number {
	if (own.has(lemma)) return 1;
	let best = 0;
	for (const name of found)
		if (classes.has(name))
			best = Math.max(best, name.startsWith("~") ? 0.75 : 0.85);
	return best;
}

/** Most events that one question looks at. */
const MOST = 4000;

/** The events of a scope that fit a question's action, best first. */
export function eventMatches(
	library: Library,
	scope: Scope,
	sought: Sought,
): Match[] {
	const inScope = scope ? new Set(scope) : null;
	const seen = new Set<Event>();
	const found: Match[] = [];
	for (const key of [...sought.own, ...sought.classes])
		for (const { event, entry } of happeningsUnder(library, key)) {
			if (seen.has(event) || (inScope && !inScope.has(entry))) continue;
			if (seen.size >= MOST) break;
			seen.add(event);
			const extraction = library.entries[entry];
			const act = nearnessOf(sought, event.predicate, event.classes);
			if (extraction)
				found.push(
					eventMatch(
						extraction,
						entry,
						event,
						sought,
						hasParticle(extraction, event, sought.action) ? act : act * 0.4,
					),
				);
		}
	return found.sort(
		(a, b) =>
			b.score - a.score || a.entry - b.entry || a.span.start - b.span.start,
	);
}

/** Particles that make another verb of a verb, where prepositions don't. */
const ADVERB = /^(?:up|down|off|out|away|back|over)$/;

/** "Offered to send" is not "sent off": whether the text has the particle that the question has. */
function hasParticle(
	{ document }: Extraction,
	{ trigger, predicate }: Event,
	{ particle, bases }: Action,
): boolean {
	if (!particle || !ADVERB.test(particle) || !bases.includes(predicate))
		return true;
	const after = document.article.body.slice(trigger.end, trigger.end + 30);
	return new RegExp(`^(?:\\s+\\S+){0,2}\\s+${particle}\\b`, "i").test(after);
}

function eventMatch(
	extraction: Extraction,
	entry: number,
	event: Event,
	sought: Sought,
	act: number,
): Match {
	const { agents, patients, symmetric } = event;
	const all = [...agents, ...patients];
	const sentence = sentenceAt(extraction.document, event.trigger.start);
	const { score, named, others } = compare(
		extraction,
		extraction.document.sentences[sentence],
		sought,
		symmetric ? all : agents,
		symmetric ? all : patients,
	);
	const side = sought.action.side;
	const asked =
		side === "both"
			? all
			: side === "agent"
				? symmetric && agents.length === 0
					? all
					: agents
				: symmetric
					? all
					: patients;
	return {
		entry,
		sentence,
		score: act * score,
		act,
		asked: asked.filter((r) => !named.has(r)),
		span: event,
		trigger: event.trigger,
		time: event.when,
		negated: event.polarity === "negated",
		actual: event.polarity === "happened",
		directed: agents.length > 0 && patients.length > 0,
		others,
		by: `event, ${event.by}`,
	};
}
