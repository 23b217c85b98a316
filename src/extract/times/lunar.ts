import { dayNumber } from "./calendar.js";

const DAY_MS = 86_400_000;

/**
 * The day in a Gregorian year on which another calendar shows a month and day, by the platform's own tables (ICU; for
 * the Islamic calendar Umm al-Qura's). Of two in one year the first. A year is searched once.
 */
export function lunar(
	calendar: "hebrew" | "islamic-umalqura" | "chinese",
	month: string,
	day: number,
): (year: number) => number {
	const days = new Map<number, number>();
	return (year) => {
		const known = days.get(year);
		if (known !== undefined) return known;
		const found = search(calendar, month, day, year);
		days.set(year, found);
		return found;
	};
}

function search(
	calendar: string,
	month: string,
	day: number,
	year: number,
): number {
	const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
		timeZone: "UTC",
		month: calendar === "hebrew" ? "long" : "numeric",
		day: "numeric",
	});
	const first = dayNumber(year, 1, 1);
	const last = dayNumber(year + 1, 1, 1);
	for (let at = first; at < last; at++) {
		const parts = format.formatToParts(at * DAY_MS);
		const part = (type: string) => parts.find((p) => p.type === type)?.value;
		if (part("month") === month && part("day") === String(day)) return at;
	}
	// A platform without that calendar shows its own months; then the feast has no day of its own.
	return first;
}
