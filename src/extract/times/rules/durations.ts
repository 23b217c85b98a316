import {
	ahead,
	first,
	glued,
	map,
	opt,
	phrase,
	seq,
	turn,
	where,
} from "../combinators.js";
import { type Expression, fixed, type Rule } from "../expression.js";
import { month } from "../names.js";
import { type Place, word } from "../parser.js";
import { count, duration, quantity, singularUnit } from "../quantities.js";
import { year } from "../years.js";
import { refused } from "./refusals.js";

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
		name: "whole",
		reads: whole,
		takes: ["It rained [[all day|P1D]]."],
		leaves: [],
	},
];
