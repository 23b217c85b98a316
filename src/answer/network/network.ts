import type { Event } from "../../extract/events/event.js";
import type { Extraction } from "../../extract/extraction.js";
import type { Reference } from "../../extract/quotes/quote.js";
import type { Library } from "../../library/library.js";
import { withMembers } from "../../library/mentions.js";
import { ascending, type People } from "../../library/people.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";
import { headPeople } from "../action/participants.js";
import { timeOf, withName } from "../action/who-whom.js";
import type { Excerpt } from "../answer.js";
import { excerptOf, sameSentence } from "../excerpt.js";

/** How two people came into touch. */
export type Tie = "called" | "met" | "spoke" | "quoted";

/** What the articles tell of how two people came into touch. */
export interface Link {
	/** Full names. */
	readonly from: string;
	readonly to: string;
	readonly tie: Tie;
	/** Whether the articles tell it as done by the one to the other; else it is the same from either side. */
	readonly directed: boolean;
	/** Each sentence that tells of it, in order of the articles and their text; of the kind "event". */
	readonly excerpts: readonly Excerpt[];
}

/** Who came into touch with whom. */
export interface Network {
	/** Most often told first. */
	readonly links: readonly Link[];
	/** Everybody in it, by how many sentences tell of them. */
	readonly people: readonly string[];
	/** How many articles were read for it, of how many that might tell of some. */
	readonly read: number;
	readonly of: number;
}

/**
 * Who spoke to, met, called or quoted whom. Only people whom the articles name are in it.
 * @param around those of whom one side of each link must be; null for all
 */
export function networkOf(library: Library, around: People | null): Network {
	const found = new Map<string, Found>();
	const all = around?.places ?? [...library.heads.keys()];
	const places = likelyOf(library, around, all);
	for (const entry of places) {
		const extraction = library.entries[entry];
		if (!extraction) continue;
		for (const event of extraction.events)
			for (const pair of pairsOf(library, entry, extraction, event)) {
				if (around && !pair.people.some((person) => around.has(person)))
					continue;
				const excerpt = shownOf(library, entry, extraction, event, pair.spans);
				if (excerpt) keep(found, pair, excerpt);
			}
	}
	const links = once([...found.values()]).toSorted(
		(a, b) => b.excerpts.length - a.excerpts.length,
	);
	const told = new Map<string, number>();
	for (const { from, to, excerpts } of links)
		for (const name of [from, to])
			told.set(name, (told.get(name) ?? 0) + excerpts.length);
	return {
		links,
		people: [...told].sort(([, a], [, b]) => b - a).map(([name]) => name),
		read: places.length,
		of: all.length,
	};
}

/** So many articles are read for one network, where there are more those that tell most of people who came into touch. */
const MOST = 300;

function likelyOf(
	library: Library,
	around: People | null,
	all: readonly number[],
): readonly number[] {
	if (all.length <= MOST) return all;
	const actions = [...TIES.map(([name]) => name), "quote"];
	const hits = library.passages.telling(
		actions.map((stem) => ({ stem, weight: 1 })),
		[],
		around && all,
		10 * MOST,
	);
	const likely = new Set(hits.map(({ entry }) => entry));
	return ascending([...likely].slice(0, MOST));
}

/** Where one sentence tells of the same two by two ties ("discussed it in a phone call"), the sharper one stands. */
function once(all: readonly Found[]): Found[] {
	const sharper = (link: Found) =>
		all.filter(
			(other) =>
				other !== link &&
				samePair(other, link) &&
				SHARPNESS.indexOf(other.tie) < SHARPNESS.indexOf(link.tie),
		);
	return all
		.map((link) => {
			const told = sharper(link).flatMap(({ excerpts }) => excerpts);
			const excerpts = link.excerpts.filter(
				(excerpt) => !told.some((other) => sameSentence(other, excerpt)),
			);
			return { ...link, excerpts };
		})
		.filter(({ excerpts }) => excerpts.length > 0);
}

const SHARPNESS: readonly Tie[] = ["called", "met", "quoted", "spoke"];

function samePair(a: Found, b: Found): boolean {
	return (
		(a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from)
	);
}

interface Found {
	readonly from: string;
	readonly to: string;
	readonly tie: Tie;
	readonly directed: boolean;
	readonly excerpts: Excerpt[];
}

interface Pair extends Omit<Found, "excerpts"> {
	readonly people: readonly NonNullable<Reference["person"]>[];
	readonly spans: readonly Reference[];
}

function keep(
	found: Map<string, Found>,
	{ from, to, tie, directed }: Pair,
	excerpt: Excerpt,
): void {
	const names = directed ? [from, to] : [from, to].sort();
	const key = [tie, directed, ...names].join("\n");
	const there = found.get(key);
	if (!there) found.set(key, { from, to, tie, directed, excerpts: [excerpt] });
	else if (!there.excerpts.some((e) => sameSentence(e, excerpt)))
		there.excerpts.push(excerpt);
}

/** Classes of action by which people come into touch, the sharpest first. */
const TIES: readonly (readonly [string, Tie])[] = [
	["phone", "called"],
	["meet", "met"],
	["contact", "spoke"],
];

function tieOf({ polarity, classes, predicate, symmetric }: Event): Tie | null {
	if (polarity !== "happened") return null;
	if (predicate === "quote") return "quoted";
	const [, tie] = TIES.find(([name]) => classes.includes(name)) ?? [];
	return tie ?? (symmetric ? "spoke" : null);
}

interface Named {
	readonly span: Reference;
	readonly person: NonNullable<Reference["person"]>;
	readonly name: string;
}

/** The people of either side of an event, each with each; of one side alone where both stand there. */
function pairsOf(
	library: Library,
	entry: number,
	extraction: Extraction,
	event: Event,
): Pair[] {
	const tie = tieOf(event);
	if (!tie) return [];
	const agents = namedIn(library, entry, extraction, event.agents);
	const patients = namedIn(library, entry, extraction, event.patients);
	const directed = agents.length > 0 && patients.length > 0;
	const pairs = directed
		? agents.flatMap((a) => patients.map((b) => [a, b] as const))
		: [...agents, ...patients].flatMap((a, i, all) =>
				all.slice(i + 1).map((b) => [a, b] as const),
			);
	return pairs
		.filter(([a, b]) => a.name !== b.name)
		.map(([a, b]) => ({
			from: a.name,
			to: b.name,
			tie,
			directed,
			people: [a.person, b.person],
			spans: [a.span, b.span],
		}));
}

function namedIn(
	library: Library,
	entry: number,
	extraction: Extraction,
	spans: readonly Reference[],
): Named[] {
	const named = new Map<string, Named>();
	for (const span of spans)
		for (const own of [
			...(span.person ? [span.person] : []),
			...headPeople(extraction, span),
		])
			for (const person of withMembers(extraction, own)) {
				if (person.kind !== "person") continue;
				const name = library.directory.of(entry, person)?.name;
				if (name && !named.has(name)) named.set(name, { span, person, name });
			}
	return [...named.values()];
}

function shownOf(
	library: Library,
	entry: number,
	extraction: Extraction,
	event: Event,
	spans: readonly Reference[],
): Excerpt | null {
	const { trigger, when } = event;
	const sentence = sentenceAt(extraction.document, trigger.start);
	return excerptOf(library, {
		kind: "event",
		entry,
		shown: event,
		highlights: spans.map((span): Span => withName(extraction, span)),
		quote: null,
		time: timeOf(extraction, { time: when, trigger, sentence }),
		negated: false,
		confidence: 1,
		by: `network, ${event.by}`,
	});
}
