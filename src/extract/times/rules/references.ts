import { first, map, opt, phrase, seq, turn } from "../combinators.js";
import type { Context, Point } from "../context.js";
import { at, type Expression, fixed, type Rule } from "../expression.js";
import type { Moment } from "../moment.js";
import { word } from "../parser.js";

/** "Now, he says, …" turns to the next point, and "the now-empty house" is a kind of house. */
const now = turn(
	seq(opt(word("right just")), word("now")),
	([exactly], { atoms, at, end }) => {
		const next = atoms[end];
		if (next?.text === "-" && next.glued) return null;
		return !exactly && atoms[at]?.capital && next?.text === "," ? null : true;
	},
);

const present = first<unknown>(
	now,
	word("currently nowadays presently"),
	phrase("at the moment"),
	phrase("at present"),
	phrase("at this time"),
	phrase("at this moment"),
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
	// "Most recently last October": the last of some, whenever that was.
	turn(
		seq(opt(word("more very just only until")), word("recently")),
		(p, { atoms, at }) => (atoms[at - 1]?.text === "most" ? null : p),
	),
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
		seq(word("the"), opt(word("near immediate not distant")), word("future")),
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

/** What points to now, before or ahead without a place on the calendar. */
export const referenceRules: readonly Rule[] = [
	{
		name: "present",
		reads: map(first(present, current), () => fixed("DATE", "PRESENT_REF")),
		takes: [
			"He is [[now|PRESENT_REF]] at home.",
			"The [[current|PRESENT_REF]] law fails.",
		],
		leaves: [
			"The current was strong.",
			"Now, he says, it fails.",
			"The now-empty house burned.",
		],
	},
	{
		name: "past",
		reads: map(past, () => fixed("DATE", "PAST_REF")),
		takes: [
			"She [[recently|PAST_REF]] left.",
			"In [[the past|PAST_REF]], it failed.",
		],
		leaves: ["He walked past.", "They lost, most recently to Norway."],
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
			"It ended [[May 13|2022-05-13]]; until [[then|2022-05-13]] it held.",
		],
		leaves: ["Then he left.", "Sent by then-President Hollis."],
	},
];
