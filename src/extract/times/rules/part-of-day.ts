import { first, map, not, opt, seq, turn } from "../combinators.js";
import type { Point } from "../context.js";
import { pointed } from "../counted.js";
import { at, type Rule } from "../expression.js";
import { onDay, sameDay } from "../on-day.js";
import { lookup, word } from "../parser.js";
import { fromPublished, fromReference } from "../pointing.js";
import { PARTS_OF_DAY } from "../words.js";

const part = lookup(PARTS_OF_DAY);
const middle = opt(seq(word("early late mid"), opt(word("-"))));

/** "Hit by overnight losses" is told the morning after; else it is the night of the day that is spoken of. */
const overnight = turn(
	word("overnight"),
	(_, { atoms, at: here }): Point =>
		(context) => {
			const day = sameDay(context);
			const caused = atoms[here - 1]?.text === "by";
			return day && caused ? { ...day, day: day.day - 1 } : day;
		},
);

const thisPart = first<Point>(
	map(
		seq(
			opt(word("early late earlier later")),
			word("this"),
			opt(word("early late")),
			part,
		),
		([, , , p]) => onDay(fromPublished("day", 0), p),
	),
	map(
		seq(
			opt(word("early late earlier later")),
			word("last"),
			word("night evening"),
		),
		([, , p]) => onDay(fromPublished("day", -1), p === "night" ? "NI" : "EV"),
	),
	map(seq(opt(word("the")), word("next following"), part), ([, , p]) =>
		onDay((context) => fromReference("day", 1)(context), p),
	),
	map(seq(opt(word("the")), word("previous"), part), ([, , p]) =>
		onDay((context) => fromReference("day", -1)(context), p),
	),
	map(seq(word("that same"), opt(word("same")), part), ([, , p]) =>
		onDay(sameDay, p),
	),
	turn(
		seq(word("mid"), opt(word("-")), part),
		([, , p], { atoms, at: here }) =>
			/^(by|in|until|since|around|before|after)$/.test(
				atoms[here - 1]?.text ?? "",
			)
				? onDay(sameDay, p)
				: null,
	),
	map(word("tonight"), () => onDay(fromPublished("day", 0), "NI")),
	map(overnight, (night) => onDay(night, "NI")),
);

const dayPart = first<Point>(
	map(seq(middle, part, opt(word("of , on")), pointed), ([, p, , d]) =>
		onDay(d, p),
	),
	map(
		seq(
			opt(word("early late earlier later")),
			pointed,
			opt(word("in , -")),
			opt(word("the")),
			middle,
			part,
		),
		([, d, , , , p]) => onDay(d, p),
	),
);

const thePart = turn(
	seq(
		word("the"),
		opt(word("early late")),
		word("morning afternoon evening"),
		not(word("of 's after before news paper show")),
	),
	([, , p], { atoms, at: here }): Point | null =>
		/^(in|during|by|into|throughout)$/.test(atoms[here - 1]?.text ?? "")
			? onDay(sameDay, PARTS_OF_DAY.get(p) ?? "MO")
			: null,
);

/** Mornings, afternoons, evenings and nights. */
export const partOfDayRules: readonly Rule[] = [
	{
		name: "part of a day",
		reads: map(first(thisPart, dayPart, thePart), (p) => at(p, "TIME")),
		takes: [
			"They met [[Friday morning|2022-10-21TMO]].",
			"She spoke [[last night|2022-10-20TNI]].",
			"By [[mid afternoon|2022-10-21TAF]] they had left.",
			"They struck [[overnight|2022-10-21TNI]].",
		],
		leaves: ["Good morning."],
	},
];
