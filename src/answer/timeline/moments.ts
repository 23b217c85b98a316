import type { Event } from "../../extract/events/event.js";
import type { Extraction } from "../../extract/extraction.js";
import { type Interval, intervalOf } from "../../extract/times/interval.js";
import type { Time } from "../../extract/times/time.js";
import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Span } from "../../text/span.js";
import { anchoredBy } from "../action/anchored.js";
import type { Excerpt } from "../answer.js";
import { excerptOf, sentencesOver } from "../excerpt.js";

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

const read = new WeakMap<Extraction, readonly Moment[]>();

/** The dated events of one article, in order of its text; read once. */
export function momentsIn(library: Library, entry: number): readonly Moment[] {
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
		const dated = datedOf(extraction, event);
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
function datedOf(extraction: Extraction, event: Event): Dated | null {
	const { when, polarity, trigger } = event;
	if (!when || polarity === "negated" || polarity === "possible") return null;
	if (anchoredBy(extraction, when, trigger)) return null;
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
