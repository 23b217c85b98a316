import { ahead, first, map, opt, phrase, seq, turn } from "../combinators.js";
import { type Expression, fixed, type Rule } from "../expression.js";
import { word } from "../parser.js";
import { count, duration, pluralUnit, unit } from "../quantities.js";
import { DOUBTFUL } from "./refusals.js";

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
			/^(of|later|earlier|from)$/.test(next) &&
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

/** How long, where a word other than a plain count says it: "the past three months", "recent years", "for years". */
export const lengthRules: readonly Rule[] = [
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
];
