import type { Interval } from "../extract/times/interval.js";
import type { Library } from "../library/library.js";
import { mentionedIn, withMembers } from "../library/mentions.js";
import { nearness } from "./nearness.js";
import { queryOf, topicOf } from "./overlap.js";
import { contentOf } from "./question/content-words.js";
import { likelyPlaces } from "./scope.js";
import { namesIn } from "./speakers/speaker.js";
import type { Moment } from "./timeline/moments.js";
import {
	entryOf,
	momentAt,
	type Row,
	rowsIn,
	shown,
} from "./timeline/order.js";

export type { Interval };

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
	const all = rowsIn(library);
	const about = topicFilter(library, query.topic);
	const moments = all.filter(
		(row) =>
			(from === null || row.when.to >= from) &&
			(to === null || row.when.from <= to) &&
			about(row),
	);
	return {
		...query,
		all: all.length,
		moments: shown(library, moments),
		days: moments.map(({ when: { from, to } }) => ({ from, to })),
	};
}

/** How much of a topic has to stand in a sentence, or near it where most of it does. */
const NEAR = 0.65;

/** Names are looked for as people, whatever the sentence calls them; other words as words. */
function topicFilter(
	library: Library,
	topic: string | null,
): (row: Row) => boolean {
	if (topic === null) return () => true;
	const named = namesIn(library, null, topic);
	const words = topicOf(library, null, contentOf(topic));
	const places = new Set(
		named[0]?.places ?? likelyPlaces(library, null, queryOf(words)),
	);
	return (row) => {
		// Asked first: an article has to be unpacked.
		const entry = entryOf(library, row);
		if (!places.has(entry)) return false;
		const extraction = library.entries[entry];
		if (!extraction) return false;
		const { excerpt } = momentAt(library, row);
		if (named.length > 0) {
			const here = mentionedIn(extraction, excerpt).flatMap(({ person }) =>
				withMembers(extraction, person),
			);
			return named.every((group) => here.some((person) => group.has(person)));
		}
		return nearness(library, entry, excerpt, words, false) >= NEAR;
	};
}

/** All dated events of a library, in order of time. */
export function momentsOf(library: Library): readonly Moment[] {
	return shown(library, rowsIn(library));
}

/** The dates of all of them, as they are told, in order of time. */
export function datesOf(library: Library): readonly string[] {
	return rowsIn(library).map(({ when }) => when.value);
}
