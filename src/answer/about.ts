import type { Event } from "../extract/events/event.js";
import type { QuoteKind } from "../extract/quotes/quote.js";
import type { Library } from "../library/library.js";
import { withMembers } from "../library/mentions.js";
import type { People } from "../library/people.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Span } from "../text/span.js";
import { headPeople, type Participant } from "./action/participants.js";
import { timeOf, withName } from "./action/who-whom.js";
import type { Citation, Excerpt, NotFound } from "./answer.js";
import { excerptOf, sameSentence } from "./excerpt.js";
import { findingOf, inOwnWords } from "./quotes.js";
import { placesOf, quotedIn } from "./scope.js";
import { withoutReprints } from "./several/reprints.js";
import { resolveSpeakers } from "./speakers/speaker.js";
import { type Statement, statementsOf } from "./statements.js";
import { rolesOfPeople } from "./typed/who-is.js";

/** A role that an article gives somebody: its own words, and where they stand. */
export interface Role extends Span {
	readonly citation: Citation;
}

/** Somebody whom the person met, called or spoke with. */
export interface Contact {
	/** The directory's full name, or the article's own words for the unnamed. */
	readonly name: string;
	/** Each place that tells of it, in order of the articles and their text; of the kind "event". */
	readonly excerpts: readonly Excerpt[];
}

/** What the articles tell of one person or body. */
export interface About {
	readonly name: string;
	/** Other names that the articles use. */
	readonly aliases: readonly string[];
	readonly roles: readonly Role[];
	/** How many articles speak of them. */
	readonly articles: number;
	/** How many quotations are theirs, by how far the words are their own; what they did not say is left out. */
	readonly quoted: Readonly<Record<QuoteKind, number>>;
	/** How many more times other articles have some of them in the same words: not counted as quotations of their own. */
	readonly again: number;
	/** The earliest and the latest quotation by when it was said, else published; null where there is none, and the same where there is one. */
	readonly first: Excerpt | null;
	readonly latest: Excerpt | null;
	/** Most often told first. */
	readonly contacts: readonly Contact[];
}

/** Whom a name means: one, several, or nobody. */
export type Subject =
	| { readonly kind: "known"; readonly about: About }
	/** Several may be meant: their names. */
	| { readonly kind: "several"; readonly names: readonly string[] }
	| { readonly kind: "unknown"; readonly similar: NotFound["suggestions"] };

/** What the articles tell of whomever a name or a role means. */
export function aboutWhom(library: Library, words: string): Subject {
	const { speakers, unknown } = resolveSpeakers(library, null, words);
	const [only] = speakers;
	if (!only || unknown.length > 0)
		return {
			kind: "unknown",
			similar: library.directory.similar(words, 5),
		};
	if (speakers.length > 1)
		return { kind: "several", names: speakers.map((s) => s.label) };
	return {
		kind: "known",
		about: knownOf(library, only.label, () =>
			aboutPeople(library, only.label, only.people),
		),
	};
}

/** So many are kept: whoever is asked about is asked about again, and each page of the answer asks anew. */
const KEPT = 32;
const known = new WeakMap<Library, Map<string, About>>();

function knownOf(library: Library, name: string, read: () => About): About {
	let kept = known.get(library);
	if (!kept) {
		kept = new Map();
		known.set(library, kept);
	}
	const about = kept.get(name) ?? read();
	// The one asked for longest ago goes first.
	kept.delete(name);
	kept.set(name, about);
	for (const oldest of kept.keys()) {
		if (kept.size <= KEPT) break;
		kept.delete(oldest);
	}
	return about;
}

function aboutPeople(library: Library, name: string, people: People): About {
	const places = placesOf(null, people);
	const { own: said, again } = withoutReprints(
		library,
		statementsOf(library, quotedIn(null, people), people, true)
			.map((s) => ({
				...s,
				quotes: s.quotes.filter((q) => q.speech && !q.negated),
			}))
			.filter((s) => s.quotes.length > 0),
	);
	const quoted = { direct: 0, mixed: 0, indirect: 0 };
	for (const { quotes } of said) for (const { kind } of quotes) quoted[kind]++;
	const dated = said
		.map((statement) => ({ statement, day: dayOf(library, statement) }))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	const on = (day: string | undefined) =>
		inOwnWords(
			dated.filter((d) => d.day === day).map(({ statement }) => statement),
		)[0];
	const shown = (statement: Statement | undefined) => {
		const finding =
			statement && findingOf(statement, 1, "first or last quotation");
		return finding ? excerptOf(library, finding) : null;
	};
	return {
		name,
		aliases: aliasesOf(name, people),
		roles: rolesOf(library, people),
		articles: places.length,
		quoted,
		again,
		first: shown(on(dated[0]?.day)),
		latest: shown(on(dated.at(-1)?.day)),
		contacts: contactsOf(library, places, people),
	};
}

/** The day of a statement, as far as it is told: when it was said, else when its article was published. */
function dayOf(library: Library, { entry, quotes }: Statement): string {
	const said = quotes.find(
		(q) => q.when && /^\d{4}-\d\d-\d\d/.test(q.when.value),
	);
	const published = library.entries[entry]?.document.article.published;
	return (said?.when?.value ?? published ?? "").slice(0, 10);
}

function aliasesOf(name: string, people: People): string[] {
	const all = [...people].flatMap((p) => [p.name ?? "", ...p.aliases]);
	return [...new Set(all)].filter((n) => n !== "" && n !== name);
}

function rolesOf(library: Library, people: People): Role[] {
	return rolesOfPeople(library, null, people, 1).flatMap((finding) => {
		const excerpt = excerptOf(library, finding);
		return excerpt
			? [
					{
						start: finding.shown.start,
						end: finding.shown.end,
						citation: excerpt.citation,
					},
				]
			: [];
	});
}

function contactsOf(
	library: Library,
	places: readonly number[],
	people: People,
): Contact[] {
	const found = new Map<string, Excerpt[]>();
	for (const entry of places) {
		const extraction = library.entries[entry];
		if (!extraction) continue;
		for (const event of extraction.events) {
			if (!inTouch(event)) continue;
			const all: Participant[] = [...event.agents, ...event.patients];
			const met = all.map((span) => ({
				span,
				people: [
					...(span.person ? [span.person] : []),
					...headPeople(extraction, span),
				]
					.flatMap((person) => withMembers(extraction, person))
					.filter((p, n, list) => list.indexOf(p) === n),
			}));
			if (!met.some((m) => m.people.some((p) => people.has(p)))) continue;
			for (const { span, people: there } of met)
				for (const person of there) {
					if (people.has(person) || person.kind !== "person") continue;
					const name =
						library.directory.of(entry, person)?.name ??
						extraction.document.article.body.slice(span.start, span.end);
					const excerpt = excerptOf(library, {
						kind: "event",
						entry,
						shown: event,
						highlights: [withName(extraction, span)],
						quote: null,
						time: timeOf(extraction, {
							time: event.when,
							trigger: event.trigger,
							sentence: sentenceAt(extraction.document, event.trigger.start),
						}),
						negated: false,
						confidence: 1,
						by: `contact, ${event.by}`,
					});
					const told = found.get(name) ?? [];
					if (excerpt && !told.some((e) => sameSentence(e, excerpt)))
						found.set(name, [...told, excerpt]);
				}
		}
	}
	return [...found]
		.map(([name, excerpts]) => ({ name, excerpts }))
		.sort((a, b) => b.excerpts.length - a.excerpts.length);
}

/** Classes of action by which people come into touch; all that is the same from either side is one. */
const TOUCH = ["phone", "contact", "meet"];

function inTouch({ symmetric, classes, polarity }: Event): boolean {
	return (
		polarity === "happened" &&
		(symmetric || classes.some((name) => TOUCH.includes(name)))
	);
}
