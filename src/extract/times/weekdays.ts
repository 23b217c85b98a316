import type { Atom } from "./atoms.js";
import { civil, mondayOf, weekday as weekdayOf } from "./calendar.js";
import {
	first,
	map,
	not,
	opt,
	phrase,
	seq,
	turn,
	where,
} from "./combinators.js";
import { leaning, type Point } from "./context.js";
import { moment } from "./moment.js";
import { isNominal, weekday } from "./names.js";
import { weekdayFromPublished, weekdayNear } from "./near.js";
import { digits, ordinal } from "./numbers.js";
import { parser, word } from "./parser.js";
import { dateIn, fromPublished, weekdayIn, yearPoint } from "./pointing.js";
import { calendarUnit, direction, shifted } from "./relative.js";
import { WEEKDAYS } from "./words.js";

/** The weekday and the number of its day: "Tuesday the 19th". */
export const weekdayAndDay = turn(
	seq(
		weekday,
		opt(word(",")),
		opt(word("the")),
		first(
			ordinal,
			map(
				seq(
					digits(2, 2),
					where(
						({ atoms, at }) =>
							atoms[at] === undefined ||
							/^[.!?;,]$/.test(atoms[at]?.text ?? "") ||
							/^(between|from|at)$/.test(atoms[at]?.text ?? ""),
					),
				),
				([n]) => n,
			),
		),
		not(where(({ atoms, at }) => isNominal(atoms[at]))),
		not(word("of")),
	),
	([w, , , d]): Point | null =>
		d > 31
			? null
			: (context) => {
					if (context.published === null) return weekdayNear(w)(context);
					let best: Point | null = null;
					let distance = Number.POSITIVE_INFINITY;
					const now = civil(context.published);
					for (let by = -12; by <= 12; by++) {
						const index = now.year * 12 + now.month - 1 + by;
						const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
						const found = dateIn(yearPoint(y), m, d);
						const at = found(context);
						if (!at || weekdayOf(at.day) !== w) continue;
						const far = Math.abs(at.day - context.published);
						if (far < distance) [best, distance] = [found, far];
					}
					const found = best?.(context);
					return found ? { ...found, stated: false } : null;
				},
);

/** Behind a weekday these make a paper's or a programme's name: "The Sunday Times", "Saturday Night Live". */
const TITLES = new Set(
	"times telegraph mirror mail express herald post lights live football world mercury".split(
		" ",
	),
);

function isPaper(atoms: readonly Atom[], end: number): boolean {
	const next = atoms[end]?.text === "night" ? atoms[end + 1] : atoms[end];
	return next?.capital === true && TITLES.has(next.text);
}

/** Monday of this week, last week's Sunday, "wednesday after next". */
export const weekdayOfWeek = first<Point>(
	map(
		seq(weekday, opt(word("of from in -")), opt(word("the")), relativeWeek()),
		([w, , , week]) => weekdayIn(w, week),
	),
	map(
		seq(
			relativeWeek(),
			opt(word("- , on")),
			opt(seq(word("'"), word("s"))),
			weekday,
		),
		([week, , , w]) => weekdayIn(w, week),
	),
	map(seq(opt(word("the")), weekday, word("after"), word("next")), ([, w]) =>
		weekdayFromPublished(w, 2),
	),
	map(
		seq(opt(word("the")), calendarUnit, word("after"), word("next")),
		([, { grain }]) => fromPublished(grain, 2),
	),
	map(
		seq(opt(word("the")), calendarUnit, word("before"), word("last")),
		([, { grain }]) => fromPublished(grain, -2),
	),
);

function relativeWeek() {
	return map(seq(direction, word("week")), ([to]) => shifted(to, "week"));
}

const weekdayDirection = first<(day: number) => Point>(
	map(
		first(
			phrase("this coming"),
			phrase("this upcoming"),
			phrase("the coming"),
			word("coming upcoming"),
		),
		() => (day) => weekdayFromPublished(day, 1),
	),
	map(
		first(phrase("this past"), phrase("the past"), word("past")),
		() => (day) => weekdayFromPublished(day, -1),
	),
	map(
		seq(opt(word("the")), word("next following")),
		() => (day) => weekdayIn(day, fromPublished("week", 1)),
	),
	map(seq(word("the"), word("previous preceding")), () => beforeReference),
	map(word("previous preceding"), () => lastWeekday),
	map(seq(opt(word("the")), word("last")), () => lastWeekday),
	map(word("this"), () => thisWeekday),
	map(seq(word("that"), opt(word("same"))), () => sameWeek),
);

/** The one past where the verb says so and none is as near ahead, else the coming one. */
function thisWeekday(day: number): Point {
	return (context) =>
		weekdayNear(day)(
			context.tense === "past"
				? { ...leaning(context, "past"), yields: 3 }
				: leaning(context, "future"),
		);
}

/** The one of last week: of two readings the one that both corpora of single expressions take. */
function lastWeekday(day: number): Point {
	return weekdayIn(day, fromPublished("week", -1));
}

function beforeReference(day: number): Point {
	return (context) => {
		const { reference } = context;
		if (
			reference?.moment.grain !== "day" ||
			reference.moment.known === "nothing"
		)
			return lastWeekday(day)(context);
		const back = (weekdayOf(reference.moment.day) - day + 7) % 7 || 7;
		return moment("day", reference.moment.day - back, {
			anchor: reference.span,
			known: reference.moment.known,
		});
	};
}

function sameWeek(day: number): Point {
	return (context) => {
		const { reference } = context;
		if (!reference || reference.moment.known === "nothing")
			return weekdayNear(day)(context);
		const { moment: m, span } = reference;
		return m.grain === "day" || m.grain === "week"
			? moment("day", mondayOf(m.day) + day - 1, {
					anchor: span,
					known: m.known,
				})
			: weekdayNear(day)(context);
	};
}

/** "last Friday", "this coming Sunday". */
export const relativeWeekday = map(seq(weekdayDirection, weekday), ([to, w]) =>
	to(w),
);

/** "Monday", not "Sun" or "sat" alone, which are words and names. */
export const plainWeekday = parser<Point>(
	WEEKDAYS.keys(),
	(atoms, at) => {
		const found = weekday.read(atoms, at);
		const atom = atoms[at];
		if (!found || !atom) return null;
		const full = atom.text.length > 5;
		if (
			!full &&
			atom.text.length < 4 &&
			found.end === at + 1 &&
			/^(sun|sat|mon|wed)$/.test(atom.text) &&
			!isAlone(atoms.length)
		)
			return null;
		if (isPaper(atoms, found.end)) return null;
		return { value: weekdayNear(found.value), end: found.end };
	},
	["."],
);

/** A text of a word or two is a question's time, not prose. */
function isAlone(length: number): boolean {
	return length < 4;
}
