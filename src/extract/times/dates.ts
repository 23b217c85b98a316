import { civil, isMonthDay, weekday as weekdayOf } from "./calendar.js";
import type { Point } from "./context.js";
import { cardinal, digits, numberWords, ordinal } from "./numbers.js";
import { type Day, numeric } from "./numeric.js";
import {
	first,
	glued,
	longest,
	lookup,
	map,
	not,
	opt,
	type Place,
	parser,
	seq,
	turn,
	where,
	word,
} from "./parser.js";
import {
	dateIn,
	dateNear,
	fromPublished,
	fromReference,
	shortYear,
	weekdayNear,
	yearPoint,
} from "./pointing.js";
import {
	DOUBTFUL_MONTHS,
	MONTHS,
	SMALL_NUMBERS,
	TENS,
	WEEKDAYS,
} from "./words.js";

/** A month's name, with its abbreviation's full stop. */
export const month = parser<number>(
	MONTHS.keys(),
	(atoms, at) => {
		const text = atoms[at]?.text ?? "";
		const value = MONTHS.get(text);
		if (value === undefined) return null;
		const short =
			text.length < 5 && text !== "may" && text !== "june" && text !== "july";
		const dotted = short && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
		return { value, end: dotted ? at + 2 : at + 1 };
	},
	["."],
);

/** A weekday's name, with its abbreviation's full stop. */
export const weekday = parser<number>(
	WEEKDAYS.keys(),
	(atoms, at) => {
		const text = atoms[at]?.text ?? "";
		const value = WEEKDAYS.get(text);
		if (value === undefined) return null;
		const dotted =
			text.length < 6 && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
		const end = dotted ? at + 2 : at + 1;
		if ((text === "sun" || text === "sat") && !dotted && atoms.length > 3) {
			const next = atoms[end]?.text === "," ? atoms[end + 1] : atoms[end];
			if (!next || (next.number < 0 && !MONTHS.has(next.text))) return null;
		}
		return { value, end };
	},
	["."],
);

/** Not the beginning of a longer number, a percentage, a time of day or a sum. */
export const numberEnds = where(({ atoms, at }: Place) => {
	const next = atoms[at];
	if (!next) return true;
	if (next.glued) {
		const after = atoms[at + 1];
		if (next.text === "%" || next.text === "°") return false;
		if (/^[.,:]$/.test(next.text) && after?.glued && (after.number ?? -1) >= 0)
			return false;
	}
	return !/^(million|billion|percent|trillion)$/.test(next.text);
});

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

const year4 = turn(seq(digits(4, 4), numberEnds), ([n]) =>
	n >= 1000 && n < 2200 ? n : null,
);

const YEAR_WORDS = [
	...SMALL_NUMBERS.keys(),
	...TENS.keys(),
	"hundred",
	"oh",
	"o",
];

/** "nineteen ninety-six", "nineteen oh five", "seventeen hundred thirty three". */
export const yearWords = parser<number>(
	SMALL_NUMBERS.keys(),
	(atoms, at) => {
		const hundreds =
			SMALL_NUMBERS.get(atoms[at]?.text ?? "") ??
			TENS.get(atoms[at]?.text ?? "") ??
			0;
		if (hundreds < 11 || hundreds > 20) return null;
		let next = at + 1;
		const link = atoms[next]?.text;
		if (link === "hundred") {
			next++;
			if (atoms[next]?.text === "and") next++;
			const rest = numberWords.read(atoms, next);
			return rest && rest.value < 100
				? { value: hundreds * 100 + rest.value, end: rest.end }
				: null;
		}
		if (link === "oh" || link === "o") {
			const ones = SMALL_NUMBERS.get(atoms[next + 1]?.text ?? "") ?? 0;
			return ones > 0 && ones < 10
				? { value: hundreds * 100 + ones, end: next + 2 }
				: null;
		}
		const rest = numberWords.read(atoms, next);
		return rest && rest.value >= 10 && rest.value < 100
			? { value: hundreds * 100 + rest.value, end: rest.end }
			: null;
	},
	YEAR_WORDS,
);

const thousands = turn(numberWords, (n) => (n >= 1900 && n < 2150 ? n : null));

const yearName = first(year4, yearWords);
/** "1998", "nineteen ninety-eight", "two thousand and five", "'98". */
export const year = first<Point>(
	map(first(yearName, thousands), yearPoint),
	map(seq(word("'"), glued(digits(2, 2)), not(word("s"))), ([, n]) =>
		shortYear(n),
	),
);

/** "this year", "last year", "next year" behind a month. */
const relativeYear = first<Point>(
	map(seq(word("this"), word("year")), () => fromPublished("year", 0)),
	map(seq(opt(word("of")), word("last"), word("year")), () =>
		fromPublished("year", -1),
	),
	map(seq(opt(word("of")), word("next"), word("year")), () =>
		fromPublished("year", 1),
	),
	map(seq(word("of"), word("this"), word("year")), () =>
		fromPublished("year", 0),
	),
	map(
		seq(opt(word("of")), opt(word("that the")), word("same"), word("year")),
		() => fromReference("year", 0),
	),
	map(seq(opt(word("of")), word("that"), word("year")), () =>
		fromReference("year", 0),
	),
	map(seq(opt(word("of")), word("the"), word("following"), word("year")), () =>
		fromReference("year", 1),
	),
	map(seq(opt(word("of")), word("the"), word("previous"), word("year")), () =>
		fromReference("year", -1),
	),
);

const yearTail = longest<Point>(
	map(seq(opt(word(", of in")), year), ([, y]) => y),
	turn(seq(word("of"), digits(2, 2), numberEnds), ([, n]) =>
		n > 31 ? shortYear(n) : null,
	),
	relativeYear,
);

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
const dayOfMonth = longest<Day>(numeric, monthFirst, dayFirst);

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
export const fullDate = first<Point>(
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
	map(seq(dayOfMonth, opt(seq(word(","), weekday))), ([d, w]) =>
		pointOf(d, w ? w[1] : null),
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
					)({
						...context,
						tense: side === "last" ? "past" : "future",
						sure: true,
						firm: true,
					}),
);

const glue = opt(word(", of in - /"));

/** "October 1998", "Dec-2018", "January this year", "2015-12", "12/2015". */
export const monthAndYear = first<Point>(
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
		([y, , m]) =>
			m >= 1 && m <= 12 && y >= 1900 ? dateIn(yearPoint(y), m, null) : null,
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

/** Whether an ordinal before it would count it, rather than name a day. */
export function isNominal(atom: Place["atoms"][number] | undefined): boolean {
	return (
		atom !== undefined &&
		!atom.broken &&
		/^(NOUN|PROPN|ADJ|NUM)$/.test(atom.token.upos)
	);
}

/** The weekday and the number of its day: "Tuesday the 19th". */
export const weekdayAndDay = turn(
	seq(
		weekday,
		opt(word(",")),
		opt(word("the")),
		first(
			ordinal,
			map(
				seq(
					digits(2, 2),
					where(
						({ atoms, at }) =>
							atoms[at] === undefined ||
							/^[.!?;,]$/.test(atoms[at]?.text ?? "") ||
							/^(between|from|at)$/.test(atoms[at]?.text ?? ""),
					),
				),
				([n]) => n,
			),
		),
		not(where(({ atoms, at }) => isNominal(atoms[at]))),
		not(word("of")),
	),
	([w, , , d]): Point | null =>
		d > 31
			? null
			: (context) => {
					if (context.published === null) return weekdayNear(w)(context);
					let best: Point | null = null;
					let distance = Number.POSITIVE_INFINITY;
					const now = civil(context.published);
					for (let by = -12; by <= 12; by++) {
						const index = now.year * 12 + now.month - 1 + by;
						const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
						const found = dateIn(yearPoint(y), m, d);
						const at = found(context);
						if (!at || weekdayOf(at.day) !== w) continue;
						const far = Math.abs(at.day - context.published);
						if (far < distance) [best, distance] = [found, far];
					}
					const found = best?.(context);
					return found ? { ...found, stated: false } : null;
				},
);
