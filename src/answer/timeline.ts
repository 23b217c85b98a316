import type { Event } from "../extract/events/event.js";
import type { Extraction } from "../extract/extraction.js";
import {
	type Interval,
	intervalOf,
	sortKey,
} from "../extract/times/interval.js";
import type { Time } from "../extract/times/time.js";
import { digestOf } from "../library/fingerprint.js";
import { lazyList } from "../library/lazy-list.js";
import type { Library } from "../library/library.js";
import { mentionedIn, withMembers } from "../library/mentions.js";
import type { Head } from "../library/packed/extraction.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Span } from "../text/span.js";
import { anchoredBy } from "./anchored.js";
import type { Excerpt } from "./answer.js";
import { excerptOf, sentencesOver } from "./excerpt.js";
import { nearness } from "./nearness.js";
import { queryOf, topicOf } from "./overlap.js";
import { contentOf } from "./question.js";
import { likelyPlaces } from "./scope.js";
import { namesIn } from "./speaker.js";

export type { Interval };

/** A dated event: what one sentence says happened at one time. */
export interface Moment {
	/** Of the kind "event", with `when` and `whenImplied`. */
	readonly excerpt: Excerpt;
	/** The days that the time covers: one, or those of a week, month, year. */
	readonly interval: Interval;
	/** The clauses that tell of it, in order of the text, all in one sentence. */
	readonly clauses: readonly Span[];
	/** Told as something to come, not as something that happened. */
	readonly planned: boolean;
}

/** What a timeline is asked for; null for no limit. */
export interface TimelineQuery {
	readonly topic: string | null;
	/** ISO 8601 dates, both inside. */
	readonly from: string | null;
	readonly to: string | null;
}

export interface Timeline extends TimelineQuery {
	/** In order of time: by first day, time of day, last day; then by publication and place. */
	readonly moments: readonly Moment[];
	/** The days of each, known without reading its article. */
	readonly days: readonly Interval[];
	/** How many dated events the articles have in all. */
	readonly all: number;
}

/** The dated events that fit a query. */
export function timelineOf(library: Library, query: TimelineQuery): Timeline {
	const { from, to } = query;
	const all = placedIn(library);
	const about = topicFilter(library, query.topic);
	const moments = all.filter(
		(placed) =>
			(from === null || placed.row.to >= from) &&
			(to === null || placed.row.from <= to) &&
			about(placed),
	);
	return {
		...query,
		all: all.length,
		moments: shown(library, moments),
		days: moments.map(({ row }) => ({ from: row.from, to: row.to })),
	};
}

/** How much of a topic has to stand in a sentence, or near it where most of it does. */
const NEAR = 0.65;

/** Names are looked for as people, whatever the sentence calls them; other words as words. */
function topicFilter(
	library: Library,
	topic: string | null,
): (placed: Placed) => boolean {
	if (topic === null) return () => true;
	const named = namesIn(library, null, topic);
	const words = topicOf(library, null, contentOf(topic));
	const places = new Set(
		named[0]?.places ?? likelyPlaces(library, null, queryOf(words)),
	);
	return (placed) => {
		// Asked first: an article has to be unpacked.
		if (!places.has(placed.entry)) return false;
		const extraction = library.entries[placed.entry];
		if (!extraction) return false;
		const { excerpt } = momentAt(library, placed);
		if (named.length > 0) {
			const here = mentionedIn(extraction, excerpt).flatMap(({ person }) =>
				withMembers(extraction, person),
			);
			return named.every((group) => here.some((person) => group.has(person)));
		}
		return nearness(library, placed.entry, excerpt, words, false) >= NEAR;
	};
}

/** All dated events of a library, in order of time. */
export function momentsOf(library: Library): readonly Moment[] {
	return shown(library, placedIn(library));
}

/** The dates of all of them, as they are told, in order of time. */
export function datesOf(library: Library): readonly string[] {
	return placedIn(library).map(({ row }) => row.when);
}

/** As much of a moment as puts it in its place among all of them. */
interface Row {
	readonly head: Head;
	/** Its place among those of its article. */
	readonly nth: number;
	readonly when: string;
	readonly from: string;
	readonly to: string;
	/** Moments are in order of their keys. */
	readonly key: string;
	/** The same for the same time in the same words. */
	readonly words: string;
}

interface Placed {
	readonly entry: number;
	readonly row: Row;
}

const momentAt = (library: Library, { entry, row }: Placed): Moment => {
	const moment = momentsIn(library, entry)[row.nth];
	if (!moment) throw new RangeError(`article ${entry} has no such event`);
	return moment;
};

/** Moments that are read from their articles when they are looked at. */
function shown(library: Library, placed: readonly Placed[]): readonly Moment[] {
	return lazyList(placed.length, (n) => {
		const one = placed[n];
		if (!one) throw new RangeError(`there is no moment ${n}`);
		return momentAt(library, one);
	});
}

const known = new WeakMap<Library, readonly Placed[]>();

/** The rows of articles, which the next library has too: a reload reads no more than what has changed. */
const rows = new WeakMap<Head, readonly Row[]>();

/** The rows as they were last put in order: the next library has most of them too, and what is in order is soon sorted. */
let order: readonly Row[] = [];

function placedIn(library: Library): readonly Placed[] {
	const work = gatherMoments(library);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** Puts the moments of a library in order a little at a time: it yields wherever it may rest. */
export function* gatherMoments(
	library: Library,
): Generator<void, readonly Placed[]> {
	const before = known.get(library);
	if (before) return before;
	const entryOf = new Map<Head, number>();
	for (const [entry, head] of library.heads.entries()) {
		entryOf.set(head, entry);
		if (rows.has(head)) continue;
		const moments = momentsIn(library, entry);
		rows.set(
			head,
			moments.map((moment, nth) => rowOf(head, moment, nth)),
		);
		yield;
	}
	yield;
	const placed: Placed[] = [];
	const put = (row: Row) => {
		const entry = entryOf.get(row.head);
		if (entry !== undefined) placed.push({ entry, row });
	};
	order.forEach(put);
	const ordered = new Set(order.map(({ head }) => head));
	for (const head of library.heads)
		if (!ordered.has(head)) rows.get(head)?.forEach(put);
	yield;
	placed.sort(
		(a, b) =>
			(a.row.key < b.row.key ? -1 : a.row.key > b.row.key ? 1 : 0) ||
			a.entry - b.entry ||
			a.row.nth - b.row.nth,
	);
	order = placed.map(({ row }) => row);
	yield;
	// What another article tells in the same words is left out.
	const told = new Set<string>();
	const moments = placed.filter(
		({ row: { words } }) => told.size < told.add(words).size,
	);
	known.set(library, moments);
	return moments;
}

function rowOf(head: Head, { excerpt, interval }: Moment, nth: number): Row {
	const { citation, start, end, when } = excerpt;
	const { body, published } = citation.article;
	const words = `${when} ${body.slice(start, end).replace(/\s+/g, " ")}`;
	return {
		head,
		nth,
		from: one(interval.from),
		to: one(interval.to),
		when: one(when ?? ""),
		key: one(`${sortKey(when ?? "")} ${published ?? "~"}`),
		words: digestOf(words),
	};
}

/** Texts that many rows have: each is kept once. So many are known. */
const ONES = 20_000;
const ones = new Map<string, string>();

function one(text: string): string {
	const known = ones.get(text);
	if (known !== undefined) return known;
	if (ones.size === ONES) ones.clear();
	ones.set(text, text);
	return text;
}

const read = new WeakMap<Extraction, readonly Moment[]>();

function momentsIn(library: Library, entry: number): readonly Moment[] {
	const extraction = library.entries[entry];
	if (!extraction) return [];
	let moments = read.get(extraction);
	if (!moments) {
		moments = momentsOfArticle(library, entry);
		read.set(extraction, moments);
	}
	return moments;
}

/** An event with the time that is its own. */
interface Dated {
	readonly event: Event;
	readonly time: Time;
	readonly interval: Interval;
}

function momentsOfArticle(library: Library, entry: number): Moment[] {
	const extraction = library.entries[entry];
	if (!extraction) return [];
	const { document, events } = extraction;
	// What one sentence says of one time is one moment, however many verbs it takes.
	const groups = new Map<string, [Dated, ...Dated[]]>();
	for (const event of events) {
		const dated = datedOf(document.article.body, event);
		if (!dated) continue;
		const sentence = sentenceAt(document, event.trigger.start);
		const key = `${sentence} ${dated.time.value} ${event.polarity}`;
		const group = groups.get(key);
		if (group) group.push(dated);
		else groups.set(key, [dated]);
	}
	return [...groups.values()].flatMap((group) => {
		const [{ event, time, interval }] = group;
		const shown = sentencesOver(document, event.trigger);
		const excerpt = excerptOf(library, {
			kind: "event",
			entry,
			shown: withTime(shown, time),
			highlights: [time, ...group.map((d) => d.event.trigger)],
			quote: null,
			time,
			negated: false,
			confidence: 1,
			by: `timeline, ${event.by}`,
		});
		return excerpt
			? [
					{
						excerpt,
						interval,
						clauses: group.map((d) => ({
							start: d.event.start,
							end: d.event.end,
						})),
						planned: event.polarity === "planned",
					},
				]
			: [];
	});
}

/** Null for an event without a place on the calendar, and for one that did not happen or only may have. */
function datedOf(body: string, event: Event): Dated | null {
	const { when, polarity, trigger } = event;
	if (!when || polarity === "negated" || polarity === "possible") return null;
	if (anchoredBy(body, when, trigger)) return null;
	const interval = intervalOf(when.value);
	return interval && { event, time: when, interval };
}

/** Farthest, in UTF-16 units, that the words of a time may stand outside the sentence and still be shown with it. */
const FARTHEST = 300;

function withTime(sentence: Span, time: Span): Span {
	const start = Math.min(sentence.start, time.start);
	const end = Math.max(sentence.end, time.end);
	return end - start - (sentence.end - sentence.start) <= FARTHEST
		? { start, end }
		: sentence;
}
