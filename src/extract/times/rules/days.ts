import {
	ahead,
	first,
	glued,
	map,
	not,
	opt,
	seq,
	turn,
	where,
} from "../combinators.js";
import { leaning, type Point } from "../context.js";
import { fullDate } from "../dates.js";
import { isNominal, month, numberEnds, weekday } from "../names.js";
import { dateNear, dayNear } from "../near.js";
import { digits, ordinal } from "../numbers.js";
import { type Place, word } from "../parser.js";
import { dayOf, within, yearPoint } from "../pointing.js";
import { before } from "./around.js";

/** "the 18th", "on the 4th", "29th". */
export const bareDay = turn(
	seq(
		opt(word("the")),
		first(
			ordinal,
			map(
				seq(
					where((p) => before(p)?.text === "the"),
					digits(1, 2),
				),
				([, d]) => d,
			),
		),
		not(
			seq(
				opt(word("-")),
				where(({ atoms, at: here }) => isNominal(atoms[here])),
			),
		),
	),
	([, d], place): Point | null => {
		if (d < 1 || d > 31) return null;
		const last = before(place);
		const written = place.atoms[place.end - 1]?.text ?? "";
		const led =
			last && /^(on|by|until|till|since|from|before|after)$/.test(last.text);
		if (
			/^(st|nd|rd|th)$/.test(written)
				? !(led || place.atoms.length < 6)
				: !(
						(led && last.text === "on") ||
						(place.atoms.length < 4 && place.atoms[place.at]?.text === "the")
					)
		)
			return null;
		return dayNear(d);
	},
);

/** Two days of one month: the 18 of "18 and 19 June", "the 4 of 4-23 in next month". */
export const sharedDay = turn(
	seq(
		opt(word("the")),
		first(ordinal, digits(1, 2)),
		ahead(seq(word("and or - to ,"), fullDate)),
	),
	([, d], place): Point | null => {
		const link = place.end;
		const next = fullDate.read(place.atoms, link + 1);
		const starts = place.atoms[link + 1];
		if (
			!next ||
			!starts ||
			d > 31 ||
			(starts.number < 0 && !/^(the)$/.test(starts.text))
		)
			return null;
		return dayOf(d, within("month", next.value));
	},
);

/** The 23 of "between June 21 and 23", "July 4-6". */
export const laterDay = turn(
	seq(
		where(
			(place) =>
				/^(and|or|-|to|through)$/.test(before(place)?.text ?? "") &&
				readsDateBefore(place),
		),
		opt(word("the")),
		first(ordinal, digits(1, 2)),
		numberEnds,
		not(word("am pm a p st / %")),
		not(where(({ atoms, at: here }) => isNominal(atoms[here]))),
	),
	([, , d], place): Point | null => {
		if (d > 31 || d < 1) return null;
		const found = dateBefore(place);
		return found && dayOf(d, within("month", found));
	},
);

function dateBefore({ atoms, at: here }: Place): Point | null {
	for (let from = here - 3; from >= Math.max(0, here - 5); from--) {
		const read = fullDate.read(atoms, from);
		if (read && read.end === here - 1) return read.value;
	}
	return null;
}

function readsDateBefore(place: Place): boolean {
	return dateBefore(place) !== null;
}

/** Month and day in digits: "2/15", and "2-15" where it is all there is or a weekday goes before. */
export const slashDate = turn(
	seq(
		opt(seq(weekday, opt(word(",")))),
		digits(1, 2),
		word("/ - ."),
		digits(1, 2),
		numberEnds,
		not(glued(word("/ - : %"))),
	),
	([w, a, mark, b], place): Point | null => {
		const alone = place.atoms.length < 5;
		const last = before(place);
		const second = place.atoms[place.end - 1];
		if (
			!w &&
			last &&
			((last.number >= 0 && !/^(, or and)$/.test(last.text)) ||
				/^[$€£#:]$/.test(last.text))
		)
			return null;
		if (place.atoms[place.at]?.glued && !w) return null;
		const led =
			last !== undefined &&
			/^(on|by|since|from|until|till|before|after|this|next|for|,|or|and|\?|\.)$/.test(
				last.text,
			);
		if (!w && !alone && (mark !== "/" || !led)) return null;
		if (
			!w &&
			!alone &&
			[2, 3, 4, 8, 16, 32].includes(b) &&
			!(last && /^(on|by|since|this|next)$/.test(last.text)) &&
			(second?.text.length ?? 0) < 2
		)
			return null;
		// "24/7" is always, "9/11" the name of one day.
		if ((a === 24 && b === 7) || (a === 9 && b === 11 && !w)) return null;
		const on = w ? w[0] : null;
		if (a <= 12 && b <= 31) return dateNear(a, b, null === on ? null : on);
		return b <= 12 && a <= 31 ? dateNear(b, a, on) : null;
	},
);

/** "Oct/2", "Dec31", "Feb13", "mar3": month and day run together. */
export const tightDate = turn(
	seq(
		opt(seq(weekday, opt(word(",")))),
		month,
		opt(glued(word("/ -"))),
		glued(digits(1, 2)),
		not(glued(word("/ - . : %"))),
		opt(seq(word(","), digits(4, 4))),
	),
	([w, m, , d, , y]): Point | null =>
		d >= 1 && d <= 31
			? y
				? fromYear(y[1], m, d)
				: dateNear(m, d, w ? w[0] : null)
			: null,
);

function fromYear(y: number, m: number, d: number): Point {
	return (context) => {
		const of = yearPoint(y)(context);
		return of && dateNear(m, d)(leaning(context, "unknown", of.day + 180));
	};
}
