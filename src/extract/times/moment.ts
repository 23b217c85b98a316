import type { Span } from "../../text/span.js";
import {
	addMonths,
	civil,
	type DayNumber,
	dayNumber,
	isoDay,
	isoWeek,
	mondayOf,
	pad,
	weekday,
} from "./calendar.js";

/** How long a stretch of the calendar is. */
export type Grain =
	| "day"
	| "weekend"
	| "week"
	| "month"
	| "quarter"
	| "half"
	| "season"
	| "year"
	| "decade"
	| "century";

/**
 * How much of it is known: all; all but the year, for which any stands in; or only its grain and perhaps its weekday.
 */
export type Known = "all" | "yearless" | "nothing";

/** A stretch of the calendar of one grain, by its first day. */
export interface Moment {
	readonly grain: Grain;
	readonly day: DayNumber;
	readonly known: Known;
	/** The words alone give it. */
	readonly stated: boolean;
	/** The timex that it was counted from, if it was one. */
	readonly anchor: Span | null;
	/** The time of day as TIMEX3 writes it after the T: `09:30`, `MO`; null for none. */
	readonly clock: string | null;
	/** What TIMEX3 writes instead, where the grain's own form does not fit: `1989-QX`. */
	readonly written: string | null;
}

/** Where the grain's stretch that holds a day begins. */
export function floor(grain: Grain, day: DayNumber): DayNumber {
	if (grain === "day") return day;
	const { year, month } = civil(day);
	switch (grain) {
		case "week":
			return mondayOf(day);
		case "weekend":
			return mondayOf(day) + 5;
		case "month":
			return dayNumber(year, month, 1);
		case "quarter":
			return dayNumber(year, month - ((month - 1) % 3), 1);
		case "half":
			return dayNumber(year, month < 7 ? 1 : 7, 1);
		case "season":
			return dayNumber(year, month - (month % 3), 1);
		case "year":
			return dayNumber(year, 1, 1);
		case "decade":
			return dayNumber(year - (year % 10), 1, 1);
		case "century":
			return dayNumber(year - (year % 100), 1, 1);
	}
}

const MONTHS: Partial<Record<Grain, number>> = {
	month: 1,
	quarter: 3,
	season: 3,
	half: 6,
	year: 12,
	decade: 120,
	century: 1200,
};

/** So many grains on (or back) from a day. */
export function shift(grain: Grain, day: DayNumber, by: number): DayNumber {
	const months = MONTHS[grain];
	if (months !== undefined) return addMonths(day, Math.round(by * months));
	return day + Math.round(by * (grain === "day" ? 1 : 7));
}

/** A stretch of the calendar that a day lies in, told in full but not in so many words where nothing else is said. */
export function moment(
	grain: Grain,
	day: DayNumber,
	more: Partial<Omit<Moment, "grain" | "day">> = NO_MORE,
): Moment {
	return {
		grain,
		day: floor(grain, day),
		known: more.known ?? "all",
		stated: more.stated ?? false,
		anchor: more.anchor ?? null,
		clock: more.clock ?? null,
		written: more.written ?? null,
	};
}

const NO_MORE = {};

/** The first day after it. */
export function endOf({ grain, day }: Moment): DayNumber {
	return grain === "weekend" ? day + 2 : shift(grain, day, 1);
}

const SEASONS = ["WI", "SP", "SU", "FA"];
const UNKNOWN: Record<Grain, string> = {
	day: "XXXX-XX-XX",
	week: "XXXX-WXX",
	weekend: "XXXX-WXX-WE",
	month: "XXXX-XX",
	quarter: "XXXX-QX",
	half: "XXXX-HX",
	season: "XXXX-XX",
	year: "XXXX",
	decade: "XXX",
	century: "XX",
};

/** As TIMEX3 writes it: "2024-05", "2024-W18", "2024-05-02T14:30", with X for each digit that nobody told. */
export function timexValue(m: Moment): string {
	const date = m.written ?? dateOf(m);
	return m.clock === null ? date : `${date}T${m.clock}`;
}

function dateOf({ grain, day, known }: Moment): string {
	if (known === "nothing")
		return grain === "day" && day !== 0
			? `XXXX-WXX-${weekday(day)}`
			: UNKNOWN[grain];
	const value = fullValue(grain, day);
	return known === "all" ? value : `XXXX${value.slice(4)}`;
}

function fullValue(grain: Grain, day: DayNumber): string {
	const { year, month } = civil(day);
	const name = pad(year, 4);
	switch (grain) {
		case "day":
			return isoDay(day);
		case "week":
		case "weekend": {
			const week = isoWeek(day);
			const number = `${pad(week.year, 4)}-W${pad(week.week)}`;
			return grain === "week" ? number : `${number}-WE`;
		}
		case "month":
			return `${name}-${pad(month)}`;
		case "quarter":
			return `${name}-Q${Math.ceil(month / 3)}`;
		case "half":
			return `${name}-H${month < 7 ? 1 : 2}`;
		case "season":
			return `${name}-${SEASONS[Math.floor((month % 12) / 3)] ?? "XX"}`;
		case "year":
			return name;
		case "decade":
			return name.slice(0, 3);
		case "century":
			return name.slice(0, 2);
	}
}
