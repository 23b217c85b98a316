import { dated } from "../compound.js";
import type { Point } from "../context.js";
import { counted as countedPoint } from "../counted.js";
import { at, type Rule } from "../expression.js";
import { digits } from "../numbers.js";
import {
	first,
	glued,
	longest,
	lookup,
	map,
	memo,
	not,
	opt,
	type Parser,
	type Place,
	peek,
	phrase,
	seq,
	turn,
	where,
	word,
} from "../parser.js";
import { fromPublished, fromReference } from "../pointing.js";
import { PARTS_OF_DAY, SMALL_NUMBERS, ZONES } from "../words.js";

/** A time of day as TIMEX3 writes it. */
type Clock = string;

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

const zone = opt(
	first<unknown>(
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
	),
);

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
const fourDigits = turn(seq(digits(4, 4), zone), ([n, z]): Clock | null =>
	z === null ? null : clock(Math.floor(n / 100), n % 100, null, null, utc(z)),
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

const timeOfDay = memo(
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

const part = lookup(PARTS_OF_DAY);
const middle = opt(seq(word("early late mid"), opt(word("-"))));

const pointed = longest<Point>(dated, countedPoint);

function onDay(point: Point, clock: Clock): Point {
	return (context) => {
		const m = point(context);
		if (m?.grain !== "day") return null;
		return m.known === "nothing" && m.day === 0
			? { ...m, clock }
			: { ...m, clock };
	};
}

/** The day last spoken of in the text, else publication's. */
function sameDay(context: Parameters<Point>[0]): ReturnType<Point> {
	const { reference } = context;
	return reference?.moment.grain === "day"
		? fromReference("day", 0)(context)
		: fromPublished("day", 0)(context);
}

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
	map(word("overnight"), () => onDay(sameDay, "NI")),
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

function timeRule(point: Parser<Point>): Rule["reads"] {
	return map(point, (p) => at(p, "TIME"));
}

/** Times of day. */
export const clockRules: readonly Rule[] = [
	{
		name: "time of day",
		reads: timeRule(clockAndDay),
		takes: [
			"It began at [[10 p.m. Wednesday|2022-10-19T22:00]].",
			"It closed at [[9:30 a.m.|2022-10-21T09:30]].",
		],
		leaves: ["They won 3-1.", "The High Noon of the West."],
	},
	{
		name: "part of a day",
		reads: timeRule(first(thisPart, dayPart, thePart)),
		takes: [
			"They met [[Friday morning|2022-10-21TMO]].",
			"She spoke [[last night|2022-10-20TNI]].",
			"By [[mid afternoon|2022-10-21TAF]] they had left.",
		],
		leaves: ["Good morning."],
	},
];
