import { dayNumber } from "./calendar.js";
import {
	first,
	glued,
	map,
	not,
	opt,
	phrase,
	seq,
	turn,
} from "./combinators.js";
import type { Point } from "./context.js";
import { type Grain, moment } from "./moment.js";
import { chooseByTense } from "./near.js";
import { digits, ordinal } from "./numbers.js";
import { word } from "./parser.js";
import {
	fromPublished,
	fromReference,
	nthWithin,
	unknown,
} from "./pointing.js";
import { year } from "./years.js";

const halfName = first<{ n: number; grain: Grain }>(
	turn(seq(ordinal, opt(word("-")), word("half")), ([n]) =>
		n < 3 ? { n, grain: "half" as Grain } : null,
	),
	map(seq(word("last latter final"), word("half")), () => ({
		n: -1,
		grain: "half" as Grain,
	})),
	turn(seq(word("h"), glued(digits(1, 1)), not(glued(word("-")))), ([, n]) =>
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

/** "the third quarter of the year": of the year before, where it is past and publication's has yet to reach it. */
function inTheYear(n: number, grain: Grain): Point {
	return (context) => {
		const part = nthWithin(n, grain, fromPublished("year", 0))(context);
		return part &&
			context.published !== null &&
			part.day > context.published &&
			context.tense === "past"
			? nthWithin(n, grain, fromPublished("year", -1))(context)
			: part;
	};
}

/** "the third quarter of 1990", "next year's first quarter", "the 1988 third quarter", "q3 2019", "2018Q4", "18q4". */
export const yearPart = first<Point>(
	map(
		seq(
			opt(word("the")),
			fiscal,
			namedPart,
			phrase("of the"),
			opt(word("fiscal")),
			word("year"),
		),
		([, , { n, grain }]) => inTheYear(n, grain),
	),
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
