import {
	addMonths,
	civil,
	dayNumber,
	isMonthDay,
	monthLength,
	weekday,
} from "./calendar.js";
import type { Context, Point } from "./context.js";
import { endOf, type Grain, type Moment, moment } from "./moment.js";
import { unknown } from "./pointing.js";

/** A year that holds every day, for what has none. */
const ANY_YEAR = 2000;

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
		const reach = of !== null ? 8 : month === 2 && day === 29 ? 4 : 1;
		for (let y = year - reach; y <= year + reach; y++) {
			if (day !== null && day > monthLength(y, month)) continue;
			const at = moment(grain, dayNumber(y, month, day ?? 1));
			candidates.push(at);
		}
		// A weekday tells the year, unless that would be a far one: then the writer erred.
		const fitting =
			of === null
				? []
				: candidates.filter(
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

/** A lean in doubt is believed unless its side lies so many times as far off as the other: plans reach further. */
const DOUBT = { past: 2, future: 3 };

/**
 * The latest candidate not after publication, or the first not before it: as the words around it lean, else the
 * nearest. Candidates in order of time.
 */
export function chooseByTense(
	candidates: readonly Moment[],
	published: number,
	{ tense, sure, firm }: Pick<Context, "tense" | "sure" | "firm">,
): Moment | null {
	let past: Moment | null = null;
	let future: Moment | null = null;
	for (const m of candidates) {
		if (m.day <= published) past = m;
		if (!future && endOf(m) > published) future = m;
	}
	if (!past || !future) return past ?? future;
	const back = Math.max(0, published - endOf(past) + 1);
	const ahead = Math.max(0, future.day - published);
	if (tense === "past") {
		if (firm || (sure && !(back > FAR && ahead < NEAR))) return past;
		if (back < DOUBT.past * ahead) return past;
	}
	if (tense === "future") {
		if (firm || (sure && !(ahead > FAR && back < NEAR))) return future;
		if (ahead < DOUBT.future * back) return future;
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

/** A weekday by itself: the one in the verb's direction, publication's own day where it is that. */
export function weekdayNear(day: number): Point {
	return (context) => {
		const { published, tense, yields } = context;
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
		if (back === 0) return moment("day", published);
		const ahead = tense === "future" ? back > yields : 7 - back <= yields;
		return moment("day", published - back + (ahead ? 7 : 0));
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

/** A season without a year: the tense chooses, else the one under way or nearest. */
export function seasonNear(month: number): Point {
	return (context) => {
		const { published } = context;
		if (published === null)
			return moment("season", dayNumber(ANY_YEAR, month, 1), {
				known: "yearless",
				stated: true,
			});
		const { year } = civil(published);
		const all = [-2, -1, 0, 1, 2].map((by) =>
			moment("season", dayNumber(year + by, month, 1)),
		);
		return chooseByTense(all, published, context);
	};
}
