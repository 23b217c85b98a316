import { classesOf } from "../extract/events/classes.js";
import type { Event } from "../extract/events/event.js";
import { When } from "../extract/events/when.js";
import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import { argumentsOf } from "../extract/roles/arguments.js";
import { linksOf } from "../extract/roles/links.js";
import { fill } from "../extract/roles/slot.js";
import type { Time } from "../extract/times/time.js";
import { happeningsUnder } from "../library/happenings.js";
import type { Library } from "../library/library.js";
import { mentionedIn, withMembers } from "../library/mentions.js";
import type { Scope } from "../library/passages.js";
import { stemOf } from "../library/terms.js";
import type { Sentence } from "../text/document.js";
import type { Span } from "../text/span.js";
import type { Action } from "./action.js";
import { sentenceAt } from "./excerpt.js";
import { stemsIn, stemsOver } from "./overlap.js";
import { contentOf } from "./question.js";
import { namesIn } from "./speaker.js";

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
	readonly time: Time | null;
	readonly negated: boolean;
	/** It happened: not denied, planned or only possible. */
	readonly actual: boolean;
	/** The text says who began it. */
	readonly directed: boolean;
	readonly by: string;
}

/** A phrase for somebody, with whom it means where the event's finder resolved it. */
export interface Participant extends Span {
	readonly person?: Person | null;
}

/** A side of an action as the question words it. */
interface Party {
	readonly stems: readonly string[];
	/** Each of the people it names ("Austin and Shoigu" are two), empty where it names none. */
	readonly people: readonly ReadonlySet<Person>[];
}

/** A question's action, ready to be compared. */
export interface Sought {
	readonly action: Action;
	readonly own: ReadonlySet<string>;
	readonly classes: ReadonlySet<string>;
	readonly agent: Party | null;
	readonly patient: Party | null;
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

function partyOf(library: Library, scope: Scope, text: string): Party | null {
	const stems = contentOf(text).map((t) => t.stem);
	if (stems.length === 0) return null;
	return { stems, people: namesIn(library, scope, text) };
}

/** How near a word of the text is to the question's action, 0 to 1. */
function nearnessOf(
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
				found.push(eventMatch(extraction, entry, event, sought, act));
		}
	return found.sort(
		(a, b) =>
			b.score - a.score || a.entry - b.entry || a.span.start - b.span.start,
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
	const { score, named } = compare(
		extraction,
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
		sentence: sentenceAt(extraction.document, event.trigger.start),
		score: act * score,
		act,
		asked: asked.filter((r) => !named.has(r)),
		span: event,
		time: event.when,
		negated: event.polarity === "negated",
		actual: event.polarity === "happened",
		directed: agents.length > 0 && patients.length > 0,
		by: `event, ${event.by}`,
	};
}

/** How well the two sides of an action fit those the question names, and which of them it names. */
function compare(
	extraction: Extraction,
	{ agent, patient }: Sought,
	left: readonly Participant[],
	right: readonly Participant[],
): { readonly score: number; readonly named: ReadonlySet<Span> } {
	const named = new Set<Span>();
	let sum = 1;
	let most = 1;
	for (const [party, spans] of [
		[agent, left],
		[patient, right],
	] as const) {
		if (!party) continue;
		most += 2;
		sum += 2 * meant(extraction, party, spans, named);
	}
	return { score: sum / most, named };
}

/** How surely a question's words mean what some spans name; those that they mean are put into `named`. */
function meant(
	extraction: Extraction,
	{ people, stems }: Party,
	spans: readonly Participant[],
	named: Set<Span>,
): number {
	const inside = spans.map((span) => headPeople(extraction, span));
	if (people.length > 0) {
		let found = 0;
		for (const group of people) {
			const at = inside.findIndex((all) => all.some((p) => group.has(p)));
			const span = spans[at];
			if (!span) continue;
			found++;
			// A phrase that names others too may still be the answer.
			if ((inside[at]?.length ?? 0) <= people.length) named.add(span);
		}
		const plural = spans.find((span) => isPlural(extraction, span));
		if (plural && found < people.length && people.length > 1)
			if (people.every((group) => lately(extraction, plural, group))) {
				named.add(plural);
				return 0.95;
			}
		if (found > 0) return found / people.length;
	}
	let best = 0;
	spans.forEach((span, n) => {
		const said = stemsOver(extraction.document, span);
		const known = (stem: string) =>
			said.has(stem) ||
			inside[n]?.some((person) => stemsOf(extraction, person).has(stem)) ===
				true;
		const share = stems.filter(known).length / stems.length;
		if (share >= 0.5) named.add(span);
		best = Math.max(best, share);
	});
	// A name that somebody bears has to be named: its words alone may be another's.
	return best * (people.length > 0 ? 0.5 : 0.9);
}

const described = new WeakMap<Person, ReadonlySet<string>>();

/** The stems of somebody's name and roles. */
function stemsOf(
	{ document }: Extraction,
	person: Person,
): ReadonlySet<string> {
	let stems = described.get(person);
	if (!stems) {
		const { body } = document.article;
		stems = stemsIn(
			[
				person.name ?? "",
				...person.roles.map((r) => body.slice(r.start, r.end)),
			].join(" "),
		);
		described.set(person, stems);
	}
	return stems;
}

/** "They", "their", "the two": whoever was named last. */
export function isPlural(
	extraction: Extraction,
	{ start, end }: Span,
): boolean {
	const words = extraction.document.article.body.slice(start, end);
	return /^(?:they|their|them|both|the two)\b/i.test(words);
}

/** Whether one of a group is named in the sentence of a span before it, or in the two sentences before that. */
function lately(
	extraction: Extraction,
	{ start }: Span,
	group: ReadonlySet<Person>,
): boolean {
	const { document } = extraction;
	const at = sentenceAt(document, start);
	const from = document.sentences[Math.max(0, at - 2)]?.start ?? 0;
	return mentionedIn(extraction, { start: from, end: start }).some(
		({ person, mention }) => group.has(person) && mention.start >= from,
	);
}

const roles = new WeakMap<Extraction, readonly Borne[]>();

interface Borne {
	readonly role: Span;
	readonly person: Person;
}

/** "The defense ministers": those whose role a phrase ends with. */
function bearersOf(extraction: Extraction, span: Span): Person[] {
	let all = roles.get(extraction);
	if (!all) {
		all = extraction.people.flatMap((person) =>
			person.roles.map((role) => ({ role, person })),
		);
		roles.set(extraction, all);
	}
	return all
		.filter(({ role }) => role.end === span.end && role.start >= span.start)
		.map(({ person }) => person);
}

/** Those whom a phrase is about: not the owner in "Russia's minister", nor what stands behind "of". */
export function headPeople(
	extraction: Extraction,
	span: Participant,
): Person[] {
	const bearers = bearersOf(extraction, span);
	if (bearers.length > 1) return bearers;
	if (span.person) return withMembers(extraction, span.person);
	const { body } = extraction.document.article;
	const found = new Set<Person>();
	for (const { person, mention } of mentionedIn(extraction, span)) {
		const before = body.slice(
			Math.max(span.start, mention.start - 12),
			mention.start,
		);
		const own =
			(mention.start <= span.start && mention.end >= span.end) ||
			!(
				mention.possessive ||
				mention.modifier ||
				/\b(?:of|for|from|in|at)(?: the)? $/i.test(before)
			);
		if (own) for (const one of withMembers(extraction, person)) found.add(one);
	}
	return [...found];
}

const whens = new WeakMap<Extraction, When>();

/** The verbs of a sentence that fit a question's action, whatever took part in them; the best one, or null. */
export function verbMatch(
	extraction: Extraction,
	entry: number,
	sentence: Sentence,
	sought: Sought,
): Match | null {
	const { document, times } = extraction;
	let best: Match | null = null;
	for (let n = sentence.from; n < sentence.to; n++) {
		const token = document.tokens[n];
		if (token?.upos !== "VERB") continue;
		const act = Math.max(
			nearnessOf(sought, token.lemma, classesOf(token.lemma, "VERB")),
			sought.action.bases.some((b) => stemOf(b) === stemOf(token.lower))
				? 1
				: 0,
		);
		if (act === 0) continue;
		const args = argumentsOf(document, token);
		const { score, named } = compare(extraction, sought, args.agent, [
			...args.patient,
			...args.recipient,
			...args.obliques,
		]);
		if (best && best.score >= act * score) continue;
		let when = whens.get(extraction);
		if (!when) {
			when = new When(document, times, linksOf(document));
			whens.set(extraction, when);
		}
		best = {
			entry,
			sentence: sentence.index,
			score: act * score,
			act,
			asked: fill(document, args, sought.action.slot).filter(
				(p) => !named.has(p),
			),
			span: { start: sentence.start, end: sentence.end },
			time: when.ofVerb(token),
			negated: args.negated,
			actual: !args.negated && args.modality === "actual",
			directed: true,
			by: `arguments, ${args.by}`,
		};
	}
	return best;
}
