import type { Context, Point } from "../context.js";
import { at, type Expression, fixed, type Rule } from "../expression.js";
import { type Moment, moment } from "../moment.js";
import { isNominal } from "../names.js";
import { first, map, opt, phrase, seq, turn, word } from "../parser.js";
import { fromPublished, fromReference, unknown } from "../pointing.js";
import { latest, yearAgoPeriod, yearAgoSpan } from "./periods.js";

const present = first<unknown>(
	seq(opt(word("right just")), word("now")),
	word("currently nowadays presently"),
	phrase("at the moment"),
	phrase("at present"),
	phrase("at this time"),
	phrase("at this moment"),
	phrase("at this point"),
	phrase("these days"),
	turn(phrase("to date"), (p, { atoms, at, end }) =>
		/^(up|-|equals?)$/.test(atoms[at - 1]?.text ?? "") ||
		(atoms[end]?.number ?? -1) >= 0
			? null
			: p,
	),
	phrase("till date"),
	seq(word("this"), opt(word("crucial critical")), word("moment")),
);

const current = turn(word("current"), (_, { atoms, end }) =>
	/^(NOUN|ADJ|NUM|PROPN|VERB)$/.test(atoms[end]?.token.upos ?? "")
		? true
		: null,
);

const past = first<unknown>(
	seq(opt(word("more most very just only until")), word("recently")),
	word("lately"),
	turn(
		seq(word("the"), opt(word("recent distant not")), word("past")),
		(_, { atoms, end }) =>
			/^(NOUN|NUM|ADJ|PROPN)$/.test(atoms[end]?.token.upos ?? "") ||
			(atoms[end]?.glued && /\w/.test(atoms[end]?.text ?? ""))
				? null
				: true,
	),
	phrase("in past years"),
);

const future = first<unknown>(
	turn(
		seq(
			word("the"),
			opt(word("near foreseeable immediate not distant")),
			word("future"),
		),
		(_, { atoms, end }) =>
			/^(NOUN|NUM|PROPN)$/.test(atoms[end]?.token.upos ?? "") ||
			atoms[end]?.text === "of"
				? null
				: true,
	),
	seq(word("near"), word("future")),
	phrase("as soon as possible"),
	seq(word("very"), word("soon")),
	seq(word("the"), word("short long near medium"), word("term")),
	phrase("a later date"),
	phrase("future quarters"),
	phrase("some day"),
);

/** "He will one day be king", "One day he left": some day, ahead or past as its verb looks. */
const oneDay = turn(phrase("one day"), (_, { atoms, at: here, end }) => {
	const [before, next] = [atoms[here - 1], atoms[end]];
	const opens = !before || before.broken || /^[.?!"'“‘`]$/.test(before.text);
	const amid = before !== undefined && AMID.test(before.token.upos);
	return (opens && next?.token.upos === "PRON") ||
		(amid && /^(VERB|AUX)$/.test(next?.token.upos ?? ""))
		? leaning
		: null;
});

const AMID = /^(AUX|PRON|PROPN|NOUN)$/;

const leaning: Expression = {
	resolve: (context) =>
		fixed("DATE", context.tense === "past" ? "PAST_REF" : "FUTURE_REF").resolve(
			context,
		),
};

function lastTold({ reference }: Context): Moment | null {
	if (!reference || /^(decade|century)$/.test(reference.moment.grain))
		return null;
	return { ...reference.moment, stated: false, anchor: reference.span };
}

/** "until then", "by that time": the time last spoken of. */
const then = turn(
	first<unknown>(word("then"), phrase("that time")),
	(_, { atoms, at: here, end }): Point | null =>
		/^(until|till|by)$/.test(atoms[here - 1]?.text ?? "") &&
		atoms[end]?.text !== "-" &&
		!/^(NOUN|PROPN)$/.test(atoms[end]?.token.upos ?? "")
			? lastTold
			: null,
);

/** Things of our days: behind "today's" these are no day's. */
const AGE =
	/^(world|youth|society|standards?|generation|era|age|climate|environment|marketplace|economy|culture|terms|money|dollars|consumers|families|children|kids|students|teenagers|adults|parents|women|men|life|technology|computers)$/;

/** "in today's world", "by today's standards": not the day of publication. */
const ofToday = turn(word("today"), (_, { atoms, end }) => {
	if (atoms[end]?.text !== "'" || atoms[end + 1]?.text !== "s") return null;
	const what = atoms[end + 2];
	return what &&
		AGE.test(
			what.token.upos === "ADJ" ? (atoms[end + 3]?.text ?? "") : what.text,
		)
		? true
		: null;
});

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

/** What points to now, before or ahead without a place on the calendar, and to the time under report. */
export const referenceRules: readonly Rule[] = [
	{
		name: "present",
		reads: map(first(present, current, ofToday), () =>
			fixed("DATE", "PRESENT_REF"),
		),
		takes: [
			"He is [[now|PRESENT_REF]] at home.",
			"The [[current|PRESENT_REF]] law fails.",
			"In [[today|PRESENT_REF]]'s world it is.",
		],
		leaves: ["The current was strong."],
	},
	{
		name: "past",
		reads: map(past, () => fixed("DATE", "PAST_REF")),
		takes: [
			"She [[recently|PAST_REF]] left.",
			"In [[the past|PAST_REF]], it failed.",
		],
		leaves: ["He walked past."],
	},
	{
		name: "future",
		reads: map(future, () => fixed("DATE", "FUTURE_REF")),
		takes: ["In [[the near future|FUTURE_REF]] it may rise."],
		leaves: ["Future generations pay.", "It is the future of the town."],
	},
	{
		name: "some day",
		reads: oneDay,
		takes: ["He will [[one day|FUTURE_REF]] be king."],
		leaves: [],
	},
	{
		name: "then",
		reads: map(then, (p) => at(p)),
		takes: [
			"It ends [[May 13|2022-05-13]]; until [[then|2022-05-13]] it holds.",
		],
		leaves: ["Then he left.", "Sent by then-President Hollis."],
	},
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
