import type { Context } from "../context.js";
import { at, fixed, type Rule } from "../expression.js";
import { type Moment, moment, shift } from "../moment.js";
import { ordinal } from "../numbers.js";
import {
	first,
	map,
	not,
	opt,
	phrase,
	seq,
	turn,
	where,
	word,
} from "../parser.js";
import { fromPublished, fromReference, unknown } from "../pointing.js";
import { count, durationValue, pluralUnit } from "../quantities.js";

const present = first<unknown>(
	seq(opt(word("right just")), word("now")),
	word("currently nowadays presently"),
	phrase("at the moment"),
	phrase("at present"),
	phrase("at this time"),
	phrase("at this moment"),
	phrase("at this point"),
	phrase("these days"),
	phrase("to date"),
	phrase("till date"),
	seq(word("this"), opt(word("crucial critical")), word("moment")),
);

const current = turn(word("current"), (_, { atoms, end }) =>
	/^(NOUN|ADJ|NUM|PROPN|VERB)$/.test(atoms[end]?.token.upos ?? "")
		? true
		: null,
);
const recent = turn(
	seq(opt(word("most more very")), word("recent")),
	(_, { atoms, end }) =>
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
			/^(NOUN|NUM|PROPN)$/.test(atoms[end]?.token.upos ?? "") ? null : true,
	),
	seq(word("near"), word("future")),
	phrase("as soon as possible"),
	seq(word("very"), word("soon")),
	seq(word("the"), word("short long near medium"), word("term")),
	phrase("a later date"),
	phrase("future quarters"),
	phrase("some day"),
);

/** "the quarter", "the latest period": the one last reported on, else the one last ended. */
function thePeriod({ period, published }: Context): Moment | null {
	if (period)
		return moment(period.moment.grain, period.moment.day, {
			anchor: period.span,
			known: period.moment.known,
		});
	if (published === null) return unknown("quarter");
	return moment("quarter", shift("quarter", published, -1));
}

function yearBefore(context: Context): Moment | null {
	const m = thePeriod(context);
	return (
		m && { ...m, day: m.known === "nothing" ? m.day : shift("year", m.day, -1) }
	);
}

const period = word("quarter period");

const latest = first(
	map(seq(opt(word("the")), word("latest"), opt(word("fiscal")), period), () =>
		at(thePeriod),
	),
	map(seq(word("the"), word("quarter"), not(seq(word("-"), word("to")))), () =>
		at(thePeriod),
	),
);

const yearAgoPeriod = first(
	map(
		seq(
			opt(word("the a")),
			opt(word("comparable corresponding")),
			word("year"),
			word("-"),
			word("ago earlier"),
			count,
			pluralUnit,
		),
		([, , , , , n, u]) =>
			fixed("DURATION", durationValue([{ count: n, unit: u }])),
	),
	map(
		seq(
			opt(word("the a")),
			opt(word("comparable corresponding")),
			word("year"),
			opt(word("-")),
			word("ago earlier"),
			opt(ordinal),
			period,
		),
		() => at(yearBefore),
	),
	turn(
		seq(opt(word("the")), word("year"), word("-"), word("ago earlier")),
		() => at(yearBefore),
	),
	map(
		seq(
			opt(word("the")),
			word("same comparable corresponding"),
			word("period quarter month week day"),
			opt(word("of in a")),
			word("last a"),
			word("year"),
			opt(word("ago earlier before")),
		),
		() => at(yearBefore),
	),
	map(
		seq(
			opt(word("the")),
			word("quarter period"),
			word("a"),
			word("year"),
			word("ago earlier"),
		),
		() => at(yearBefore),
	),
);

const theUnit = turn(
	seq(word("the"), word("year month week day")),
	([, u], { atoms, at: here, end }) => {
		const before = atoms[here - 1]?.text ?? "";
		const next = atoms[end];
		const nominal =
			next !== undefined && /^(NOUN|PROPN|NUM|ADJ)$/.test(next.token.upos);
		if (
			nominal ||
			next?.text === "-" ||
			(next &&
				/^(that|when|after|before|he|she|they|it|we|of|in)$/.test(next.text))
		)
			return null;
		const led =
			u === "week"
				? /^(for|during|of|in|this)$/
				: u === "day"
					? /^(for|of|during|in)$/
					: /^(for|of|during|in|through|throughout|over)$/;
		return led.test(before)
			? at(
					fromPublished(
						u === "year"
							? "year"
							: u === "month"
								? "month"
								: u === "week"
									? "week"
									: "day",
						0,
					),
				)
			: null;
	},
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
const thatTime = map(
	first(phrase("that time"), phrase("that moment"), phrase("that point")),
	() =>
		at((context) =>
			context.reference
				? fromReference(context.reference.moment.grain, 0)(context)
				: null,
		),
);
void thatTime;

/** What points to now, before or ahead without a place on the calendar, and to the time under report. */
export const referenceRules: readonly Rule[] = [
	{
		name: "present",
		reads: map(first(present, current), () => fixed("DATE", "PRESENT_REF")),
		takes: [
			"He is [[now|PRESENT_REF]] at home.",
			"The [[current|PRESENT_REF]] law fails.",
		],
		leaves: ["The current was strong."],
	},
	{
		name: "past",
		reads: map(first(past, recent), () => fixed("DATE", "PAST_REF")),
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
		leaves: ["Future generations pay."],
	},
	{
		name: "period under report",
		reads: first(yearAgoPeriod, latest),
		takes: ["It lost money in [[the quarter|2022-Q3]]."],
		leaves: ["He lives in the French Quarter."],
	},
	{
		name: "year's end",
		reads: first(yearEnd, toDate),
		takes: ["It closes by [[year-end|2022]]."],
		leaves: [],
	},
	{
		name: "the unit",
		reads: theUnit,
		takes: ["It was the worst of [[the year|2022]]."],
		leaves: ["The day he left, it rained."],
	},
];
void where;
