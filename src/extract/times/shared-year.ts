import { first, map, opt, seq } from "./combinators.js";
import type { Point } from "./context.js";
import { month, numberEnds } from "./names.js";
import { digits } from "./numbers.js";
import { type Place, word } from "./parser.js";
import { dateIn, yearPoint } from "./pointing.js";
import { year4 } from "./years.js";

/** A month or a day of it, with its year, behind the one before it: the "to December 2014" of "from September to December 2014". */
const laterInYear = map(
	seq(
		word("to and or through until till -"),
		opt(word("early late mid")),
		opt(word("-")),
		first(
			map(
				seq(
					month,
					opt(seq(digits(1, 2), numberEnds)),
					opt(word(", of")),
					year4,
				),
				([m, , , y]) => ({ month: m, year: y }),
			),
			map(seq(digits(1, 2), month, opt(word(", of")), year4), ([, m, , y]) => ({
				month: m,
				year: y,
			})),
		),
	),
	([, , , last]) => last,
);

/** A month or a day of it in the year that the end of its range tells; null where no range follows. */
export function inSharedYear(
	m: number,
	day: number | null,
	{ atoms, end }: Pick<Place, "atoms" | "end">,
): Point | null {
	const last = laterInYear.read(atoms, end)?.value;
	if (!last) return null;
	return dateIn(yearPoint(m <= last.month ? last.year : last.year - 1), m, day);
}
