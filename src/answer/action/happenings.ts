import { classesOf } from "../../extract/events/classes.js";
import type { Event } from "../../extract/events/event.js";
import type { Extraction } from "../../extract/extraction.js";
import type { Time } from "../../extract/times/time.js";
import { eventsAt } from "../../library/events-at.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { stemOf } from "../../library/terms.js";
import type { Document } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Action } from "../question/action.js";
import { ADVERB } from "../question/forms.js";
import { areFew, firstPlaces } from "../scope.js";
import { isReversed } from "../typed/reversed.js";
import { compare } from "./compare-sides.js";
import type { Participant } from "./participants.js";
import { partyOf, type Sides } from "./parties.js";

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
	/** The text tells it the other way round: the one who did it, in the question, is the one to whom it was done. */
	readonly reversed: boolean;
	readonly by: string;
}

/** A question's action, ready to be compared. */
export interface Sought extends Sides {
	readonly action: Action;
	readonly own: ReadonlySet<string>;
	/** The stems of its base forms. */
	readonly stems: ReadonlySet<string>;
	readonly classes: ReadonlySet<string>;
}

/** What a question's action came to, for as long as the question is looked at: those it names are looked up once. */
const known = new WeakMap<Action, readonly [Library, Scope, Sought]>();

export function soughtIn(
	library: Library,
	scope: Scope,
	action: Action,
): Sought {
	const [where, within, before] = known.get(action) ?? [];
	if (before && where === library && within === scope) return before;
	const sought = read(library, scope, action);
	known.set(action, [library, scope, sought]);
	return sought;
}

function read(library: Library, scope: Scope, action: Action): Sought {
	const { particle } = action;
	const joined = particle ? action.bases.map((b) => `${b}_${particle}`) : [];
	// "turn down" is no turning: where the lexicon knows the verb with its particle, that is what is meant.
	const phrasal = joined.filter((b) => classesOf(b, "VERB").length > 0);
	const bases = phrasal.length > 0 ? phrasal : action.bases;
	return {
		action,
		own: new Set([...action.bases, ...joined]),
		stems: new Set(action.bases.map(stemOf)),
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

/** Most sentences whose events one question compares: where the articles are few, and where they are many. */
const OF_FEW = 4000;
const OF_MANY = 48;

/** The events of a scope that fit a question's action, best first. */
export function eventMatches(
	library: Library,
	scope: Scope,
	sought: Sought,
): Match[] {
	const few = areFew(library, scope);
	const hits = library.passages.telling(
		[
			...[...sought.own].map((stem) => ({ stem, weight: 1 })),
			...[...sought.classes].map((stem) => ({ stem, weight: 0.8 })),
		],
		[sought.agent, sought.patient].flatMap((party) =>
			[...(party?.forms.values() ?? [])]
				.flat()
				.map((stem) => ({ stem, weight: 1 })),
		),
		scope,
		few ? OF_FEW : OF_MANY,
	);
	const places = few ? null : new Set(firstPlaces(hits));
	const found: Match[] = [];
	for (const { entry, sentence } of hits) {
		const extraction = library.entries[entry];
		if (!extraction || places?.has(entry) === false) continue;
		for (const event of eventsAt(extraction, sentence)) {
			const { predicate, classes } = event;
			if (
				![predicate, ...classes].some(
					(key) => sought.own.has(key) || sought.classes.has(key),
				)
			)
				continue;
			const act = nearnessOf(sought, predicate, classes);
			const fits = hasParticle(extraction, event, sought.action);
			found.push(
				eventMatch(extraction, entry, event, sought, fits ? act : act * 0.4),
			);
		}
	}
	return found.sort(
		(a, b) =>
			b.score - a.score || a.entry - b.entry || a.span.start - b.span.start,
	);
}

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

/**
 * Whether what a word tells is alleged or reported, right before it: not certain, and yet told as having happened, which
 * is all that a question about it takes for granted.
 */
export function isAlleged({ article }: Document, at: number): boolean {
	return /\b(?:allegedly|reportedly|apparently)\s+$/i.test(
		article.body.slice(Math.max(0, at - 14), at),
	);
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
		actual:
			event.polarity === "happened" ||
			(event.polarity !== "negated" &&
				isAlleged(extraction.document, event.trigger.start)),
		directed: agents.length > 0 && patients.length > 0,
		others,
		reversed: isReversed(extraction, sought.action, sought, agents, patients),
		by: `event, ${event.by}`,
	};
}
