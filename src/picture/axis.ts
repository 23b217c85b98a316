import { scaleUtc } from "d3-scale";
import type { Interval } from "../answer/timeline.js";

const DAY = 86_400_000;

/** Milliseconds of a day's noon, so that a day is where its line is whatever the zone. */
export function noon(day: string): number {
	return Date.parse(`${day}T12:00:00Z`);
}

/** A place on an axis with a date at it. */
export interface Tick {
	readonly at: number;
	/** ISO 8601, as exact as needed: "2022", "2022-10", "2022-10-21". Read alike in every language, and what the options take. */
	readonly words: string;
}

/** An axis of time between two places. */
export interface Axis {
	/** Where a time stands: milliseconds to pixels. */
	readonly place: (at: number) => number;
	readonly ticks: readonly Tick[];
}

/** The axis on which all of some days have their place. */
export function axisOver(
	days: readonly Interval[],
	from: number,
	to: number,
	about: number,
): Axis {
	const [first, last] = bounds(days);
	const more = Math.max((last - first) * 0.04, DAY);
	const scale = scaleUtc()
		.domain([new Date(first - more), new Date(last + more)])
		.range([from, to]);
	const place = (at: number) => scale(new Date(at));
	const midnights = scale.ticks(about).filter((t) => t.getTime() % DAY === 0);
	const told = midnights.map((tick) => tick.toISOString().slice(0, 10));
	const cut = told.every((day) => day.endsWith("-01-01"))
		? 4
		: told.every((day) => day.endsWith("-01"))
			? 7
			: 10;
	return {
		place,
		ticks: told
			.map((day) => ({ at: place(noon(day)), words: day.slice(0, cut) }))
			.filter(({ at }) => at >= from && at <= to),
	};
}

function bounds(days: readonly Interval[]): [number, number] {
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const { from, to } of days) {
		first = Math.min(first, noon(from));
		last = Math.max(last, noon(to));
	}
	return [first, last];
}
