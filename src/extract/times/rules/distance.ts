import type { Context, Point } from "../context.js";
import { step } from "../counted.js";
import { at, type Expression, fixed, type Rule } from "../expression.js";
import { type Grain, moment, shift } from "../moment.js";
import { weekday } from "../names.js";
import { weekdayFromPublished } from "../near.js";
import { cardinal } from "../numbers.js";
import {
	ahead,
	first,
	lookup,
	map,
	not,
	opt,
	phrase,
	seq,
	turn,
	where,
	word,
} from "../parser.js";
import { fromReference, unknown, weekdayIn } from "../pointing.js";
import {
	durationValue,
	pluralUnit,
	type Quantity,
	quantity,
} from "../quantities.js";
import { WEEKDAY_PLURALS } from "../words.js";
import { refused } from "./refusals.js";

const approximate = opt(
	first(
		phrase("more than"),
		phrase("less than"),
		phrase("at least"),
		phrase("as recently as"),
		phrase("as long as"),
		phrase("up to"),
		word(
			"nearly almost about around approximately roughly just over barely only exactly under",
		),
	),
);

const more = first(
	map(seq(word("and ,"), quantity), ([, q]) => q),
	turn(quantity, (q, { atoms, at: here }) =>
		(atoms[here]?.number ?? -1) >= 0 ? q : null,
	),
);

const quantities = map(
	seq(
		approximate,
		quantity,
		opt(more),
		opt(more),
		opt(phrase("or so")),
		opt(phrase("or more")),
	),
	([, q, second, third]): Quantity[] =>
		[q, second, third].filter((part) => part !== null),
);

/** How fine a place so far away is meant: an hour or day to the day, "six weeks ago" to the week, years to the year. */
function grainOf(parts: readonly Quantity[]): Grain {
	const last = parts.at(-1);
	const unit = last?.unit;
	if (!unit || unit.clock) return "day";
	if (unit.size === 10 || unit.size === 100) return "year";
	if (unit.grain === "week" || unit.grain === "weekend")
		return (last.count ?? 0) > 2 && parts.length === 1 ? "week" : "day";
	return unit.grain ?? "year";
}

function away(
	parts: readonly Quantity[],
	by: number,
	from: "published" | "reference",
	keep: Grain | null = null,
): Point {
	return ({ published, reference }) => {
		const anchor =
			from === "reference" && reference?.moment.known !== "nothing"
				? reference
				: null;
		const start = anchor?.moment.day ?? published;
		const grain =
			keep ??
			(anchor?.moment.grain === "day" ? anchoredGrain(parts) : grainOf(parts));
		if (start === null) return unknown(grain);
		const to = parts.reduce(
			(day, q) => (q.unit.clock ? day : step(day, q, by)),
			start,
		);
		return moment(
			grain,
			to,
			anchor ? { anchor: anchor.span, known: anchor.moment.known } : {},
		);
	};
}

function anchoredGrain(parts: readonly Quantity[]): Grain {
	const grain = grainOf(parts);
	return grain === "week" ? "day" : grain;
}

/** An unknown number of something is only past or future. */
function awayOr(
	vague: string,
	parts: readonly Quantity[],
	by: number,
	from: "published" | "reference",
): Expression {
	return parts.some((q) => q.count === null)
		? fixed("DATE", vague)
		: at(away(parts, by, from));
}

const ago = map(seq(quantities, word("ago back")), ([parts]) =>
	awayOr("PAST_REF", parts, -1, "published"),
);
const pluralAgo = map(
	seq(pluralUnit, opt(seq(word("and or"), pluralUnit)), word("ago")),
	() => fixed("DATE", "PAST_REF"),
);
const hence = map(
	seq(quantities, first(phrase("from now"), word("hence"))),
	([parts]) => awayOr("FUTURE_REF", parts, 1, "published"),
);
const longAgo = map(
	first(
		phrase("not so long ago"),
		phrase("not long ago"),
		phrase("long ago"),
		phrase("some time ago"),
	),
	() => fixed("DATE", "PAST_REF"),
);

/** "a year ago" in a report of a period is that period a year before; elsewhere the year. */
function yearBack(
	context: Context,
	from: "published" | "reference",
): ReturnType<Point> {
	const { period } = context;
	if (period)
		return moment(period.moment.grain, shift("year", period.moment.day, -1), {
			anchor: period.span,
			known: period.moment.known,
		});
	return from === "reference"
		? fromReference("year", -1)(context)
		: away([{ count: 1, unit: YEAR }], -1, "published")(context);
}

const YEAR = {
	letter: "Y",
	size: 1,
	clock: false,
	grain: "year",
	plural: false,
} as const;

const yearAgo = map(
	seq(approximate, word("a one"), word("year"), word("ago")),
	() => at((context) => yearBack(context, "published")),
);
const yearEarlier = map(
	seq(
		word("a one the"),
		word("year"),
		word("earlier before previously previous"),
		not(weekday),
	),
	([article]) =>
		at(
			article === "the"
				? fromReference("year", -1)
				: (context) => yearBack(context, "reference"),
		),
);

const later = map(
	seq(quantities, word("later afterward afterwards")),
	([parts]) =>
		parts.some((q) => q.count === null || q.unit.clock)
			? fixed("DURATION", durationValue(parts))
			: at(away(parts, 1, "reference")),
);
const earlier = map(
	seq(
		quantities,
		word("earlier before beforehand previously"),
		not(
			seq(
				opt(word("the a his her its their")),
				where(({ atoms, at: here }) =>
					/^(NOUN|PROPN|PRON|VERB|DET)$/.test(atoms[here]?.token.upos ?? ""),
				),
			),
		),
	),
	([parts]) =>
		parts.some((q) => q.count === null || q.unit.clock)
			? fixed("DURATION", durationValue(parts))
			: at(away(parts, -1, "reference")),
);

const nextDay = map(
	seq(
		opt(word("the")),
		word("day week month year"),
		word("after before"),
		ahead(
			first(
				word(". , ? ! ; :"),
				where(({ atoms, at: here }) => here >= atoms.length),
			),
		),
	),
	([, unit, side]) =>
		at(fromReference(unit as Grain, side === "after" ? 1 : -1)),
);

/** Behind these, "in two years" is how long there was none. */
const SUPERLATIVE =
	/^(time|first|second|third|most|least|best|worst|once|twice|times)$|est$/;

/** "in two weeks" counts from now where the verb looks ahead; else it is how long. */
const inSoLong = turn(
	seq(
		where(({ atoms, at: here }) => atoms[here - 1]?.text === "in"),
		quantities,
		not(word("ago before after later earlier a from")),
	),
	([, parts], place): Expression | null => {
		if (SUPERLATIVE.test(place.atoms[place.at - 2]?.text ?? "")) return null;
		if (parts.some((q) => q.count === null || q.unit.clock)) return null;
		if (parts[0] && refused(parts[0], place)) return null;
		const length = fixed("DURATION", durationValue(parts));
		// "in a week that saw prices fall": one of a kind.
		if (/^(that|when|where|which)$/.test(place.atoms[place.end]?.text ?? ""))
			return length;
		const date = at(away(parts, 1, "published", fine(parts)));
		return {
			resolve: (context) =>
				(context.tense === "future" ? date : length).resolve(context),
		};
	},
);

/** What is planned is planned to the day, but for years. */
function fine(parts: readonly Quantity[]): Grain {
	return parts.at(-1)?.unit.grain === "year" ? "year" : "day";
}

const weekdaysAway = map(
	seq(
		cardinal,
		lookup(WEEKDAY_PLURALS),
		first(phrase("from now"), word("hence ago back")),
	),
	([n, w, way]) =>
		at(weekdayFromPublished(w, way === "ago" || way === "back" ? -n : n)),
);

const weekdayCounted = first<Expression>(
	map(
		seq(
			weekday,
			opt(word(",")),
			quantities,
			first(phrase("from now"), phrase("from today")),
		),
		([w, , parts]) => at(weekdayIn(w, away(parts, 1, "published", "day"))),
	),
	map(
		seq(
			quantities,
			first(phrase("from now"), phrase("from today")),
			opt(word("on")),
			weekday,
		),
		([parts, , , w]) => at(nearest(w, away(parts, 1, "published", "day"))),
	),
);

/** The first such weekday not before a day. */
function nearest(w: number, point: Point): Point {
	return (context) => {
		const m = point(context);
		if (!m || m.known === "nothing") return m;
		return { ...m, day: m.day + ((w - (((m.day + 3) % 7) + 1) + 7) % 7) };
	};
}

/** Places told by how far they lie from another. */
export const distanceRules: readonly Rule[] = [
	{
		name: "a year before",
		reads: first(yearAgo, yearEarlier),
		takes: ["It was higher [[a year ago|2021]]."],
		leaves: [],
	},
	{
		name: "ago",
		reads: first(ago, pluralAgo, longAgo, weekdaysAway, weekdayCounted, hence),
		takes: [
			"He died [[two years ago|2020]].",
			"She left [[10 days ago|2022-10-11]].",
			"It broke [[several years ago|PAST_REF]].",
		],
		leaves: ["They walked back."],
	},
	{
		name: "later or earlier",
		reads: first(later, earlier, nextDay),
		takes: [
			"On [[May 13|2022-05-13]] they met and [[two days later|2022-05-15]] they spoke.",
		],
		leaves: ["He came later."],
	},
	{
		name: "in so long",
		reads: inSoLong,
		takes: ["They will meet in [[three days|2022-10-24]]."],
		leaves: ["It is in two parts."],
	},
];
