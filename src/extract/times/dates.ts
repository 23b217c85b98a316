import { civil, isMonthDay, weekday as weekdayOf } from "./calendar.js";
import type { Point } from "./context.js";
import { cardinal, digits, numberWords, ordinal } from "./numbers.js";
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
import { MONTHS, SMALL_NUMBERS, TENS, WEEKDAYS } from "./words.js";

/** A month's name, with its abbreviation's full stop. */
export const month = parser<number>(MONTHS.keys(), (atoms, at) => {
	const text = atoms[at]?.text ?? "";
	const value = MONTHS.get(text);
	if (value === undefined) return null;
	const short =
		text.length < 5 && text !== "may" && text !== "june" && text !== "july";
	const dotted = short && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
	return { value, end: dotted ? at + 2 : at + 1 };
});

/** A weekday's name, with its abbreviation's full stop. */
export const weekday = parser<number>(WEEKDAYS.keys(), (atoms, at) => {
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
});

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
const dayWords = turn(first(ordinal, numberWords), (n) =>
	n >= 1 && n <= 31 ? n : null,
);
export const day = first(dayDigits, dayWords);

const year4 = turn(seq(digits(4, 4), numberEnds), ([n]) =>
	n >= 1000 && n < 2200 ? n : null,
);

/** "nineteen ninety-six", "nineteen oh five", "seventeen hundred thirty three". */
export const yearWords = parser<number>(SMALL_NUMBERS.keys(), (atoms, at) => {
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
});

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
	relativeYear,
);

type Day = {
	readonly month: number;
	readonly day: number;
	readonly year: Point | null;
};

const monthFirst = map(
	seq(month, opt(word(",")), opt(word("the")), day, opt(yearTail)),
	([m, , , d, y]): Day => ({ month: m, day: d, year: y }),
);
const dayFirst = map(
	seq(
		opt(word("the")),
		day,
		opt(seq(opt(word("day")), word("of"))),
		month,
		opt(yearTail),
	),
	([, d, , m, y]): Day => ({ month: m, day: d, year: y }),
);

const separator = word("/ - .");

/** "10/31/1974", "2015-03-03", "31-Oct-74", "2019/aug/01", "20161016". */
const numeric = parser<Day>(["#", ...MONTHS.keys()], (atoms, at) => {
	const before = atoms[at - 1];
	const head = atoms[at];
	if (
		!head ||
		(head.glued &&
			before &&
			/^[\d.:$-]/.test(before.text) &&
			atoms[at - 2] &&
			before.glued &&
			(atoms[at - 2]?.number ?? -1) >= 0)
	)
		return null;
	if (head.text.length === 8 && head.number > 0) {
		const [y, m, d] = [
			Math.floor(head.number / 10000),
			Math.floor(head.number / 100) % 100,
			head.number % 100,
		];
		return y >= 1900 && y < 2100 && isMonthDay(m, d)
			? { value: { month: m, day: d, year: yearPoint(y) }, end: at + 1 }
			: null;
	}
	const mark = atoms[at + 1]?.text;
	if (
		mark === undefined ||
		!separator.read(atoms, at + 1) ||
		atoms[at + 3]?.text !== mark
	)
		return null;
	const parts = [head, atoms[at + 2], atoms[at + 4]];
	if (mark !== "/" && parts.some((_, n) => n > 0 && !atoms[at + 2 * n]?.glued))
		return null;
	const tail = atoms[at + 5];
	if (
		tail?.glued &&
		(tail.number >= 0 ||
			(tail.text === mark &&
				(atoms[at + 6]?.number ?? -1) >= 0 &&
				atoms[at + 6]?.glued &&
				(atoms[at + 6]?.text.length ?? 0) > 2))
	)
		return null;
	const named = parts.findIndex((part) => MONTHS.has(part?.text ?? ""));
	const numbers = parts
		.filter((_, n) => n !== named)
		.map((part) => part?.number ?? -1);
	const lengths = parts
		.filter((_, n) => n !== named)
		.map((part) => part?.text.length ?? 0);
	if (numbers.some((n) => n < 0)) return null;
	const found =
		named >= 0
			? withName(MONTHS.get(parts[named]?.text ?? "") ?? 0, numbers, lengths)
			: inDigits(numbers, lengths, mark);
	return found && isMonthDay(found.month, found.day)
		? { value: found, end: at + 5 }
		: null;
});

function yearOf(n: number, length: number): Point | null {
	if (length === 4) return n >= 1000 && n < 2200 ? yearPoint(n) : null;
	return length === 2 ? shortYear(n) : null;
}

function withName(
	m: number,
	[a = 0, b = 0]: number[],
	[la = 0, lb = 0]: number[],
): Day | null {
	const y = la === 4 ? yearOf(a, 4) : yearOf(b, lb);
	return y && { month: m, day: la === 4 ? b : a, year: y };
}

function inDigits(
	[a = 0, b = 0, c = 0]: number[],
	[la = 0, lb = 0, lc = 0]: number[],
	mark: string,
): Day | null {
	if (la === 4 && lb <= 2 && lc <= 2) {
		const y = yearOf(a, 4);
		return y && { month: b, day: c, year: y };
	}
	const y = la <= 2 && lb <= 2 ? yearOf(c, lc) : null;
	if (!y || (mark === "." && lc !== 4 && lc !== 2)) return null;
	return a > 12 || (mark === "." && b <= 12 && a > 12)
		? { month: b, day: a, year: y }
		: b > 12 || a <= 12
			? { month: a, day: b, year: y }
			: null;
}

/** A day of the month with its month, wherever the year. */
const dayOfMonth = longest(numeric, monthFirst, dayFirst);

function pointOf(
	{ month: m, day: d, year: y }: Day,
	on: number | null = null,
): Point {
	return y ? dateIn(y, m, d) : dateNear(m, d, on);
}

const comma = opt(word(", - ("));

/** "May 13", "the 9th of May 2018", "Saturday, April 25", "31-Oct-74". */
export const fullDate = first<Point>(
	map(
		seq(
			opt(word("this next last")),
			weekday,
			comma,
			opt(word("the")),
			dayOfMonth,
			opt(word(")")),
		),
		([, w, , , d]) => pointOf(d, w),
	),
	turn(seq(dayOfMonth, opt(seq(word(","), weekday))), ([d, w]) =>
		pointOf(d, w ? w[1] : null),
	),
);

const glue = opt(word(", of in - /"));

/** "October 1998", "Dec-2018", "January this year", "2015-12", "12/2015". */
export const monthAndYear = first<Point>(
	map(seq(month, glue, first(year, relativeYear)), ([m, , y]) =>
		dateIn(y, m, null),
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
		ordinal,
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
