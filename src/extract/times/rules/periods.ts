import { civil } from "../calendar.js";
import { first, map, not, opt, phrase, seq } from "../combinators.js";
import type { Context, Point } from "../context.js";
import { fixed } from "../expression.js";
import { type Moment, moment, shift } from "../moment.js";
import { ordinal } from "../numbers.js";
import { word } from "../parser.js";
import {
	fromPublished,
	fromReference,
	nthWithin,
	unknown,
} from "../pointing.js";
import { count, durationValue, pluralUnit } from "../quantities.js";
import { year } from "../years.js";

/** "the quarter", "the latest period": the one last reported on, else the one last ended. */
function theQuarter({ quarter, published }: Context): Moment | null {
	if (quarter)
		return moment("quarter", quarter.moment.day, {
			anchor: quarter.span,
			known: quarter.moment.known,
		});
	if (published === null) return unknown("quarter");
	return moment("quarter", shift("quarter", published, -1));
}

/** The same stretch of another year. */
function inYear(point: Point, year: Point): Point {
	return (context) => {
		const m = point(context);
		const y = year(context);
		if (!m || !y || m.known === "nothing" || y.known === "nothing") return m;
		const by = civil(y.day).year - civil(m.day).year;
		return { ...m, day: shift("year", m.day, by), known: y.known };
	};
}

/** The same stretch a year before. */
function yearBefore(point: Point): Point {
	return (context) => {
		const m = point(context);
		return m && m.known !== "nothing"
			? { ...m, day: shift("year", m.day, -1) }
			: m;
	};
}

const period = word("quarter period");

const comparable = opt(word("comparable corresponding same equivalent"));

export const latest = first<Point>(
	map(
		seq(opt(word("the")), word("latest"), opt(word("fiscal")), period),
		() => theQuarter,
	),
	map(
		seq(word("the"), word("quarter"), not(seq(word("-"), word("to")))),
		() => theQuarter,
	),
	map(
		seq(
			opt(word("the")),
			comparable,
			first<Point>(
				map(seq(year, opt(seq(word("'"), word("s")))), ([y]) => y),
				map(seq(phrase("last year"), word("'"), word("s")), () =>
					fromPublished("year", -1),
				),
				map(seq(phrase("this year"), word("'"), word("s")), () =>
					fromPublished("year", 0),
				),
			),
			comparable,
			period,
		),
		([, , y]) => inYear(theQuarter, y),
	),
);

const yearAgo = seq(
	word("year"),
	opt(word("-")),
	word("ago earlier"),
	not(word("the a")),
);

const aYearAgo = first<unknown>(
	seq(
		opt(word("in of the")),
		word("a the"),
		word("year"),
		word("ago earlier before"),
	),
	seq(opt(word("in of")), word("last"), word("year")),
);

/** The month or quarter last spoken of. */
const spokenOf: Point = (context) => {
	const { reference } = context;
	const grain = reference?.moment.grain;
	return reference && (grain === "month" || grain === "quarter")
		? fromReference(grain, 0)(context)
		: theQuarter(context);
};

export const yearAgoPeriod = first<Point>(
	map(
		seq(opt(word("the a")), comparable, yearAgo, ordinal, period),
		([, , , n]) =>
			yearBefore(nthWithin(n, "quarter", fromPublished("year", 0))),
	),
	map(seq(opt(word("the a")), comparable, yearAgo, period), () =>
		yearBefore(theQuarter),
	),
	map(
		seq(
			opt(word("the")),
			word("comparable corresponding same equivalent"),
			word("period quarter month"),
			aYearAgo,
		),
		() => yearBefore(spokenOf),
	),
	map(seq(opt(word("the")), period, aYearAgo), () => yearBefore(theQuarter)),
	map(seq(opt(word("a")), word("year"), word("-"), word("ago earlier")), () =>
		yearBefore((context) =>
			context.period
				? moment(context.period.moment.grain, context.period.moment.day, {
						anchor: context.period.span,
						known: context.period.moment.known,
					})
				: fromPublished("year", 0)(context),
		),
	),
);

export const yearAgoSpan = map(
	seq(opt(word("the a")), comparable, yearAgo, count, pluralUnit),
	([, , , n, u]) => fixed("DURATION", durationValue([{ count: n, unit: u }])),
);
