import {
	addMonths,
	civil,
	dayNumber,
	isMonthDay,
	monthLength,
	nthWeekday,
	weekday,
	weekStart,
} from "./calendar.js";
import type { Context, Point } from "./context.js";
import { endOf, type Grain, type Moment, moment, shift } from "./moment.js";

/** A year that holds every day, for what has none. */
const ANY_YEAR = 2000;

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

/** A month or a day of it without a year: the verb's tense chooses, else the nearest. */
export function dateNear(
	month: number,
	day: number | null,
	of: number | null = null,
): Point {
	const grain = day === null ? "month" : "day";
	if (day !== null && !isMonthDay(month, day)) return () => null;
	return (context) => {
		const { published } = context;
		if (published === null) return withoutYear(context, grain, month, day);
		const { year } = civil(published);
		const candidates: Moment[] = [];
		for (
			let y = year - (of === null ? 4 : 8);
			y <= year + (of === null ? 4 : 8);
			y++
		) {
			if (day !== null && day > monthLength(y, month)) continue;
			const at = moment(grain, dayNumber(y, month, day ?? 1));
			candidates.push(at);
		}
		// A weekday tells the year, unless that would be a far one: then the writer erred.
		const fitting = candidates.filter(
			(m) => weekday(m.day) === of && Math.abs(m.day - published) < 560,
		);
		return chooseByTense(
			fitting.length > 0 ? fitting : candidates,
			published,
			context,
		);
	};
}

/** A verb is believed unless its side is so far off, in days, and the other so near. */
const FAR = 290;
const NEAR = 75;

/** A lean in doubt is believed unless its side lies so many times as far off as the other. */
const DOUBT = 3;

/**
 * The latest candidate not after publication, or the first not before it: as the words around it lean, else the
 * nearest. Candidates in order of time.
 */
export function chooseByTense(
	candidates: readonly Moment[],
	published: number,
	{ tense, sure, firm }: Pick<Context, "tense" | "sure" | "firm">,
): Moment | null {
	const past = candidates.filter((m) => m.day <= published).at(-1) ?? null;
	const future = candidates.find((m) => endOf(m) > published) ?? null;
	if (!past || !future) return past ?? future;
	const back = Math.max(0, published - endOf(past) + 1);
	const ahead = Math.max(0, future.day - published);
	if (tense === "past") {
		if (firm || (sure && !(back > FAR && ahead < NEAR))) return past;
		if (back < DOUBT * ahead) return past;
	}
	if (tense === "future") {
		if (firm || (sure && !(ahead > FAR && back < NEAR))) return future;
		if (ahead < DOUBT * back) return future;
	}
	return back <= ahead ? past : future;
}

function withoutYear(
	{ year }: Context,
	grain: Grain,
	month: number,
	day: number | null,
): Moment | null {
	if (year) {
		const at = civil(year.moment.day).year;
		if (day === null || day <= monthLength(at, month))
			return moment(grain, dayNumber(at, month, day ?? 1), {
				anchor: year.span,
			});
	}
	return moment(grain, dayNumber(ANY_YEAR, month, day ?? 1), {
		known: "yearless",
		stated: true,
	});
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

/** So many grains from the time last spoken of: "the following year", "that month". */
export function fromReference(grain: Grain, by: number): Point {
	return (context) => {
		const reference = grain === "day" ? context.day : context.reference;
		if (!reference) return fromPublished(grain, by)(context);
		const { moment: m, span } = reference;
		if (m.known === "nothing") return { ...unknown(grain), anchor: span };
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

/** A weekday by itself: the one in the verb's direction, publication's own day where it is that. */
export function weekdayNear(day: number): Point {
	return (context) => {
		const { published, tense, sure } = context;
		if (published === null) {
			// Weekday of an unknown week: any day with that weekday but the epoch's own, which stands for "unknown".
			return {
				...moment("day", 0),
				day: day + 3,
				known: "nothing",
				stated: true,
			};
		}
		const back = (weekday(published) - day + 7) % 7;
		return moment(
			"day",
			tense === "future" && sure
				? published + ((day - weekday(published) + 7) % 7)
				: published - back,
		);
	};
}

/** A weekday so many on from publication, its own day not counted: "next Friday" is 1, "last Friday" is -1. */
export function weekdayFromPublished(day: number, by: number): Point {
	return ({ published }) => {
		if (published === null)
			return { ...moment("day", 0), day: day + 3, known: "nothing" };
		const ahead = (day - weekday(published) + 7) % 7;
		const offset =
			by > 0
				? (ahead === 0 ? 7 : ahead) + 7 * (by - 1)
				: -((7 - ahead) % 7 === 0 ? 7 : 7 - ahead) + 7 * (by + 1);
		return moment("day", published + offset);
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

/** A day of a month that is not told: "the 18th". The tense chooses, else the nearest. */
export function dayNear(day: number): Point {
	return (context) => {
		const { published } = context;
		if (published === null) return unknown("day");
		const start = addMonths(published, 0);
		const { year, month } = civil(start);
		const candidates = [-2, -1, 0, 1, 2].flatMap((by) => {
			const first = dayNumber(year, month + by, 1);
			const at = civil(first);
			return day <= monthLength(at.year, at.month)
				? [moment("day", first + day - 1)]
				: [];
		});
		return chooseByTense(candidates, published, context);
	};
}

/** A season without a year: the tense chooses, else the one under way or last past. */
export function seasonNear(month: number): Point {
	return (context) => {
		const { published, tense } = context;
		if (published === null)
			return moment("season", dayNumber(ANY_YEAR, month, 1), {
				known: "yearless",
				stated: true,
			});
		const { year } = civil(published);
		const all = [-2, -1, 0, 1, 2].map((by) =>
			moment("season", dayNumber(year + by, month, 1)),
		);
		return tense === "future"
			? (all.find((m) => endOf(m) > published) ?? null)
			: (all.filter((m) => m.day <= published).at(-1) ?? null);
	};
}
