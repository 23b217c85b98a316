import { mondayOf, weekday as weekdayOf } from "./calendar.js";
import { first, longest, map, opt, phrase, seq, turn } from "./combinators.js";
import type { Point } from "./context.js";
import { day, fullDate, monthAndYear } from "./dates.js";
import { century, decade, decadeWords } from "./decades.js";
import { feast } from "./feasts.js";
import { month, weekday } from "./names.js";
import { dateNear } from "./near.js";
import { ordinal } from "./numbers.js";
import { memo, word } from "./parser.js";
import {
	dayOf,
	fromPublished,
	nthWeekdayOf,
	nthWithin,
	within,
} from "./pointing.js";
import { singularUnit } from "./quantities.js";
import { plainYearPart, yearPart } from "./quarters.js";
import { deictic, relativeUnit } from "./relative.js";
import { relativeMonth, season, weekend } from "./seasons.js";
import {
	plainWeekday,
	relativeWeekday,
	weekdayAndDay,
	weekdayOfWeek,
} from "./weekdays.js";
import { year } from "./years.js";

/** "the year 2000", "fiscal 1989", "the year": a year in so many words. */
export const namedYear = first<Point>(
	map(
		seq(
			opt(word("the")),
			opt(word("calendar fiscal")),
			word("year years"),
			opt(word("of ended ending")),
			year,
		),
		([, , , , y]) => y,
	),
	map(
		seq(opt(word("the")), word("fiscal cy fy"), opt(word("'")), year),
		([, , , y]) => y,
	),
	map(seq(year, opt(word("calendar fiscal")), word("year")), ([y]) => y),
);

/** What names a place on the calendar by itself. */
const simple = longest<Point>(
	fullDate,
	monthAndYear,
	weekdayAndDay,
	deictic,
	weekdayOfWeek,
	relativeWeekday,
	relativeMonth,
	relativeUnit,
	yearPart,
	season,
	decade,
	decadeWords,
	century,
	namedYear,
	weekend,
	feast,
	plainWeekday,
);

/** A whole that has parts: a month, a year, "the month". */
const whole = longest<Point>(
	monthAndYear,
	relativeMonth,
	relativeUnit,
	yearPart,
	namedYear,
	year,
	map(month, (m) => dateNear(m, null)),
	map(phrase("the year"), () => fromPublished("year", 0)),
	map(phrase("the month"), () => fromPublished("month", 0)),
	map(phrase("the week"), () => fromPublished("week", 0)),
	map(phrase("year"), () => fromPublished("year", 0)),
	map(phrase("month"), () => fromPublished("month", 0)),
	plainYearPart,
);

const nth = first<number>(
	turn(seq(ordinal, opt(word("to")), word("last")), ([n]) => -n),
	ordinal,
	map(word("last final"), () => -1),
	map(word("opening"), () => 1),
);

const inside = opt(word("of in"));

/** "the first week of Oct 2014", "last Monday of March", "third day of October", "the 15th day of next month". */
export const part = longest<Point>(
	turn(
		seq(opt(word("the")), nth, singularUnit, word("of in"), whole),
		([, n, unit, , of]) =>
			unit.grain === null || unit.clock || unit.letter === "Y"
				? null
				: nthWithin(n, unit.grain, of),
	),
	map(
		seq(opt(word("the")), nth, weekday, word("of in"), whole),
		([, n, w, , of]) => nthWeekdayOf(n, w, of),
	),
	map(
		seq(
			opt(word("the")),
			day,
			opt(word("day")),
			inside,
			first(
				relativeUnit,
				map(phrase("the month"), () => fromPublished("month", 0)),
			),
		),
		([, d, , , of]) => dayOf(d, of),
	),
	map(
		seq(
			opt(word("the")),
			opt(word("calendar")),
			word("week"),
			day,
			opt(seq(word("of"), whole)),
		),
		([, , , n, of]) =>
			nthWithin(n, "week", of ? of[1] : fromPublished("year", 0)),
	),
	map(
		seq(
			opt(word("the")),
			first(phrase("first week"), phrase("last week")),
			word("of"),
			whole,
		),
		([, which, , of]) => nthWithin(which === "first week" ? 1 : -1, "week", of),
	),
	map(seq(opt(word("the")), word("ides"), word("of"), month), ([, , , m]) =>
		dateNear(m, [3, 5, 7, 10].includes(m) ? 15 : 13),
	),
);

const named = longest<Point>(simple, part);

/** "the week of October 6th", "the weekend of Halloween", "Easter week", "w/c Feb 4". */
const holding = first<Point>(
	map(
		seq(
			opt(word("the")),
			word("week"),
			first(
				phrase("of"),
				phrase("beginning on"),
				phrase("starting on"),
				word("beginning starting commencing"),
			),
			opt(word("on the")),
			first(
				named,
				map(ordinal, (d) => dayAhead(d)),
			),
		),
		([, , , , of]) => within("week", of),
	),
	map(seq(word("w"), word("/"), word("c"), named), ([, , , of]) =>
		within("week", of),
	),
	map(seq(opt(word("the")), word("weekend"), word("of"), named), ([, , , of]) =>
		weekendOf(of),
	),
	map(seq(feast, word("weekend")), ([of]) => weekendOf(of)),
	map(seq(feast, word("week")), ([of]) => within("week", of)),
);

function dayAhead(d: number): Point {
	return dayOf(d, fromPublished("month", 0));
}

/** The weekend next to a day: a Monday's is the one before it. */
function weekendOf(of: Point): Point {
	return (context) => {
		const m = of(context);
		if (!m || m.known === "nothing") return m;
		return {
			...m,
			grain: "weekend",
			day: mondayOf(weekdayOf(m.day) < 3 ? m.day - 3 : m.day) + 5,
		};
	};
}

export const dated = memo(longest<Point>(simple, part, holding));
