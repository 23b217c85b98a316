import type { Atom } from "./atoms.js";
import {
	addMonths,
	civil,
	dayNumber,
	weekday as weekdayOf,
} from "./calendar.js";
import { first, map, not, opt, phrase, seq, turn } from "./combinators.js";
import type { Context, Point } from "./context.js";
import { endOf, type Moment, moment, shift } from "./moment.js";
import { month } from "./names.js";
import { seasonNear } from "./near.js";
import { ordinal } from "./numbers.js";
import { lookup, word } from "./parser.js";
import { yearPointedAt } from "./pointed-year.js";
import { dateIn, fromReference, unknown } from "./pointing.js";
import { SEASONS } from "./words.js";
import { year } from "./years.js";

/** So many years from publication's for a month or a season by itself: "last May", "next spring". */
function monthDirected(
	by: number,
	month: number,
	grain: "month" | "season",
): Point {
	return ({ published }) => {
		if (published === null)
			return moment(grain, dayNumber(2000, month, 1), { known: "yearless" });
		const now = civil(published);
		const start = (y: number) => dayNumber(y, month, 1);
		const all = [-2, -1, 0, 1, 2].map((y) =>
			moment(grain, start(now.year + y)),
		);
		if (by === 0) return moment(grain, start(now.year));
		if (by > 0) return all.find((m) => m.day > published) ?? null;
		// The month just over would be "last month".
		const gap = grain === "month" ? 31 : 0;
		return all.filter((m) => endOf(m) + gap <= published).at(-1) ?? null;
	};
}

const monthDirection = first<number>(
	map(first(phrase("this coming"), phrase("this upcoming")), () => 1),
	map(phrase("this past"), () => -1),
	map(word("last past"), () => -1),
	map(word("next coming upcoming"), () => 1),
	map(word("this"), () => 0),
);

/** "this may" is hardly ever the month, nor is what somebody is at: "at this march". */
const monthName = turn(month, (m, { atoms, at }) => {
	if (atoms[at]?.capital || atoms.length < 5) return m;
	const walked =
		m === 3 && /^(?:at|in|on|for|with|about)$/.test(atoms[at - 2]?.text ?? "");
	return m === 5 || walked ? null : m;
});

const seasonName = lookup(SEASONS);

/** "last May", "this September", "March after next". */
export const relativeMonth = first<Point>(
	map(
		seq(
			monthDirection,
			opt(word("early late mid")),
			opt(word("-")),
			monthName,
			not(ordinal),
		),
		([by, , , m]) => monthDirected(by, m, "month"),
	),
	map(
		seq(monthName, word("after"), word("next")),
		([m]) =>
			(context: Context) => {
				const next = monthDirected(1, m, "month")(context);
				return next && { ...next, day: addMonths(next.day, 12) };
			},
	),
);

const seasonYear = first<Point>(
	map(seq(opt(word("of ,")), year), ([, y]) => y),
	yearPointedAt,
);

/** "last fall", "the winter of 1994", "the summer". */
export const season = first<Point>(
	map(seq(opt(word("the")), seasonName, seasonYear), ([, m, y]) =>
		seasonIn(m, y),
	),
	map(seq(opt(word("the")), year, seasonName), ([, y, m]) => seasonIn(m, y)),
	map(seq(monthDirection, opt(word("early late")), seasonName), ([by, , m]) =>
		monthDirected(by, m, "season"),
	),
	map(seq(word("that"), seasonName), ([, m]) => (context: Context) => {
		const y = fromReference("year", 0)(context);
		return y && seasonIn(m, () => y)(context);
	}),
);

function seasonIn(m: number, y: Point): Point {
	return (context) => {
		const of = dateIn(y, m, 1)(context);
		return (
			of &&
			moment("season", of.day, {
				anchor: of.anchor,
				known: of.known,
				stated: of.stated,
			})
		);
	};
}

const sureSeason = lookup(
	new Map([...SEASONS].filter(([name]) => name.length > 5)),
);

const SEASON_LEADS =
	/^(in|during|over|since|until|by|through|throughout|into|of|for|before|after)$/;

/** A season by itself; "fall" and "spring" are verbs and nouns too. */
export const plainSeason = first<Point>(
	turn(
		seq(word("the"), opt(word("early late")), seasonName),
		([, , m], { atoms, at, end }) =>
			/^(fall|spring)$/.test(atoms[end - 1]?.text ?? "") &&
			!SEASON_LEADS.test(atoms[at - 1]?.text ?? "")
				? null
				: seasonNear(m),
	),
	turn(sureSeason, (m, { atoms, at }) =>
		atoms[at]?.capital && atoms[at - 1] !== undefined && !atoms[at]?.broken
			? null
			: seasonNear(m),
	),
);

/** "this weekend", "the weekend", "over the weekend". */
export const weekend = first<Point>(
	map(
		seq(word("the"), word("weekend"), word("of"), word("the"), ordinal),
		([, , , , d]) =>
			(context: Context) => {
				void d;
				return weekendNear(context);
			},
	),
	turn(
		seq(opt(word("the this past")), opt(word("long holiday")), word("weekend")),
		([which], { atoms, at, end }) =>
			!which && isAny(atoms, at, end) ? null : weekendNear,
	),
);

/** "after a weekend of talks" is some weekend, "a weekend rally" one near by. */
function isAny(atoms: readonly Atom[], at: number, end: number): boolean {
	return (
		/^(?:an?|another|one|every|each|per)$/.test(atoms[at - 1]?.text ?? "") &&
		atoms[end]?.token.upos !== "NOUN"
	);
}

/** Behind a working day the last weekend, ahead of one the coming, unless the verb tells. */
function weekendNear({ published, tense }: Context): Moment | null {
	if (published === null) return unknown("weekend");
	const now = weekdayOf(published);
	const back = tense === "future" ? 0 : now < 6 ? -1 : 0;
	return moment("weekend", shift("week", published, back));
}
