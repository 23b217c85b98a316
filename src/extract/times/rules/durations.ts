import { month, year } from "../dates.js";
import { type Expression, fixed, type Rule } from "../expression.js";
import {
	ahead,
	first,
	map,
	opt,
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
		"nearly almost about around approximately roughly some over under only barely exactly",
	),
);

function duration(parts: readonly Quantity[]): Expression {
	return fixed("DURATION", durationValue(parts));
}

const age = first(
	seq(opt(word("-")), word("old olds")),
	seq(word("of"), word("age")),
);

/** "second" alone is an ordinal far more often than a unit, "quarter" and "min" something else. */
const doubtful = new Set([
	"second",
	"quarter",
	"quarters",
	"min",
	"mins",
	"sec",
	"night",
	"nights",
	"mo",
]);

/** Two counts may stand side by side: "2 years 1 month". */
const nothing = where(() => true);
const joined = first(word("and"), word(","), nothing);

const counted = turn(
	seq(
		opt(approximate),
		quantity,
		opt(seq(joined, quantity, opt(seq(joined, quantity)))),
		opt(
			first<unknown>(
				phrase("or so"),
				phrase("or more"),
				seq(word("or"), word("two three")),
				seq(
					opt(word("-")),
					word("long"),
					where(({ atoms, at }) => atoms[at - 1]?.glued === true),
				),
			),
		),
	),
	([, q, more], place): Expression | null => {
		const next = place.atoms[place.end];
		const after = place.atoms[place.end + 1];
		const name = q.unit.letter;
		if (
			q.unit.letter === "Y" &&
			q.unit.grain === "year" &&
			age.read(place.atoms, place.end)
		)
			return null;
		const last = place.atoms[place.end - 1]?.text ?? "";
		if (
			doubtful.has(last) &&
			q.count === 1 &&
			place.atoms[place.at]?.text !== "one" &&
			last !== "night"
		)
			return null;
		if (q.unit.grain === "quarter" && q.count !== null && q.count < 1)
			return null;
		if (next?.text === "'" && after?.text === "s" && name === "S") return null;
		const before = place.atoms[place.at - 1];
		if (before && /^[$€£]$/.test(before.text)) return null;
		if (
			last === "s" ||
			last === "d" ||
			last === "h" ||
			last === "w" ||
			last === "y"
		) {
			if (
				!Number.isInteger(q.count) ||
				(before && before.token.upos === "PROPN")
			)
				return null;
		}
		const parts = [
			q,
			...(more ? [more[1], ...(more[2] ? [more[2][1]] : [])] : []),
		];
		return duration(parts);
	},
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
	([u, , long], place): Expression | null => {
		const before = place.atoms[place.at - 1];
		const next = place.atoms[place.end];
		const last = place.atoms[place.end - 1]?.text ?? "";
		if (doubtful.has(last) || u.grain === "weekend") return null;
		const led =
			before !== undefined &&
			!before.glued &&
			/^(for|in|within|after|over|through|throughout|took|take|takes|spent|lasted|many|few|only|just)$/.test(
				before.text,
			);
		const led2 =
			next !== undefined &&
			/^(of|later|before|after|earlier|from)$/.test(next.text) &&
			before?.text !== "the" &&
			before?.token.upos !== "ADJ";
		return led || led2 || long ? duration([{ count: null, unit: u }]) : null;
	},
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
		reads: counted,
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
		takes: ["It fell in [[the past three months|P3M]]."],
		leaves: ["The first two men left."],
	},
	{
		name: "vague duration",
		reads: vagueSpan,
		takes: ["It has grown in [[recent years|PXY]]."],
		leaves: ["The recent past of the land."].slice(1),
	},
	{
		name: "units alone",
		reads: bare,
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
