import {
	type DayNumber,
	dayNumber,
	isMonthDay,
	isoDay,
	monthLength,
	weekStart,
} from "./calendar.js";

/** Days as ISO 8601 dates, both inside. */
export interface Interval {
	readonly from: string;
	readonly to: string;
}

interface Days {
	readonly from: DayNumber;
	readonly to: DayNumber;
}

const SEASON_MONTHS = new Map([
	["SP", 3],
	["SU", 6],
	["FA", 9],
	["WI", 12],
]);

function months(year: number, month: number, count: number): Days {
	return {
		from: dayNumber(year, month, 1),
		to: dayNumber(year, month + count, 1) - 1,
	};
}

/** What stands after the year in a TIMEX3 date: a month, a day, a week, a quarter, a half, a season. */
function part(year: number, rest: string): Days | null {
	const month = Number(rest.slice(0, 2));
	if (/^\d\d$/.test(rest))
		return month >= 1 && month <= 12 ? months(year, month, 1) : null;
	if (/^\d\d-XX$/.test(rest)) return part(year, rest.slice(0, 2));
	if (/^\d\d-\d\d$/.test(rest)) {
		const day = Number(rest.slice(3));
		if (!isMonthDay(month, day) || day > monthLength(year, month)) return null;
		const at = dayNumber(year, month, day);
		return { from: at, to: at };
	}
	const week = /^W(\d\d)(-WE)?$/.exec(rest);
	if (week) {
		const monday = weekStart(year, Number(week[1]));
		return { from: week[2] ? monday + 5 : monday, to: monday + 6 };
	}
	const quarter = /^Q([1-4])$/.exec(rest);
	if (quarter) return months(year, Number(quarter[1]) * 3 - 2, 3);
	const half = /^H([12])$/.exec(rest);
	if (half) return months(year, Number(half[1]) * 6 - 5, 6);
	const season = SEASON_MONTHS.get(rest);
	if (season !== undefined) return months(year, season, 3);
	return /^(XX|WXX|QX|HX)/.test(rest) ? months(year, 1, 12) : null;
}

function daysOf(value: string): Days | null {
	const date = value.split("T", 1)[0] ?? "";
	const full = /^(\d{4})(?:-(.+))?$/.exec(date);
	if (full) {
		const year = Number(full[1]);
		return full[2] === undefined ? months(year, 1, 12) : part(year, full[2]);
	}
	const decade = /^(\d{3})X?$/.exec(date);
	if (decade) return months(Number(decade[1]) * 10, 1, 120);
	const century = /^(\d\d)(?:XX)?$/.exec(date);
	return century ? months(Number(century[1]) * 100, 1, 1200) : null;
}

/**
 * The days that a TIMEX3 value covers: `2022-10` is 2022-10-01 to 2022-10-31. Null for durations, sets, vague
 * references, and dates without a year.
 */
export function intervalOf(value: string): Interval | null {
	const days = daysOf(value);
	return days && { from: isoDay(days.from), to: isoDay(days.to) };
}

/** Whether two values share a day; false where either has no place on the calendar. */
export function sameTime(a: string, b: string): boolean {
	const [x, y] = [daysOf(a), daysOf(b)];
	return x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

/** Whether every day of `inner` is one of `outer`'s. */
export function covers(outer: string, inner: string): boolean {
	const [x, y] = [daysOf(outer), daysOf(inner)];
	return x !== null && y !== null && x.from <= y.from && y.to <= x.to;
}

/**
 * What puts values in order of time when compared as strings: the first day, then the time of day, then the last day,
 * so that a day comes before the month it opens. What has no place on the calendar comes last.
 */
export function sortKey(value: string): string {
	const days = daysOf(value);
	if (!days) return `~${value}`;
	const clock = value.includes("T") ? value.slice(value.indexOf("T")) : "";
	return `${isoDay(days.from)} ${clock} ${isoDay(days.to)}`;
}
