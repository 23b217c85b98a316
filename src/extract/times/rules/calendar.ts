import { first, longest, map, opt, phrase, seq, turn } from "../combinators.js";
import { namedYear } from "../compound.js";
import type { Point } from "../context.js";
import { pointed } from "../counted.js";
import { directedDate, fullDate, monthAndYear } from "../dates.js";
import { at, type Rule } from "../expression.js";
import type { Grain } from "../moment.js";
import { lookup, word } from "../parser.js";
import { fromPublished, fromReference } from "../pointing.js";
import { plainYearPart } from "../quarters.js";
import { plainSeason } from "../seasons.js";
import { weekdayAndDay } from "../weekdays.js";
import { isSummingUp, narrowed } from "./around.js";
import { bareDay, laterDay, sharedDay, slashDate, tightDate } from "./days.js";
import { bareMonth } from "./months.js";
import {
	adYear,
	apostropheYear,
	bareYear,
	eraYear,
	rangeYear,
	thousandYear,
	wordYear,
} from "./years.js";

/** "the end of the month": a unit that is a place only as a part's whole. */
const theUnit = map(
	seq(
		first<unknown>(
			seq(
				opt(word("the")),
				word("end beginning start middle close rest remainder course turn"),
				word("of"),
			),
			seq(word("early late earlier later midway"), word("in through")),
		),
		word("the"),
		opt(word("current")),
		lookup(
			new Map<string, Grain>([
				["week", "week"],
				["month", "month"],
				["quarter", "quarter"],
				["year", "year"],
				["decade", "decade"],
				["century", "century"],
			]),
		),
	),
	([, , , grain]) => fromPublished(grain, 0),
);

/** "later in the day", "by the end of the day": the day spoken of. */
const theDay = turn(
	seq(
		first<unknown>(
			seq(word("early late earlier later"), word("in")),
			seq(word("the"), word("end beginning start rest"), word("of")),
		),
		phrase("the day"),
	),
	(_, { atoms, end }) =>
		isSummingUp({ atoms, at: end - 2, end }) ? null : fromReference("day", 0),
);

const calendarPoint = longest<Point>(narrowed(pointed), theUnit, theDay);

/** Where a place on the calendar is told. */
export const calendarRules: readonly Rule[] = [
	{
		name: "date",
		reads: map(narrowed(first(fullDate, directedDate, weekdayAndDay)), (p) =>
			at(p),
		),
		takes: [
			"They spoke on [[October 21|2022-10-21]].",
			"He was born on [[31 March 1974|1974-03-31]] in Leeds.",
			"The law took effect on [[Monday, April 25|2022-04-25]].",
			"Logged on [[2019-08-01|2019-08-01]] and [[10/31/74|1974-10-31]].",
		],
		leaves: ["It is item 3 of 12.", "Call 138-2010-2015."],
	},
	{
		name: "month and year",
		reads: map(narrowed(monthAndYear), (p) => at(p)),
		takes: [
			"It began in [[March 1996|1996-03]].",
			"He left in [[June last year|2021-06]].",
		],
		leaves: [],
	},
	{
		name: "calendar",
		reads: map(calendarPoint, (p) => at(p)),
		takes: [
			"She resigned [[yesterday|2022-10-20]].",
			"He said so [[last week|2022-W41]].",
			"It fell in [[the third quarter of 1990|1990-Q3]].",
			"They met [[two days after May 13|2022-05-15]].",
			"They will meet [[a week from Tuesday|2022-11-01]].",
		],
		leaves: ["The last call was long.", "This may be right."],
	},
	{
		name: "days of one month",
		reads: map(first(sharedDay, laterDay), (p) => at(p)),
		takes: ["They met on [[18|2022-06-18]] and [[19 June|2022-06-19]]."],
		leaves: ["There were 18 and 19 people."],
	},
	{
		name: "month and day in digits",
		reads: map(first(slashDate, tightDate), (p) => at(p)),
		takes: ["They met on [[9/30|2022-09-30]]."],
		leaves: ["It rose to 37 1/2.", "They won 7-6 and 2-1."],
	},
	{
		name: "day of the month",
		reads: map(bareDay, (p) => at(p)),
		takes: [],
		leaves: ["It was the 24th retweet.", "She finished on the second lap."],
	},
	{
		name: "month",
		reads: map(narrowed(bareMonth), (p) => at(p)),
		takes: [
			"It fell in [[August|2022-08]].",
			"It rose in [[early May|2022-05]].",
		],
		leaves: ["They may march.", "May I ask?", "She may, but she will not."],
	},
	{
		name: "year",
		reads: map(
			first(
				narrowed(first(bareYear, wordYear, thousandYear, apostropheYear)),
				rangeYear,
				eraYear,
				adYear,
				narrowed(namedYear),
			),
			(p) => at(p),
		),
		takes: [
			"It opened in [[1998|1998]].",
			"His [[1996|1996]] campaign failed.",
		],
		leaves: [
			"They sold 2000 pieces.",
			"It cost $1998.",
			"He scored 2,015 points.",
		],
	},
	{
		name: "quarter or half",
		reads: map(narrowed(plainYearPart), (p) => at(p)),
		takes: ["Profit rose in [[the third quarter|2022-Q3]]."],
		leaves: ["He led at half time."],
	},
	{
		name: "season",
		reads: map(narrowed(plainSeason), (p) => at(p)),
		takes: ["It was dry over [[the summer|2022-SU]]."],
		leaves: ["Prices fall."],
	},
];
