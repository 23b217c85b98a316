import { isMonthDay } from "./calendar.js";
import {
	first,
	glued,
	longest,
	map,
	not,
	opt,
	seq,
	turn,
	where,
} from "./combinators.js";
import { leaning, type Point } from "./context.js";
import { isNominal, month, numberEnds, weekday } from "./names.js";
import { dateNear } from "./near.js";
import { cardinal, digits, numberWords, ordinal } from "./numbers.js";
import { type Day, numeric } from "./numeric.js";
import { lookup, memo, type Place, word } from "./parser.js";
import { dateIn, shortYear, yearPoint } from "./pointing.js";
import { inSharedYear } from "./shared-year.js";
import { DOUBTFUL_MONTHS, MONTHS } from "./words.js";
import { isYearRange, relativeYear, year, year4, yearTail } from "./years.js";

const dayDigits = turn(seq(first(ordinal, digits(1, 2)), numberEnds), ([n]) =>
	n >= 1 && n <= 31 ? n : null,
);

const ordinalDay = turn(ordinal, (n) => (n >= 1 && n <= 31 ? n : null));

/** A day as a cardinal in words, which must count nothing: "May twenty nine", not "May, two days after". */
const cardinalDay = turn(numberWords, (n, { atoms, end }) => {
	const next = atoms[end];
	return n < 1 || n > 31 || isNominal(next) ? null : n;
});

export const day = first(dayDigits, ordinalDay);

/** The same before a month, but for "One may ask", "Two march on". */
const spelledDay = turn(numberWords, (n, { atoms, at, end }) => {
	const next = atoms[end];
	const verb = next && !next.capital && DOUBTFUL_MONTHS.has(next.text);
	return n < 1 || n > 31 || (verb && at + 1 === end) ? null : n;
});

const monthFirst = first<Day>(
	map(
		seq(month, opt(word(",")), opt(word("the")), day, opt(yearTail)),
		([m, , , d, y]) => ({ month: m, day: d, year: y }),
	),
	map(seq(month, cardinalDay, opt(yearTail)), ([m, d, y]) => ({
		month: m,
		day: d,
		year: y,
	})),
);

/** Not a sum of money, nor the end of a longer number. */
const countsDays = where(({ atoms, at }) => {
	const before = atoms[at - 1];
	return !before || !/^[$€£¥]$/.test(before.text);
});

const dayFirst = map(
	seq(
		countsDays,
		opt(word("the")),
		first(day, spelledDay),
		opt(seq(opt(word("day")), word("of"))),
		month,
		opt(yearTail),
	),
	([, , d, , m, y]): Day => ({ month: m, day: d, year: y }),
);

/** A day of the month with its month, wherever the year. */
const dayOfMonth = memo(longest<Day>(numeric, monthFirst, dayFirst));

function pointOf(
	{ month: m, day: d, year: y }: Day,
	on: number | null = null,
): Point {
	return y ? dateIn(y, m, d) : dateNear(m, d, on);
}

const comma = opt(word(", - ("));

/** Behind a weekday, what would otherwise be a fraction or a score: "Friday 7/6", "Fri (Jun-15)". */
const shortDay = first<Day>(
	turn(
		seq(digits(1, 2), glued(word("/ - .")), glued(digits(1, 2)), numberEnds),
		([a, , b]): Day | null =>
			isMonthDay(a, b)
				? { month: a, day: b, year: null }
				: isMonthDay(b, a)
					? { month: b, day: a, year: null }
					: null,
	),
	turn(
		seq(month, opt(glued(word("/ -"))), glued(digits(1, 2)), numberEnds),
		([m, , d]): Day | null =>
			isMonthDay(m, d) ? { month: m, day: d, year: null } : null,
	),
);

/** "May 13", "the 9th of May 2018", "Saturday, April 25", "31-Oct-74". */
export const fullDate = memo(
	first<Point>(
		map(
			seq(
				opt(word("this next last")),
				weekday,
				comma,
				opt(word("the")),
				longest(dayOfMonth, shortDay),
				opt(word(")")),
			),
			([, w, , , d]) => pointOf(d, w),
		),
		turn(
			seq(dayOfMonth, opt(seq(word(","), weekday))),
			([d, w], place) =>
				(d.year ? null : inSharedYear(d.month, d.day, place)) ??
				pointOf(d, w ? w[1] : null),
		),
	),
);

/** "last Oct. 23", "next 6th of April". */
export const directedDate = turn(
	seq(word("last next"), dayOfMonth),
	([side, d]): Point | null =>
		d.year
			? null
			: (context) =>
					dateNear(
						d.month,
						d.day,
					)(leaning(context, side === "last" ? "past" : "future")),
);

const glue = opt(word(", of in - /"));

/** "October 1998", "Dec-2018", "January this year", "2015-12", "12/2015". */
export const monthAndYear = memo(
	first<Point>(
		map(seq(month, glue, first(year, relativeYear)), ([m, , y]) =>
			dateIn(y, m, null),
		),
		turn(seq(month, word("of"), digits(2, 2), numberEnds), ([m, , n]) =>
			n > 31 ? dateIn(shortYear(n), m, null) : null,
		),
		map(
			seq(
				year4,
				opt(word("- /")),
				lookup(MONTHS),
				not(seq(word("- /"), cardinal)),
			),
			([y, , m]) => dateIn(yearPoint(y), m, null),
		),
		turn(
			seq(
				digits(1, 2),
				glued(word("/ -")),
				glued(year4),
				not(glued(word("- /"))),
				where(({ atoms, at }) => !behindNumber(atoms, at - 3)),
			),
			([m, , y]) =>
				m >= 1 && m <= 12 && y >= 1900 ? dateIn(yearPoint(y), m, null) : null,
		),
		turn(
			seq(
				year4,
				glued(word("- /")),
				glued(digits(1, 2)),
				not(glued(word("- /"))),
				where(({ atoms, at }) => !behindNumber(atoms, at - 3)),
			),
			([y, mark, m], { atoms }) =>
				m < 1 ||
				m > 12 ||
				y < 1900 ||
				(mark === "-" && atoms.length > 8 && isYearRange(y, m))
					? null
					: dateIn(yearPoint(y), m, null),
		),
	),
);

function behindNumber(atoms: Place["atoms"], at: number): boolean {
	const before = atoms[at - 1];
	return (
		before !== undefined &&
		atoms[at]?.glued === true &&
		/^[-/.+]$/.test(before.text)
	);
}
