import {
	first,
	glued,
	longest,
	map,
	not,
	opt,
	phrase,
	seq,
	turn,
	where,
} from "./combinators.js";
import { digits } from "./numbers.js";
import { lookup, memo, word } from "./parser.js";
import { SMALL_NUMBERS, ZONES } from "./words.js";

/** A time of day as TIMEX3 writes it. */
export type Clock = string;

function two(n: number): string {
	return String(n).padStart(2, "0");
}

const meridiem = first<number>(
	map(
		seq(
			word("a p"),
			opt(glued(word("."))),
			opt(word("m")),
			opt(glued(word("."))),
		),
		([x]) => (x === "p" ? 12 : 0),
	),
	map(word("am pm"), (x) => (x === "pm" ? 12 : 0)),
);
const strictMeridiem = first<number>(
	map(
		seq(word("a p"), opt(word(".")), word("m"), opt(glued(word(".")))),
		([x]) => (x === "p" ? 12 : 0),
	),
	map(word("am pm"), (x) => (x === "pm" ? 12 : 0)),
);

const zoneName = first<unknown>(
	lookup(new Map([...ZONES].map((z) => [z, z] as const))),
	seq(
		word("("),
		lookup(new Map([...ZONES].map((z) => [z, z] as const))),
		opt(seq(word("+ -"), digits(1, 4))),
		word(")"),
	),
	seq(
		word("eastern central mountain pacific local greenwich moscow"),
		opt(word("standard daylight mean")),
		word("time"),
	),
);
const zone = opt(zoneName);

const utc = (z: unknown) =>
	z === "gmt" ||
	z === "utc" ||
	(Array.isArray(z) && (z[1] === "gmt" || z[1] === "utc"));

const minutes = turn(digits(2, 2), (n) => (n < 60 ? n : null));
const hourName = turn(first(digits(1, 2), lookup(SMALL_NUMBERS)), (n) =>
	n < 25 ? n : null,
);

const withMinutes = turn(
	seq(
		hourName,
		glued(word(":")),
		glued(minutes),
		opt(seq(glued(word(":")), glued(minutes))),
		not(
			glued(where(({ atoms, at: here }) => (atoms[here]?.number ?? -1) >= 0)),
		),
		opt(strictMeridiem),
		zone,
	),
	([h, , m, s, , pm, z]): Clock | null =>
		clock(h, m, s ? s[1] : null, pm, utc(z)),
);
const dottedMinutes = turn(
	seq(hourName, glued(word(".")), glued(minutes), opt(strictMeridiem), zone),
	([h, , m, pm, z]): Clock | null =>
		pm === null && z === null ? null : clock(h, m, null, pm, utc(z)),
);
const withMeridiem = turn(
	seq(hourName, first(strictMeridiem, glued(meridiem)), zone),
	([h, pm, z]): Clock | null =>
		h > 12 || h < 1 ? null : clock(h, 0, null, pm, utc(z)),
);
const fourDigits = turn(seq(digits(4, 4), zoneName), ([n, z]) =>
	clock(Math.floor(n / 100), n % 100, null, null, utc(z)),
);
const oclock = turn(
	seq(
		hourName,
		first(phrase("o ' clock"), word("oclock")),
		opt(strictMeridiem),
	),
	([h, , pm]): Clock | null => clock(h, 0, null, pm, false),
);
const inThe = turn(
	seq(hourName, word("in"), word("the"), word("morning afternoon evening")),
	([h, , , part]): Clock | null =>
		h > 12 || h < 1
			? null
			: clock(h, 0, null, part === "morning" ? 0 : 12, false),
);
const named = first<Clock>(
	turn(seq(opt(word("12")), word("noon midday")), (_, { atoms, at }) =>
		atoms[at - 1]?.text === "high" ? null : "12:00",
	),
	map(seq(opt(word("12")), word("midnight")), () => "24:00"),
);

function clock(
	h: number,
	m: number,
	s: number | null,
	pm: number | null,
	z: boolean,
): Clock | null {
	if (h > 24 || m > 59 || (pm !== null && h > 12)) return null;
	const hour = pm === null ? h : (h % 12) + pm;
	return `${two(hour)}:${two(m)}${s === null ? "" : `:${two(s)}`}${z ? "Z" : ""}`;
}

/** "9:30 a.m.", "1600 GMT", "five o'clock", "noon". */
export const timeOfDay = memo(
	longest<Clock>(
		withMinutes,
		dottedMinutes,
		withMeridiem,
		fourDigits,
		oclock,
		inThe,
		named,
	),
);
