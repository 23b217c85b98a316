import { weekday as weekdayOf } from "./calendar.js";
import {
	first,
	longest,
	map,
	opt,
	phrase,
	seq,
	turn,
	where,
} from "./combinators.js";
import { dated } from "./compound.js";
import type { Point } from "./context.js";
import { type Grain, moment, shift } from "./moment.js";
import { month, weekday } from "./names.js";
import { dateNear } from "./near.js";
import { ordinal } from "./numbers.js";
import { memo, word } from "./parser.js";
import { type Quantity, quantity } from "./quantities.js";
import { year } from "./years.js";

/** The direction of "before" and "after". */
const side = first<number>(
	map(word("before"), () => -1),
	map(word("after from since following past"), () => 1),
);

const moreQuantity = seq(
	opt(
		first(
			phrase("more than"),
			phrase("less than"),
			word("about around nearly almost just exactly over"),
		),
	),
	quantity,
	opt(seq(opt(word("and ,")), quantity)),
);

/** "Shut for five weeks from August 4": so long, and from that day on. */
const notFor = where(({ atoms, at }) => atoms[at - 1]?.text !== "for");

/** "Open 18 hours a week from June 1": how much in each week, and from that day on. */
const notEach = where(
	({ atoms, at }) =>
		!(
			/^an?$/.test(atoms[at]?.text ?? "") &&
			atoms[at + 2]?.text === "from" &&
			atoms[at - 1]?.token.upos === "NOUN" &&
			atoms[at - 2]?.token.upos === "NUM"
		),
);

/** "two days after May 13", "the day before the feast", "three Fridays from now", "third Tuesday after Christmas". */
export const counted = memo(
	longest<Point>(
		turn(
			seq(
				notFor,
				notEach,
				moreQuantity,
				side,
				first(
					dated,
					map(month, (m) => dateNear(m, null)),
					year,
				),
			),
			([, , [, q, more], by, of]) => countedFrom(of, q, more?.[1] ?? null, by),
		),
		map(
			seq(
				opt(word("the")),
				opt(word("very")),
				word("day week month year"),
				side,
				dated,
			),
			([, , unit, by, of]) => stepFrom(of, unit as Grain, by),
		),
		map(
			seq(opt(word("the")), ordinal, weekday, side, dated),
			([, n, w, by, of]) => weekdayFrom(of, w, n * by),
		),
	),
);

function stepFrom(of: Point, grain: Grain, by: number): Point {
	return (context) => {
		const m = of(context);
		return m && m.known !== "nothing"
			? moment(grain, shift(grain, m.day, by), {
					anchor: m.anchor,
					known: m.known,
					stated: m.stated,
				})
			: m;
	};
}

function countedFrom(
	of: Point,
	q: Quantity,
	more: Quantity | null,
	by: number,
): Point | null {
	if (
		q.count === null ||
		more?.count === null ||
		q.unit.clock ||
		q.unit.grain === null
	)
		return null;
	return (context) => {
		const m = of(context);
		if (!m || m.known === "nothing") return m;
		const finer =
			m.grain === "day" || (m.grain === "year" && q.unit.grain !== "year")
				? "day"
				: m.grain;
		let to = step(m.day, q, by);
		if (more) to = step(to, more, by);
		return moment(finer, to, {
			anchor: m.anchor,
			known: m.known,
			stated: m.stated,
		});
	};
}

/** The day so many times a quantity on, or back: a quantity that is not counted is one. */
export function step(
	from: number,
	{ count, unit }: Quantity,
	by: number,
): number {
	const grain = unit.grain === "weekend" ? "week" : (unit.grain ?? "day");
	const size = grain === "week" ? unit.size : 1;
	return shift(grain, from, by * (count ?? 1) * size);
}

/** The n-th such weekday after (or before) a day. */
export function weekdayFrom(of: Point, w: number, n: number): Point {
	return (context) => {
		const m = of(context);
		if (!m || m.known === "nothing") return null;
		const ahead = (w - weekdayOf(m.day) + 7) % 7 || 7;
		const day =
			n > 0
				? m.day + ahead + 7 * (n - 1)
				: m.day - (7 - (ahead % 7)) + 7 * (n + 1);
		return { ...m, grain: "day", day };
	};
}

/** Any day or stretch that is told by itself or counted on from another. */
export const pointed = memo(longest<Point>(dated, counted));
