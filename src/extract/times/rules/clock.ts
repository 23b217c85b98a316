import { first, map, opt, peek, seq, turn } from "../combinators.js";
import type { Point } from "../context.js";
import { pointed } from "../counted.js";
import { at, type Rule } from "../expression.js";
import { onDay, sameDay } from "../on-day.js";
import { lookup, type Place, word } from "../parser.js";
import { fromPublished } from "../pointing.js";
import { timeOfDay } from "../time-of-day.js";
import { PARTS_OF_DAY } from "../words.js";

const part = lookup(PARTS_OF_DAY);
const about = opt(
	word("about around approximately exactly just roughly nearly"),
);

const clockAndDay = first<Point>(
	map(
		seq(
			about,
			timeOfDay,
			opt(word(", on of -")),
			opt(seq(part, opt(word("of")))),
			pointed,
		),
		([, t, , , p]) => onDay(p, t),
	),
	map(
		seq(
			pointed,
			opt(word(",")),
			opt(part),
			opt(word(", at @ by")),
			about,
			timeOfDay,
		),
		([p, , , , , t]) => onDay(p, t),
	),
	map(
		seq(
			about,
			timeOfDay,
			peek(
				seq(
					word("to until till and -"),
					timeOfDay,
					opt(word("on of")),
					pointed,
				),
			),
		),
		([, t, [, , , p]]) => onDay(p, t),
	),
	turn(timeOfDay, (t, place) =>
		isStamp(place) ? onDay(fromPublished("day", 0), t) : null,
	),
	map(seq(about, timeOfDay), ([, t]) => onDay(sameDay, t)),
);

/** "9.00am: The storm made landfall": a paragraph's stamp in a report that runs through the day. */
function isStamp({ atoms, at: here, end }: Place): boolean {
	if (here > 0 && !atoms[here]?.broken) return false;
	const next = atoms[end];
	return !next || next.broken || next.capital || /^[:\-—–|]$/.test(next.text);
}

/** Times of day by the clock. */
export const clockRules: readonly Rule[] = [
	{
		name: "time of day",
		reads: map(clockAndDay, (p) => at(p, "TIME")),
		takes: [
			"It began at [[10 p.m. Wednesday|2022-10-19T22:00]].",
			"It closed at [[9:30 a.m.|2022-10-21T09:30]].",
		],
		leaves: ["They won 3-1.", "The High Noon of the West."],
	},
];
