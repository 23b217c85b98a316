import { first, map, opt, seq, turn } from "../combinators.js";
import type { Context, Point } from "../context.js";
import { at, type Rule } from "../expression.js";
import { type Moment, moment } from "../moment.js";
import { isNominal } from "../names.js";
import { word } from "../parser.js";
import { fromPublished, fromReference, unknown } from "../pointing.js";
import { MONTHS } from "../words.js";
import { isSummingUp } from "./around.js";
import { latest, yearAgoPeriod, yearAgoSpan } from "./periods.js";

/** "the year", "the week" under way, where nothing else is said of it. */
const theUnit = turn(
	seq(
		word("the"),
		opt(word("full entire whole fiscal")),
		word("year month week day"),
	),
	([, all, u], { atoms, at: here, end }): Point | null => {
		const before = atoms[here - 1]?.text ?? "";
		const next = atoms[end];
		if (next && !next.broken && /^(ended|ending)$/.test(next.text)) return null;
		// "In the year to June": twelve months, told by their end.
		if (next?.text === "to" && MONTHS.has(atoms[end + 1]?.text ?? ""))
			return null;
		if (all !== null)
			return u === "year" && /^(for|of|in|during|throughout)$/.test(before)
				? all === "fiscal"
					? fromPublished("year", 0)
					: yearUnderReport
				: null;
		if (
			next?.text === "-" ||
			(next && !next.broken && UNIT_TAKEN.has(next.text))
		)
			return null;
		if (
			isNominal(next) ||
			!/^(for|during|of|in|through|throughout|over|later|s)$/.test(before)
		)
			return null;
		if (u === "day" && isSummingUp({ atoms, at: here, end })) return null;
		return u === "day"
			? fromReference("day", 0)
			: fromPublished(
					u === "year" ? "year" : u === "month" ? "month" : "week",
					0,
				);
	},
);

/** "The fourth quarter of 2005 and the entire year": the year of the period reported on, else the one under way. */
function yearUnderReport(context: Context): Moment {
	const { period, published } = context;
	if (period)
		return moment("year", period.moment.day, {
			anchor: period.span,
			known: period.moment.known,
		});
	return published === null ? unknown("year") : moment("year", published);
}

/** Behind "the day" these begin what tells which day. */
const UNIT_TAKEN = new Set(
	"that when after before since he she they it we i you in where ended ending".split(
		" ",
	),
);

const yearEnd = map(
	seq(
		opt(word("the around")),
		word("year"),
		opt(seq(word("'"), word("s"))),
		opt(word("-")),
		word("end"),
	),
	() => at(fromPublished("year", 0)),
);

const toDate = map(
	seq(
		opt(word("the")),
		word("year"),
		opt(word("-")),
		word("to"),
		opt(word("-")),
		word("date"),
	),
	() => at(fromPublished("year", 0)),
);

/** The time under report: "the quarter", "the year-ago period", "year-end", "the week". */
export const reportRules: readonly Rule[] = [
	{
		name: "period under report",
		reads: map(latest, (p) => at(p)),
		takes: ["It lost money in [[the quarter|2022-Q3]]."],
		leaves: ["He lives in the French Quarter."],
	},
	{
		name: "period a year before",
		reads: first(
			yearAgoSpan,
			map(yearAgoPeriod, (p) => at(p)),
		),
		takes: ["In [[the year-ago quarter|2021-Q3]] it made money."],
		leaves: [],
	},
	{
		name: "year's end",
		reads: first(yearEnd, toDate),
		takes: ["It closes by [[year-end|2022]]."],
		leaves: [],
	},
	{
		name: "the unit",
		reads: map(theUnit, (p) => at(p)),
		takes: ["It was the worst of [[the year|2022]]."],
		leaves: ["The day he left, it rained."],
	},
];
