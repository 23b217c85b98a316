import { type Expression, fixed, type Rule } from "../expression.js";
import { month } from "../names.js";
import {
	ahead,
	first,
	glued,
	map,
	opt,
	type Place,
	phrase,
	seq,
	turn,
	where,
	word,
} from "../parser.js";
import {
	count,
	durationValue,
	pluralUnit,
	type Quantity,
	quantity,
	singularUnit,
	unit,
} from "../quantities.js";
import { year } from "../years.js";
import { DOUBTFUL, refused } from "./refusals.js";

const approximate = first(
	phrase("no more than"),
	phrase("no less than"),
	phrase("not more than"),
	phrase("more than"),
	phrase("less than"),
	phrase("fewer than"),
	phrase("at least"),
	phrase("at most"),
	phrase("as long as"),
	phrase("as many as"),
	phrase("as little as"),
	phrase("up to"),
	phrase("well over"),
	phrase("just over"),
	phrase("just under"),
	word(
		"nearly almost about around approximately roughly over under only barely exactly",
	),
	map(seq(word("some"), ahead(count)), ([some]) => some),
);

function duration(parts: readonly Quantity[]): Expression {
	return fixed("DURATION", durationValue(parts));
}

/** How far before it in the text, in code units, a time still anchors "a few days before the vote". */
const REACH = 60;

/** A length that lies before or after something hangs on the time last spoken of. */
function anchored(
	expression: Expression,
	{ atoms, at, end }: Place,
): Expression {
	if (!/^(before|after|later|earlier)$/.test(atoms[end]?.text ?? ""))
		return expression;
	const start = atoms[at]?.start ?? 0;
	return {
		resolve: (context) => {
			const resolved = expression.resolve(context);
			const span = context.reference?.span;
			return resolved && span && start - span.end < REACH
				? { ...resolved, anchor: span }
				: resolved;
		},
	};
}

/** "2 years and 1 month", "3 hours 30 minutes". */
const more = first(
	map(seq(word("and ,"), quantity), ([, q]) => q),
	turn(quantity, (q, { atoms, at }) =>
		(atoms[at]?.number ?? -1) >= 0 || q.count !== 1 ? q : null,
	),
);

const counted = turn(
	seq(
		opt(approximate),
		quantity,
		opt(seq(more, opt(more))),
		opt(
			first<unknown>(
				phrase("or so"),
				phrase("or more"),
				seq(word("or"), word("two three")),
				seq(opt(word("-")), glued(word("long"))),
			),
		),
	),
	([, q, others], place): Expression | null =>
		refused(q, place)
			? null
			: anchored(
					duration([
						q,
						...(others ? [others[0], ...(others[1] ? [others[1]] : [])] : []),
					]),
					place,
				),
);

/** "between one week and three months": two lengths, of which this is the first. */
const shorter = turn(
	seq(
		where(({ atoms, at }) => atoms[at - 1]?.text === "between"),
		quantity,
	),
	([, q], place): Expression | null =>
		refused(q, place) ? null : duration([q]),
);

const determiner = opt(word("the its their his her our those these"));

const span = word(
	"last past next first coming previous following final preceding initial opening recent latest remaining upcoming prior",
);

/** "the past three months", "the first nine months", "its next few days", "the 5 upcoming years". */
const kind = opt(word("fiscal full trading business calendar consecutive"));

const bounded = first<Expression>(
	map(
		seq(
			opt(phrase("at least")),
			determiner,
			span,
			opt(word("approximately about roughly")),
			count,
			kind,
			pluralUnit,
		),
		([, , , , n, , u]) => duration([{ count: n, unit: u }]),
	),
	map(seq(determiner, count, span, pluralUnit), ([, n, , u]) =>
		duration([{ count: n, unit: u }]),
	),
	map(seq(word("the these those"), count, kind, pluralUnit), ([, n, , u]) =>
		duration([{ count: n, unit: u }]),
	),
	// "over the past decade" is its length up to now, not a decade of the calendar.
	map(seq(determiner, word("past"), word("decade century")), ([, , u]) =>
		fixed("DURATION", u === "decade" ? "P10Y" : "P100Y"),
	),
	map(seq(determiner, word("last past next"), count, unit), ([, , n, u]) =>
		duration([{ count: n, unit: u }]),
	),
);

const vagueSpan = first<Expression>(
	map(
		seq(
			opt(word("the his her its their")),
			word("recent past"),
			pluralUnit,
			opt(seq(word("and or"), pluralUnit)),
		),
		([, , u]) => duration([{ count: null, unit: u }]),
	),
	map(
		seq(
			opt(word("the")),
			word("coming next future upcoming"),
			opt(word("few several")),
			pluralUnit,
		),
		([, , , u]) => duration([{ count: null, unit: u }]),
	),
	map(seq(word("the"), pluralUnit, word("ahead")), ([, u]) =>
		duration([{ count: null, unit: u }]),
	),
	map(
		seq(
			opt(word("the")),
			word("early later final last"),
			word("years months weeks days hours"),
			ahead(word("of")),
		),
		() => fixed("DURATION", "PXY"),
	),
	map(seq(word("over"), word("the"), pluralUnit), ([, , u]) =>
		duration([{ count: null, unit: u }]),
	),
);

/** "for years", "within weeks", "months of talks", "decades-long". */
const bare = turn(
	seq(
		pluralUnit,
		opt(seq(word("or and"), pluralUnit)),
		opt(seq(word("-"), word("long old"))),
	),
	([u, , long], { atoms, at, end }): Expression | null => {
		const before = atoms[at - 1];
		const next = atoms[end]?.text ?? "";
		if (DOUBTFUL.has(atoms[end - 1]?.text ?? "") || u.grain === "weekend")
			return null;
		const led = before && !before.glued && LEADS.has(before.text);
		const trailed =
			/^(of|later|before|after|earlier|from)$/.test(next) &&
			before?.token.upos !== "ADJ" &&
			before?.token.upos !== "NOUN";
		return led || trailed || long ? duration([{ count: null, unit: u }]) : null;
	},
);

/** Words that units alone follow. */
const LEADS = new Set(
	"for in within after over through throughout took take takes spent lasted".split(
		" ",
	),
);

/** "in the days before the vote", "the years that followed". */
const around = map(
	seq(
		word("the"),
		pluralUnit,
		ahead(word("before after since that leading following")),
	),
	([, u]) => duration([{ count: null, unit: u }]),
);

const whole = first<Expression>(
	map(
		seq(word("all"), opt(word("the")), word("day week month year night")),
		([, , u]) =>
			fixed("DURATION", `P1${u === "night" ? "D" : u.charAt(0).toUpperCase()}`),
	),
	map(
		seq(opt(word("the a")), word("entire full whole"), singularUnit),
		([, , u]) => duration([{ count: 1, unit: u }]),
	),
	map(seq(word("the"), word("hour")), () => fixed("DURATION", "PT1H")),
	map(first(seq(singularUnit, word("-"), word("long"))), ([u]) =>
		duration([{ count: 1, unit: u }]),
	),
	map(phrase("a while"), () => fixed("DURATION", "PXX")),
);

/** "the fiscal year ended June 30": a length, not a place. */
const ended = map(
	seq(
		word("the"),
		opt(word("fiscal")),
		word("year"),
		ahead(seq(word("ended ending"), first<unknown>(month, year))),
	),
	() => fixed("DURATION", "P1Y"),
);

/** How long. */
export const durationRules: readonly Rule[] = [
	{
		name: "year ended",
		reads: ended,
		takes: ["For [[the year|P1Y]] ended [[June 30|2022-06-30]] it lost money."],
		leaves: [],
	},
	{
		name: "duration",
		reads: first(shorter, counted),
		takes: [
			"It took [[nearly forty years|P40Y]].",
			"A [[two-hour|PT2H]] meeting.",
			"It lasted [[2 1/2 years|P2Y6M]].",
			"They waited [[an hour and a half|PT1H30M]].",
		],
		leaves: [
			"The 25-year-old won.",
			"He is 37 years old.",
			"A second man fled.",
		],
	},
	{
		name: "bounded duration",
		reads: bounded,
		takes: [
			"It fell in [[the past three months|P3M]].",
			"It grew over [[the past decade|P10Y]].",
		],
		leaves: ["The first two men left."],
	},
	{
		name: "vague duration",
		reads: vagueSpan,
		takes: ["It has grown in [[recent years|PXY]]."],
		leaves: ["The recent men left."],
	},
	{
		name: "units alone",
		reads: first(bare, around),
		takes: [
			"They fought for [[years|PXY]].",
			"It took [[months|PXM]] of talks.",
		],
		leaves: ["These were good days."],
	},
	{
		name: "whole",
		reads: whole,
		takes: ["It rained [[all day|P1D]]."],
		leaves: [],
	},
];
