import { classesOf } from "../extract/events/classes.js";
import type { Event } from "../extract/events/event.js";
import type { Person } from "../extract/people/person.js";
import type { Reference } from "../extract/quotes/quote.js";
import { type Happening, happeningsUnder } from "../library/happenings.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";
import { termsOf } from "../library/terms.js";
import type { Action, Side } from "./action.js";
import { stemsIn } from "./overlap.js";
import { contentOf } from "./question.js";
import { resolveNames } from "./speaker.js";

/** An event that may be the one a question asks about. */
export interface Match extends Happening {
	/** 0 to 1: the action, and whoever the question says took part. */
	readonly score: number;
	/** Those who took part on the side that is asked for, whom the question does not name. */
	readonly asked: readonly Reference[];
}

/** A side of an action as the question words it. */
interface Party {
	readonly stems: readonly string[];
	readonly people: ReadonlySet<Person>;
}

/** Most events that one question looks at. */
const MOST = 4000;

/** The events that fit a question's action, best first. */
export function matchesOf(
	library: Library,
	scope: Scope,
	action: Action,
): Match[] {
	const inScope = scope ? new Set(scope) : null;
	const own = new Set(
		action.bases.flatMap((base) =>
			action.particle ? [base, `${base}_${action.particle}`] : [base],
		),
	);
	const classes = new Set([...own].flatMap((base) => classesOf(base, "VERB")));
	const agent = partyOf(library, scope, action.agent);
	const patient = partyOf(library, scope, action.patient);
	const seen = new Set<Event>();
	const found: Match[] = [];
	for (const key of [...own, ...classes])
		for (const happening of happeningsUnder(library, key)) {
			const { event, entry } = happening;
			if (seen.has(event) || (inScope && !inScope.has(entry))) continue;
			if (seen.size >= MOST) break;
			seen.add(event);
			const act = own.has(event.predicate)
				? 1
				: event.classes.some((c) => !c.startsWith("~") && classes.has(c))
					? 0.85
					: 0.7;
			const match = fitOf(library, happening, action, agent, patient);
			if (match)
				found.push({ ...happening, ...match, score: act * match.score });
		}
	return found.sort(
		(a, b) =>
			b.score - a.score || a.entry - b.entry || a.event.start - b.event.start,
	);
}

function partyOf(library: Library, scope: Scope, text: string): Party | null {
	const stems = contentOf(text).map((t) => t.stem);
	if (stems.length === 0) return null;
	return { stems, people: resolveNames(library, scope, text) };
}

/** How an event fits the two sides of a question; null where it contradicts them. */
function fitOf(
	library: Library,
	{ entry, event }: Happening,
	action: Action,
	agent: Party | null,
	patient: Party | null,
): { readonly score: number; readonly asked: readonly Reference[] } | null {
	const { agents, patients, symmetric } = event;
	const body = library.entries[entry]?.document.article.body ?? "";
	const all = [...agents, ...patients];
	const left = symmetric ? all : agents;
	const right = symmetric ? all : patients;
	const a = agent ? nearest(body, agent, left) : null;
	const p = patient ? nearest(body, patient, right) : null;
	let sum = 1;
	let most = 1;
	for (const [party, got] of [
		[agent, a],
		[patient, p],
	] as const) {
		if (!party) continue;
		most += 2;
		sum += 2 * (got?.score ?? 0);
	}
	const named = new Set([a?.reference, p?.reference]);
	const free = (refs: readonly Reference[]) =>
		refs.filter((r) => !named.has(r) && !samePerson(r, named));
	const side: Side = action.side;
	const asked =
		side === "both"
			? all
			: side === "agent"
				? free(left)
				: free(right.length > 0 || !symmetric ? right : left);
	return { score: sum / most, asked };
}

function samePerson(
	{ person }: Reference,
	named: ReadonlySet<Reference | undefined>,
): boolean {
	return person !== null && [...named].some((n) => n?.person === person);
}

/** Which of those who took part a question's words mean, and how surely. */
function nearest(
	body: string,
	party: Party,
	references: readonly Reference[],
): { readonly reference: Reference; readonly score: number } | null {
	let best: { reference: Reference; score: number } | null = null;
	for (const reference of references) {
		const { person } = reference;
		let score = 0;
		if (person && party.people.has(person)) score = 1;
		else if (party.people.size === 0 || !person || person.kind === "body") {
			const stems = stemsIn(
				`${body.slice(reference.start, reference.end)} ${person?.name ?? ""} ${person?.roles.map((r) => body.slice(r.start, r.end)).join(" ") ?? ""}`,
			);
			score =
				(0.9 * party.stems.filter((s) => stems.has(s)).length) /
				party.stems.length;
		}
		if (score > (best?.score ?? 0)) best = { reference, score };
	}
	return best;
}

/** Whether the words of a text name nobody but whom the question names already. */
export function saysOnly(text: string, asked: ReadonlySet<string>): boolean {
	return termsOf(text).every((t) => asked.has(t.stem));
}
