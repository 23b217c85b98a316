import {
	ahead,
	glued,
	map,
	not,
	opt,
	seq,
	turn,
	where,
} from "../combinators.js";
import type { Point } from "../context.js";
import { isNominal, numberEnds } from "../names.js";
import { digits } from "../numbers.js";
import { type Place, word } from "../parser.js";
import { yearPoint } from "../pointing.js";
import { isYearRange, year, yearWords } from "../years.js";
import { before } from "./around.js";

/** Words that a bare year or month may follow. */
export const LEADS = new Set(
	"in since by during of from until till through before after to and between around about late early mid for or through over circa year as than back end - ( , at".split(
		" ",
	),
);

/** Marks before a number that make it no year: money, a decimal, a longer number, a name's number. */
function isCounted(place: Place): boolean {
	const last = before(place);
	if (!last) return false;
	if (/^[$€£¥#№+*]$/.test(last.text) || NUMBERED.has(last.text)) return true;
	if (
		place.atoms[place.at]?.glued &&
		/^[.,:/+\-_]$/.test(last.text) &&
		(before(place, 2)?.number ?? -1) >= 0
	)
		return last.text !== "-" || !isRange(place);
	return place.atoms[place.at]?.glued === true && /^[a-z]+$/.test(last.text);
}

/** What has a number and is no time: "room 1998". */
const NUMBERED = new Set(
	"room flight page chapter route number no nos highway apartment box section article resolution line item boeing interstate channel building suite unit regiment bill".split(
		" ",
	),
);

/** Whether it ends a range of years: the 2003 of "1999-2003". */
function isRange(place: Place): boolean {
	const from = before(place, 2);
	const to = place.atoms[place.at];
	return (
		from !== undefined &&
		to !== undefined &&
		from.text.length === 4 &&
		to.text.length === 4 &&
		from.number < to.number &&
		!(from.glued && before(place, 3)?.text === "-")
	);
}

/** A bare number of four digits is a year unless what it stands with counts or names something. */
function isYear(place: Place, n: number): boolean {
	if (isCounted(place)) return false;
	const last = before(place);
	const next = place.atoms[place.end];
	if (next?.glued && /^[\d°%]/.test(next.text)) return false;
	if (
		next?.glued &&
		next.text === "-" &&
		place.atoms[place.end + 1]?.glued &&
		(place.atoms[place.end + 1]?.number ?? -1) >= 0
	) {
		const range = place.atoms[place.end + 1];
		if (range && range.text.length !== 4 && range.text.length !== 2)
			return false;
	}
	if (last && last.number >= 0 && !last.broken) return false;
	if (
		last &&
		!last.glued &&
		last.token.upos === "PROPN" &&
		last.capital &&
		!LEADS.has(last.text) &&
		next?.text !== "," &&
		!/^(in|to)$/.test(last.text) &&
		last.text.length < 2
	)
		return false;
	if (n >= 1800 && n < 2060) {
		const noun = next && next.token.upos === "NOUN" && !next.glued;
		const plural = noun && next.text.endsWith("s") && !next.text.endsWith("ss");
		if (
			plural &&
			n % 50 === 0 &&
			!(last && /^(the|his|her|its|their|'|s)$/.test(last.text))
		)
			return false;
		return !(
			next &&
			!next.glued &&
			/^(people|troops|soldiers|pounds|dollars|euros|meters|metres|miles|kilometers|kilometres|feet|tons|tonnes|workers|employees|jobs|men|women|children|points|pieces|shares|votes|percent|km|m|kg|gmt|utc|hours|hrs|est|edt)$/.test(
				next.text,
			)
		);
	}
	return (
		last !== undefined &&
		LEADS.has(last.text) &&
		last.text !== "of" &&
		last.text !== "-" &&
		last.text !== "," &&
		last.text !== "about" &&
		last.text !== "around" &&
		last.text !== "over" &&
		last.text !== "to" &&
		last.text !== "than" &&
		last.text !== "for" &&
		n > 1000 &&
		!(next?.token.upos === "NOUN" && next.text.endsWith("s"))
	);
}

/** The 2014 of "2014-10" has been read with its month or is none; that of "2009-10" and "1998-99" begins a range. */
function isIsoMonth({ atoms, at: here }: Place): boolean {
	const [year, mark, month] = [atoms[here - 1], atoms[here], atoms[here + 1]];
	if (!year || !mark?.glued || !month?.glued || month.number < 0) return false;
	if (!/^[-/]$/.test(mark.text) || month.text.length > 2) return false;
	if (atoms[here + 2]?.text === "s") return false;
	return mark.text === "/" || !isYearRange(year.number, month.number);
}

export const bareYear = turn(
	seq(
		digits(4, 4),
		numberEnds,
		where((place) => !isIsoMonth(place)),
	),
	([n], place): Point | null =>
		n >= 1000 && n < 2200 && isYear(place, n) ? yearPoint(n) : null,
);

export const eraYear = turn(
	seq(
		digits(1, 4),
		word("a"),
		opt(glued(word("."))),
		glued(word("d")),
		opt(glued(word("."))),
	),
	([n]): Point => yearPoint(n),
);

export const adYear = map(
	seq(digits(1, 4), word("ad ce")),
	([n]): Point => yearPoint(n),
);

/** "in two thousand and twenty": in words, a round thousand is a year only where one is called for. */
export const thousandYear = turn(
	seq(
		where((place) =>
			/^(in|year|by|since|until|of|before|after)$/.test(
				before(place)?.text ?? "",
			),
		),
		ahead(word("two")),
		year,
		not(where(({ atoms, at: here }) => isNominal(atoms[here]))),
	),
	([, , y]) => y,
);

export const wordYear = turn(yearWords, (n): Point | null =>
	n >= 1100 && n < 2100 ? yearPoint(n) : null,
);

/** The second year of "1999-2003" or "1998-99". */
export const rangeYear = turn(
	seq(
		where(
			(place) =>
				before(place)?.text === "-" &&
				before(place)?.glued === true &&
				(before(place, 2)?.text.length ?? 0) === 4 &&
				(before(place, 2)?.number ?? -1) >= 1000,
		),
		glued(digits(2, 2)),
	),
	([, n], { atoms, at: here }): Point | null => {
		const from = atoms[here - 2]?.number ?? 0;
		if (from < 1700 || from >= 2100 || !isYearRange(from, n)) return null;
		return yearPoint(from + ((n - (from % 100) + 100) % 100));
	},
);

export const apostropheYear = turn(
	seq(ahead(word("'")), year),
	([, y], place) => (/^['"`]$/.test(before(place)?.text ?? "") ? null : y),
);
