import {
	first,
	glued,
	longest,
	map,
	not,
	opt,
	seq,
	turn,
} from "./combinators.js";
import type { Point } from "./context.js";
import { numberEnds } from "./names.js";
import { digits, numberWords } from "./numbers.js";
import { memo, parser, word } from "./parser.js";
import {
	fromPublished,
	fromReference,
	shortYear,
	yearPoint,
} from "./pointing.js";
import { SMALL_NUMBERS, TENS } from "./words.js";

export const year4 = turn(seq(digits(4, 4), numberEnds), ([n]) =>
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
	false,
);

const thousands = turn(numberWords, (n) => (n >= 1900 && n < 2150 ? n : null));

const yearName = first(year4, yearWords);

/** "1998", "nineteen ninety-eight", "two thousand and five", "'98". */
export const year = memo(
	first<Point>(
		map(first(yearName, thousands), yearPoint),
		map(seq(word("'"), glued(digits(2, 2)), not(word("s"))), ([, n]) =>
			shortYear(n),
		),
	),
);

/** Whether two digits after a year are the next year or one soon after: "2009-10", "1998-99". */
export function isYearRange(year: number, short: number): boolean {
	const ahead = (short - (year % 100) + 100) % 100;
	return short > 12 ? ahead > 0 && ahead < 16 : ahead === 1;
}

/** "this year", "last year", "next year" behind a month. */
export const relativeYear = first<Point>(
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

export const yearTail = longest<Point>(
	map(seq(opt(word(", of in")), year), ([, y]) => y),
	turn(seq(word("of"), digits(2, 2), numberEnds), ([, n]) =>
		n > 31 ? shortYear(n) : null,
	),
	relativeYear,
);
