import type { Event } from "../extract/events/event.js";
import {
	type Interval,
	intervalOf,
	sortKey,
} from "../extract/times/interval.js";
import type { Time } from "../extract/times/time.js";
import type { Library } from "../library/library.js";
import { mentionedIn, withMembers } from "../library/mentions.js";
import { sentenceAt } from "../library/sentence-at.js";
import type { Span } from "../text/span.js";
import { anchoredBy } from "./anchored.js";
import type { Excerpt } from "./answer.js";
import { excerptOf, sentencesOver } from "./excerpt.js";
import { nearness, topicOf } from "./overlap.js";
import { contentOf } from "./question.js";
import { namesIn } from "./speaker.js";

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
	/** How many dated events the articles have in all. */
	readonly all: number;
}

/** The dated events that fit a query. */
export function timelineOf(library: Library, query: TimelineQuery): Timeline {
	const { from, to } = query;
	const all = momentsOf(library);
	const about = topicFilter(library, query.topic);
	return {
		...query,
		all: all.length,
		moments: all.filter(
			(moment) =>
				(from === null || moment.interval.to >= from) &&
				(to === null || moment.interval.from <= to) &&
				about(moment),
		),
	};
}

/** How much of a topic has to stand in a sentence, or near it where most of it does. */
const NEAR = 0.65;

/** Names are looked for as people, whatever the sentence calls them; other words as words. */
function topicFilter(
	library: Library,
	topic: string | null,
): (moment: Moment) => boolean {
	if (topic === null) return () => true;
	const named = namesIn(library, null, topic);
	const words = topicOf(library, null, contentOf(topic));
	return ({ excerpt }) => {
		const entry = library.places.get(excerpt.citation.article.id) ?? -1;
		const extraction = library.entries[entry];
		if (!extraction) return false;
		if (named.length > 0) {
			const here = mentionedIn(extraction, excerpt).flatMap(({ person }) =>
				withMembers(extraction, person),
			);
			return named.every((group) => here.some((person) => group.has(person)));
		}
		return nearness(library, entry, excerpt, words, false) >= NEAR;
	};
}

const known = new WeakMap<Library, readonly Moment[]>();

/** All dated events of a library, in order of time. */
export function momentsOf(library: Library): readonly Moment[] {
	const work = gatherMoments(library);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** The same a little at a time: it goes through every article once, and yields wherever it may rest. */
export function* gatherMoments(
	library: Library,
): Generator<void, readonly Moment[]> {
	const before = known.get(library);
	if (before) return before;
	const keyed: { readonly moment: Moment; readonly key: string }[] = [];
	for (const entry of library.heads.keys()) {
		for (const moment of momentsIn(library, entry))
			keyed.push({ moment, key: keyOf(moment) });
		yield;
	}
	const moments = keyed
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ moment }) => moment)
		.filter(unlikeBefore());
	known.set(library, moments);
	return moments;
}

function keyOf({ excerpt }: Moment): string {
	const { published } = excerpt.citation.article;
	return `${sortKey(excerpt.when ?? "")} ${published ?? "~"}`;
}

/** Leaves out what another article tells in the same words. */
function unlikeBefore(): (moment: Moment) => boolean {
	const told = new Set<string>();
	return ({ excerpt: { citation, start, end, when } }) => {
		const words = citation.article.body.slice(start, end).replace(/\s+/g, " ");
		const key = `${when} ${words}`;
		return told.size < told.add(key).size;
	};
}

/** An event with the time that is its own. */
interface Dated {
	readonly event: Event;
	readonly time: Time;
	readonly interval: Interval;
}

function momentsIn(library: Library, entry: number): Moment[] {
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
