import { first, map, opt, phrase, seq, turn } from "./combinators.js";
import type { Point } from "./context.js";
import { step } from "./counted.js";
import { at, type Expression, fixed } from "./expression.js";
import { type Grain, moment } from "./moment.js";
import { memo, word } from "./parser.js";
import { unknown } from "./pointing.js";
import { type Quantity, quantity } from "./quantities.js";

/** "nearly", "more than": what hedges a distance and changes nothing. */
export const approximate = opt(
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

/** A distance in one or more units: "two years and three months". */
export const quantities = memo(
	map(
		seq(
			approximate,
			quantity,
			opt(more),
			opt(more),
			opt(phrase("or so")),
			opt(phrase("or more")),
		),
		([, q, second, third]): readonly Quantity[] =>
			[q, second, third].filter((part) => part !== null),
	),
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

/** So far on (or back) from publication or from the time last spoken of. */
export function away(
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
export function awayOr(
	vague: string,
	parts: readonly Quantity[],
	by: number,
	from: "published" | "reference",
): Expression {
	return parts.some((q) => q.count === null)
		? fixed("DATE", vague)
		: at(away(parts, by, from));
}
