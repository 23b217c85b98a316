import type { Atom } from "./atoms.js";
import {
	addMonths,
	civil,
	dayNumber,
	mondayOf,
	weekday as weekdayOf,
} from "./calendar.js";
import type { Context, Point } from "./context.js";
import { month, weekday, year } from "./dates.js";
import { endOf, type Grain, type Moment, moment, shift } from "./moment.js";
import { digits, ordinal } from "./numbers.js";
import {
	first,
	glued,
	lookup,
	map,
	not,
	opt,
	parser,
	phrase,
	seq,
	turn,
	word,
} from "./parser.js";
import {
	chooseByTense,
	dateIn,
	fromPublished,
	fromReference,
	nthWithin,
	seasonNear,
	unknown,
	weekdayFromPublished,
	weekdayIn,
	weekdayNear,
} from "./pointing.js";
import { singularUnit } from "./quantities.js";
import { DECADES, SEASONS, WEEKDAYS } from "./words.js";

/** Where a relative word points: how many on, and from what. */
interface Direction {
	readonly by: number;
	readonly from: "published" | "reference";
}

const direction = first<Direction>(
	map(
		first(phrase("this coming"), phrase("this upcoming"), phrase("the coming")),
		() => ({ by: 1, from: "published" }),
	),
	map(phrase("this past"), () => ({ by: -1, from: "published" })),
	map(seq(opt(word("the that this")), word("same")), () => ({
		by: 0,
		from: "reference",
	})),
	map(word("that"), () => ({ by: 0, from: "reference" })),
	map(seq(word("the"), word("following ensuing")), () => ({
		by: 1,
		from: "reference",
	})),
	map(seq(word("the"), word("previous preceding prior")), () => ({
		by: -1,
		from: "reference",
	})),
	map(seq(opt(word("the its their our his her")), word("last past")), () => ({
		by: -1,
		from: "published",
	})),
	map(word("previous preceding"), () => ({ by: -1, from: "published" })),
	map(
		seq(opt(word("the its their our his her")), word("next coming upcoming")),
		() => ({ by: 1, from: "published" }),
	),
	map(word("following"), () => ({ by: 1, from: "published" })),
	map(seq(opt(word("the its their our")), word("current present")), () => ({
		by: 0,
		from: "published",
	})),
	map(seq(word("this"), opt(word("very same"))), () => ({
		by: 0,
		from: "published",
	})),
);

function shifted({ by, from }: Direction, grain: Grain): Point {
	return from === "published"
		? fromPublished(grain, by)
		: fromReference(grain, by);
}

const tomorrow = new Map([
	["today", 0],
	["tomorrow", 1],
	["tomorrows", 1],
	["tmrw", 1],
	["tmr", 1],
	["yesterday", -1],
]);

/** "yesterday", "today", "the day after tomorrow". */
export const deictic = first<Point>(
	map(
		seq(opt(word("the")), word("day"), word("before"), word("yesterday")),
		() => fromPublished("day", -2),
	),
	map(
		seq(opt(word("the")), word("day"), word("after"), word("tomorrow tmrw")),
		() => fromPublished("day", 2),
	),
	turn(lookup(tomorrow), (by, { atoms, at }) =>
		isTitle(atoms, at) ? null : fromPublished("day", by),
	),
	map(word("otd eod"), () => fromPublished("day", 0)),
	map(word("eom"), () => fromPublished("month", 0)),
	map(word("eoy"), () => fromPublished("year", 0)),
);

const calendarUnit = turn(
	seq(
		opt(
			word(
				"fiscal calendar financial business academic school tax working trading",
			),
		),
		singularUnit,
	),
	([kind, unit]) =>
		unit.grain === null || unit.clock || unit.size === 2
			? null
			: { grain: unit.grain, kind },
);

/** "last week", "this fiscal year", "the following month", "that same day". */
export const relativeUnit = turn(
	seq(direction, calendarUnit),
	([to, { grain }], { atoms, end }) =>
		isTitle(atoms, end - 1) ? null : shifted(to, grain),
);

/** "This Week", "VOA Today": a capital inside a sentence makes it a name. */
function isTitle(atoms: readonly Atom[], at: number): boolean {
	const [before, atom] = [atoms[at - 1], atoms[at]];
	if (!atom?.capital || !before || atom.broken) return false;
	return before.capital && before.text !== "." && !isShouted(atom);
}

function isShouted({ token }: Atom): boolean {
	return token.text === token.text.toUpperCase();
}

/** Behind a weekday these make a paper's or a programme's name: "The Sunday Times", "Saturday Night Live". */
const TITLES = new Set(
	"times telegraph mirror mail express herald post lights live football world mercury".split(
		" ",
	),
);

function isPaper(atoms: readonly Atom[], end: number): boolean {
	const next = atoms[end]?.text === "night" ? atoms[end + 1] : atoms[end];
	return next?.capital === true && TITLES.has(next.text);
}

/** Monday of this week, last week's Sunday, "wednesday after next". */
export const weekdayOfWeek = first<Point>(
	map(
		seq(weekday, opt(word("of from in -")), opt(word("the")), relativeWeek()),
		([w, , , week]) => weekdayIn(w, week),
	),
	map(
		seq(
			relativeWeek(),
			opt(word("- , on")),
			opt(seq(word("'"), word("s"))),
			weekday,
		),
		([week, , , w]) => weekdayIn(w, week),
	),
	map(seq(opt(word("the")), weekday, word("after"), word("next")), ([, w]) =>
		weekdayFromPublished(w, 2),
	),
	map(
		seq(opt(word("the")), calendarUnit, word("after"), word("next")),
		([, { grain }]) => fromPublished(grain, 2),
	),
	map(
		seq(opt(word("the")), calendarUnit, word("before"), word("last")),
		([, { grain }]) => fromPublished(grain, -2),
	),
);

function relativeWeek() {
	return map(seq(direction, word("week")), ([to]) => shifted(to, "week"));
}

const weekdayDirection = first<(day: number) => Point>(
	map(
		first(
			phrase("this coming"),
			phrase("this upcoming"),
			phrase("the coming"),
			word("coming upcoming"),
		),
		() => (day) => weekdayFromPublished(day, 1),
	),
	map(
		first(phrase("this past"), phrase("the past"), word("past")),
		() => (day) => weekdayFromPublished(day, -1),
	),
	map(
		seq(opt(word("the")), word("next following")),
		() => (day) => weekdayIn(day, fromPublished("week", 1)),
	),
	map(seq(word("the"), word("previous preceding")), () => beforeReference),
	map(word("previous preceding"), () => lastWeekday),
	map(seq(opt(word("the")), word("last")), () => lastWeekday),
	map(word("this"), () => thisWeekday),
	map(seq(word("that"), opt(word("same"))), () => sameWeek),
);

/** The one past where the verb says so, else the coming one. */
function thisWeekday(day: number): Point {
	return (context) =>
		weekdayNear(day)({
			...context,
			tense: context.tense === "past" ? "past" : "future",
			sure: true,
			firm: true,
		});
}

/** The one of last week, but the one just past where the week is nearly over. */
function lastWeekday(day: number): Point {
	return weekdayIn(day, fromPublished("week", -1));
}

function beforeReference(day: number): Point {
	return (context) => {
		const { reference } = context;
		if (
			reference?.moment.grain !== "day" ||
			reference.moment.known === "nothing"
		)
			return lastWeekday(day)(context);
		const back = (weekdayOf(reference.moment.day) - day + 7) % 7 || 7;
		return moment("day", reference.moment.day - back, {
			anchor: reference.span,
			known: reference.moment.known,
		});
	};
}

function sameWeek(day: number): Point {
	return (context) => {
		const { reference } = context;
		if (!reference || reference.moment.known === "nothing")
			return weekdayNear(day)(context);
		const { moment: m, span } = reference;
		return m.grain === "day" || m.grain === "week"
			? moment("day", mondayOf(m.day) + day - 1, {
					anchor: span,
					known: m.known,
				})
			: weekdayNear(day)(context);
	};
}

/** "last Friday", "this coming Sunday". */
export const relativeWeekday = map(seq(weekdayDirection, weekday), ([to, w]) =>
	to(w),
);

/** "Monday", not "Sun" or "sat" alone, which are words and names. */
export const plainWeekday = parser<Point>(
	WEEKDAYS.keys(),
	(atoms, at) => {
		const found = weekday.read(atoms, at);
		const atom = atoms[at];
		if (!found || !atom) return null;
		const full = atom.text.length > 5;
		if (
			!full &&
			atom.text.length < 4 &&
			found.end === at + 1 &&
			/^(sun|sat|mon|wed)$/.test(atom.text) &&
			!isAlone(atoms.length)
		)
			return null;
		if (isPaper(atoms, found.end)) return null;
		return { value: weekdayNear(found.value), end: found.end };
	},
	["."],
);

/** A text of a word or two is a question's time, not prose. */
function isAlone(length: number): boolean {
	return length < 4;
}

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

/** "this may" is hardly ever the month. */
const monthName = turn(month, (m, { atoms, at }) =>
	m === 5 && !atoms[at]?.capital && atoms.length > 4 ? null : m,
);
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
	map(seq(opt(word("of")), word("this"), word("year")), () =>
		fromPublished("year", 0),
	),
	map(seq(opt(word("of")), word("last"), word("year")), () =>
		fromPublished("year", -1),
	),
	map(seq(opt(word("of")), word("next"), word("year")), () =>
		fromPublished("year", 1),
	),
	map(seq(opt(word("of")), word("that"), word("year")), () =>
		fromReference("year", 0),
	),
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
	map(
		seq(opt(word("the this past")), opt(word("long holiday")), word("weekend")),
		() => weekendNear,
	),
);

/** Behind a working day the last weekend, ahead of one the coming, unless the verb tells. */
function weekendNear({ published, tense }: Context): Moment | null {
	if (published === null) return unknown("weekend");
	const now = weekdayOf(published);
	const back = tense === "future" ? 0 : now < 6 ? -1 : 0;
	return moment("weekend", shift("week", published, back));
}

/** "the 1990s", "the mid-1980s", "the nineties", "'70s". */
export const decade = parser<Point>(
	["#", "'", "the"],
	(atoms, at) => {
		let next = at;
		if (atoms[next]?.text === "the") {
			next++;
			if (/^(early|late|mid)$/.test(atoms[next]?.text ?? "")) next++;
			if (next > at + 1 && atoms[next]?.text === "-") next++;
		}
		const quoted = atoms[next]?.text === "'";
		if (quoted) next++;
		const number = atoms[next];
		if (!number || number.number < 0) return null;
		let end = next + 1;
		if (atoms[end]?.text === "'" && atoms[end]?.glued) end++;
		if (atoms[end]?.text !== "s" || !(atoms[end]?.glued || atoms.length < 12))
			return null;
		end++;
		const length = number.text.length;
		if (number.number % 10 !== 0) return null;
		if (length === 4 && number.number >= 1000 && number.number < 2100) {
			const century = number.number % 100 === 0 && number.number !== 2000;
			const y = number.number;
			return {
				value: () =>
					moment(century ? "century" : "decade", dayNumber(y, 1, 1), {
						stated: true,
					}),
				end,
			};
		}
		if (length !== 2 || (!quoted && next === at)) return null;
		const two = number.number;
		return { value: (context) => shortDecade(two, context), end };
	},
	["#", "'", "s", "early", "late", "mid"],
);

/** "the nineties", "the late nineteen seventies". */
export const decadeWords = map(
	seq(
		word("the"),
		opt(word("early late mid")),
		opt(word("-")),
		opt(word("nineteen")),
		lookup(DECADES),
	),
	([, , , , two]): Point =>
		(context) =>
			shortDecade(two, context),
);

function shortDecade(two: number, { published }: Context): Moment {
	const now = published === null ? 2000 : civil(published).year;
	const century = now - (now % 100);
	const y = century + two <= now ? century + two : century - 100 + two;
	return moment("decade", dayNumber(y, 1, 1), { stated: published === null });
}

/** "the 20th century", "the eleventh century". */
export const century = map(
	seq(
		opt(word("the")),
		opt(word("early late mid")),
		opt(word("-")),
		ordinal,
		opt(word("-")),
		word("century"),
	),
	([, , , n]): Point =>
		() =>
			moment("century", dayNumber((n - 1) * 100, 1, 1), { stated: true }),
);

const halfName = first<{ n: number; grain: Grain }>(
	turn(seq(ordinal, opt(word("-")), word("half")), ([n]) =>
		n < 3 ? { n, grain: "half" as Grain } : null,
	),
	map(seq(word("last latter final"), word("half")), () => ({
		n: -1,
		grain: "half" as Grain,
	})),
	turn(seq(word("h"), glued(digits(1, 1))), ([, n]) =>
		n === 1 || n === 2 ? { n, grain: "half" as Grain } : null,
	),
	map(
		seq(first(phrase("first two"), phrase("first 2")), word("quarters")),
		() => ({ n: 1, grain: "half" as Grain }),
	),
);

const quarterName = first<{ n: number; grain: Grain }>(
	turn(seq(ordinal, opt(word("-")), word("quarter qtr")), ([n]) =>
		n < 5 ? { n, grain: "quarter" as Grain } : null,
	),
	map(
		seq(word("final last closing"), opt(word("-")), word("quarter qtr")),
		() => ({ n: -1, grain: "quarter" as Grain }),
	),
	turn(
		seq(
			word("q"),
			glued(turn(digits(1, 1), (n) => (n > 0 && n < 5 ? n : null))),
		),
		([, n]) => ({ n, grain: "quarter" as Grain }),
	),
);

const namedPart = first(quarterName, halfName);

const partYear = first<Point>(
	map(
		seq(opt(word("of in ,")), opt(word("the")), opt(word("fiscal")), year),
		([, , , y]) => y,
	),
	map(
		seq(
			opt(word("of in")),
			word("this the"),
			opt(word("current")),
			opt(word("fiscal")),
			word("year"),
		),
		() => fromPublished("year", 0),
	),
	map(
		seq(
			opt(word("of in")),
			opt(word("the")),
			word("last"),
			opt(word("fiscal")),
			word("year"),
		),
		() => fromPublished("year", -1),
	),
	map(
		seq(opt(word("of in")), word("next"), opt(word("fiscal")), word("year")),
		() => fromPublished("year", 1),
	),
	map(seq(opt(word("of in")), word("that"), word("year")), () =>
		fromReference("year", 0),
	),
);

const yearGenitive = first<Point>(
	map(
		seq(
			opt(word("the")),
			opt(word("fiscal")),
			year,
			opt(seq(word("'"), word("s"))),
		),
		([, , y]) => y,
	),
	map(seq(word("this"), word("year"), opt(word("'")), opt(word("s"))), () =>
		fromPublished("year", 0),
	),
	map(seq(word("last"), word("year"), opt(word("'")), opt(word("s"))), () =>
		fromPublished("year", -1),
	),
	map(seq(word("next"), word("year"), opt(word("'")), opt(word("s"))), () =>
		fromPublished("year", 1),
	),
);

const fiscal = opt(seq(word("fiscal"), opt(word("-"))));

/** "the third quarter of 1990", "next year's first quarter", "the 1988 third quarter", "q3 2019", "2018Q4", "18q4". */
export const yearPart = first<Point>(
	map(
		seq(opt(word("the its their our a")), fiscal, namedPart, partYear),
		([, , { n, grain }, y]) => nthWithin(n, grain, y),
	),
	map(seq(yearGenitive, fiscal, namedPart), ([y, , { n, grain }]) =>
		nthWithin(n, grain, y),
	),
	turn(seq(digits(2, 2), glued(quarterName)), ([y, { n, grain }]) =>
		nthWithin(n, grain, dateYear(2000 + y)),
	),
);

function dateYear(y: number): Point {
	return () => moment("year", dayNumber(y, 1, 1), { stated: true });
}

/** A quarter or half by itself: the tense chooses its year, else the one begun last. */
export const plainYearPart = map(
	seq(opt(word("the its their our his her a")), fiscal, namedPart),
	([, fiscal, { n, grain }]): Point =>
		(context) => {
			const { published, tense, year } = context;
			if (fiscal && n > 0)
				return nthWithin(n, grain, fromPublished("year", 0))(context);
			if (published === null) {
				return year
					? nthWithin(n, grain, () =>
							moment("year", year.moment.day, { anchor: year.span }),
						)(context)
					: {
							...unknown(grain),
							written: `XXXX-${grain === "half" ? "H" : "Q"}${n > 0 ? n : "X"}`,
						};
			}
			if (n < 0) return fromPublished(grain, -1)(context);
			const all = [-1, 0, 1].flatMap(
				(by) => nthWithin(n, grain, fromPublished("year", by))(context) ?? [],
			);
			return chooseByTense(all, published, {
				tense,
				sure: false,
				firm: false,
			});
		},
);
