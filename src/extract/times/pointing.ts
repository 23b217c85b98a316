import {
	civil,
	dayNumber,
	monthLength,
	nthWeekday,
	weekday,
	weekStart,
} from "./calendar.js";
import type { Point } from "./context.js";
import { endOf, type Grain, type Moment, moment, shift } from "./moment.js";

/** A year as it is written out, whenever the article was published. */
export function yearPoint(year: number): Point {
	return () => moment("year", dayNumber(year, 1, 1), { stated: true });
}

/** A two-digit year: the one nearest to publication that is not far ahead of it. */
export function shortYear(year: number): Point {
	return ({ published }) => {
		const now = published === null ? 2000 : civil(published).year;
		const century = now - (now % 100);
		const full = [century - 100, century, century + 100].map((c) => c + year);
		const best = full.filter((y) => y <= now + 20).at(-1) ?? century + year;
		return moment("year", dayNumber(best, 1, 1), {
			stated: published === null,
		});
	};
}

/** A month or a day of it, in a year that is told. */
export function dateIn(year: Point, month: number, day: number | null): Point {
	return (context) => {
		const of = year(context);
		if (!of) return null;
		const at = civil(of.day).year;
		if (day !== null && day > monthLength(at, month)) return null;
		return moment(
			day === null ? "month" : "day",
			dayNumber(at, month, day ?? 1),
			{
				known: of.known,
				stated: of.stated,
				anchor: of.anchor,
			},
		);
	};
}

/** Nothing known but the grain. */
export function unknown(grain: Grain): Moment {
	return { ...moment(grain, 0, { known: "nothing" }), day: 0 };
}

/** So many grains from publication: "last week", "yesterday", "this quarter". */
export function fromPublished(grain: Grain, by: number): Point {
	return ({ published }) =>
		published === null
			? unknown(grain)
			: moment(grain, shift(grain, published, by));
}

const COARSE: readonly Grain[] = [
	"day",
	"weekend",
	"week",
	"month",
	"quarter",
	"season",
	"half",
	"year",
	"decade",
	"century",
];

/** So many grains from the time last spoken of: "the following year", "that month". */
export function fromReference(grain: Grain, by: number): Point {
	return (context) => {
		const reference = grain === "day" ? context.day : context.reference;
		if (!reference) return fromPublished(grain, by)(context);
		const { moment: m, span } = reference;
		if (m.known === "nothing") return { ...unknown(grain), anchor: span };
		// In a year, "the previous month" is publication's.
		if (COARSE.indexOf(m.grain) > COARSE.indexOf(grain) && grain !== "day")
			return fromPublished(grain, by)(context);
		return moment(grain, shift(grain, m.day, by), {
			anchor: span,
			known: m.known,
		});
	};
}

/** So many grains from another time. */
export function fromPoint(
	point: Point,
	grain: Grain,
	by: number,
	keep: Grain | null = null,
): Point {
	return (context) => {
		const m = point(context);
		if (!m) return null;
		if (m.known === "nothing") return unknown(keep ?? grain);
		return moment(keep ?? grain, shift(grain, m.day, by), {
			anchor: m.anchor,
			known: m.known,
			stated: m.stated,
		});
	};
}

/** The week, month, … that holds a time. */
export function within(grain: Grain, point: Point): Point {
	return fromPoint(point, grain, 0);
}

/** The weekday of the week that holds a time. */
export function weekdayIn(day: number, week: Point): Point {
	return (context) => {
		const m = within("week", week)(context);
		if (!m || m.known === "nothing") return m && { ...m, grain: "day", day: 0 };
		return { ...m, grain: "day", day: m.day + day - 1 };
	};
}

/** The n-th grain inside a time, from its end where n is negative: the third quarter of 1990, the last week of May. */
export function nthWithin(n: number, grain: Grain, whole: Point): Point {
	return (context) => {
		const m = whole(context);
		if (!m) return null;
		if (m.known === "nothing") return unknown(grain);
		const rest = { anchor: m.anchor, known: m.known, stated: m.stated };
		if (grain === "week" && n > 0) {
			const day =
				m.grain === "year"
					? weekStart(civil(m.day).year, n)
					: firstWeekOf(m) + 7 * (n - 1);
			return moment("week", day, rest);
		}
		if (n < 0) {
			const last = endOf(m) - 1;
			const day =
				grain === "week"
					? m.grain === "year"
						? weekStart(civil(m.day).year + 1, 1) - 7
						: lastWeekOf(m)
					: last;
			return moment(grain, shift(grain, day, n + 1), rest);
		}
		const day = shift(grain, m.day, n - 1);
		return day < endOf(m) ? moment(grain, day, rest) : null;
	};
}

/** A month's first week is the one that holds most of its days: that of its first Thursday. */
function firstWeekOf(m: Moment): number {
	const offset = (4 - weekday(m.day) + 7) % 7;
	return m.day + offset - 3;
}

function lastWeekOf(m: Moment): number {
	const last = endOf(m) - 1;
	return last - ((weekday(last) - 4 + 7) % 7) - 3;
}

/** The n-th weekday of a month. */
export function nthWeekdayOf(n: number, day: number, month: Point): Point {
	return (context) => {
		const m = month(context);
		if (m?.grain !== "month" || m.known === "nothing") return null;
		const at = civil(m.day);
		const found = nthWeekday(at.year, at.month, day, n);
		return found === null ? null : { ...m, grain: "day", day: found };
	};
}

/** A day of the month, of a month that is told. */
export function dayOf(day: number, month: Point): Point {
	return (context) => {
		const m = month(context);
		if (m?.grain !== "month") return null;
		if (m.known === "nothing") return unknown("day");
		const at = civil(m.day);
		return day <= monthLength(at.year, at.month)
			? { ...m, grain: "day", day: m.day + day - 1 }
			: null;
	};
}
