/** Days since 1970-01-01, the only clock in here: no time zone, no present. */
export type DayNumber = number;

/** A day as the Gregorian calendar writes it. */
export interface Civil {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
}

/** Days in 400 years of the Gregorian calendar, after which it repeats itself. */
const CYCLE = 146_097;
/** From 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;
/** JavaScript's own dates end there. */
const FURTHEST = 100_000_000;

/**
 * The day of a date; a day or month past its range runs over into the next month or year. NaN beyond the range of `Date`. Counted
 * from March on, so that the day that only some years have is a year's last (Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	const months = Math.trunc(month) - 3;
	const inYear = months - 12 * Math.floor(months / 12);
	const from = Math.trunc(year) + Math.floor(months / 12);
	const number =
		365 * from +
		Math.floor(from / 4) -
		Math.floor(from / 100) +
		Math.floor(from / 400) +
		Math.floor((153 * inYear + 2) / 5) +
		Math.trunc(day) -
		1 -
		EPOCH;
	return Math.abs(number) <= FURTHEST ? number : Number.NaN;
}

/** The date of a day; of NaN where the day is beyond the range of `Date`. */
export function civil(number: DayNumber): Civil {
	if (!(Math.abs(number) <= FURTHEST))
		return { year: Number.NaN, month: Number.NaN, day: Number.NaN };
	const days = Math.floor(number) + EPOCH;
	const cycle = Math.floor(days / CYCLE);
	const inCycle = days - cycle * CYCLE;
	const yearInCycle = Math.floor(
		(inCycle -
			Math.floor(inCycle / 1460) +
			Math.floor(inCycle / 36_524) -
			Math.floor(inCycle / 146_096)) /
			365,
	);
	const inYear =
		inCycle -
		(365 * yearInCycle +
			Math.floor(yearInCycle / 4) -
			Math.floor(yearInCycle / 100));
	const fromMarch = Math.floor((5 * inYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearInCycle + 400 * cycle + (month <= 2 ? 1 : 0),
		month,
		day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
	};
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
	return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether a day of a month can be in any year (February 29 can, April 31 cannot). */
export function isMonthDay(month: number, day: number): boolean {
	return (
		month >= 1 && month <= 12 && day >= 1 && day <= monthLength(2000, month)
	);
}

/** ISO 8601: Monday is 1, Sunday 7. */
export function weekday(day: DayNumber): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week, which ends on Sunday. */
export function mondayOf(day: DayNumber): DayNumber {
	return day - weekday(day) + 1;
}

/** The ISO 8601 week and the year it belongs to, which is the year of its Thursday. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
	const thursday = mondayOf(day) + 3;
	const { year } = civil(thursday);
	return {
		year,
		week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1,
	};
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): DayNumber {
	return mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);
}

/** The same day so many months on, or the month's last where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
	const at = civil(day);
	const index = at.year * 12 + at.month - 1 + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return dayNumber(year, month, Math.min(at.day, monthLength(year, month)));
}

/** The n-th weekday of a month; a negative n counts from its end. Null where the month has none such. */
export function nthWeekday(
	year: number,
	month: number,
	of: number,
	n: number,
): DayNumber | null {
	const first = dayNumber(year, month, 1);
	const length = monthLength(year, month);
	const offset = (of - weekday(first) + 7) % 7;
	const count = Math.floor((length - 1 - offset) / 7) + 1;
	const index = n > 0 ? n - 1 : count + n;
	return index >= 0 && index < count ? first + offset + 7 * index : null;
}

/** Reads the date that an ISO 8601 date or date-time begins with; null where there is none. */
export function parseDay(iso: string | null): DayNumber | null {
	const found = iso && /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
	if (!found) return null;
	const [year, month, day] = [found[1], found[2], found[3] ?? 1].map(Number);
	if (year === undefined || month === undefined || day === undefined)
		return null;
	return isMonthDay(month, day) ? dayNumber(year, month, day) : null;
}

/** With zeros before it, to so many figures. */
export function pad(n: number, width = 2): string {
	return String(n).padStart(width, "0");
}

/** ISO 8601: "2024-05-02". */
export function isoDay(day: DayNumber): string {
	const { year, month, day: date } = civil(day);
	return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}
