import { approximate, away, awayOr, quantities } from "../away.js";
import { first, map, not, opt, phrase, seq, turn } from "../combinators.js";
import type { Context, Point } from "../context.js";
import { at, type Expression, fixed, type Rule } from "../expression.js";
import { moment, shift } from "../moment.js";
import { weekday } from "../names.js";
import { weekdayFromPublished } from "../near.js";
import { cardinal } from "../numbers.js";
import { lookup, word } from "../parser.js";
import { fromReference, weekdayIn } from "../pointing.js";
import { pluralUnit } from "../quantities.js";
import { WEEKDAY_PLURALS } from "../words.js";

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

const weekdaysAway = map(
	seq(
		cardinal,
		lookup(WEEKDAY_PLURALS),
		first(phrase("from now"), word("hence ago back")),
	),
	([n, w, way]) =>
		at(weekdayFromPublished(w, way === "ago" || way === "back" ? -n : n)),
);

/** "A week ago Tuesday" is the Tuesday a week before the last one. */
const weekdayWeeksAgo = turn(
	seq(quantities, word("ago"), opt(word("on")), weekday),
	([parts, , , w]) => {
		const [weeks] = parts;
		return parts.length === 1 && weeks?.unit.grain === "week" && weeks.count
			? at(weekdayFromPublished(w, -weeks.count - 1))
			: null;
	},
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

/** Places told by how far they lie from publication, or from the period under report. */
export const agoRules: readonly Rule[] = [
	{
		name: "a year before",
		reads: first(yearAgo, yearEarlier),
		takes: ["It was higher [[a year ago|2021]]."],
		leaves: [],
	},
	{
		name: "ago",
		reads: first(
			weekdayWeeksAgo,
			ago,
			pluralAgo,
			longAgo,
			weekdaysAway,
			weekdayCounted,
			hence,
		),
		takes: [
			"He died [[two years ago|2020]].",
			"She left [[10 days ago|2022-10-11]].",
			"It broke [[several years ago|PAST_REF]].",
			"[[A week ago Tuesday|2022-10-11]] it sank.",
		],
		leaves: ["They walked back."],
	},
];
