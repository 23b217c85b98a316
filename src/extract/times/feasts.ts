import { civil, dayNumber, nthWeekday } from "./calendar.js";
import { first, map, opt, seq, turn } from "./combinators.js";
import type { Point } from "./context.js";
import { lunar } from "./lunar.js";
import { endOf, type Moment, moment } from "./moment.js";
import { chooseByTense } from "./near.js";
import { parser, word } from "./parser.js";
import { yearPointedAt } from "./pointed-year.js";
import { unknown } from "./pointing.js";
import { year } from "./years.js";

/** The day of a feast in a year. */
type Feast = (year: number) => number;

function on(month: number, day: number): Feast {
	return (y) => dayNumber(y, month, day);
}

function nth(n: number, weekday: number, month: number, more = 0): Feast {
	return (y) =>
		(nthWeekday(y, month, weekday, n) ?? dayNumber(y, month, 1)) + more;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(y: number): number {
	const a = y % 19;
	const b = Math.floor(y / 100);
	const c = y % 100;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	const day = (h + l - 7 * m + 33 * month + 19) % 32;
	return dayNumber(y, month, day);
}

function fromEaster(days: number): Feast {
	return (y) => easter(y) + days;
}

/** Feasts whose day the calendar gives, by their names. */
const FEASTS: readonly (readonly [Feast, string])[] = [
	[
		on(1, 1),
		"new year|new years|new year day|new years day|new year 's day|new year 's",
	],
	[on(12, 31), "new year 's eve|new years eve|new year eve"],
	[on(1, 6), "epiphany"],
	[
		nth(3, 1, 1),
		"martin luther king day|martin luther king jr day|martin luther king jr . day|mlk day",
	],
	[on(2, 2), "groundhog day"],
	[
		on(2, 14),
		"valentine 's day|valentines day|valentine day|saint valentine 's day",
	],
	[
		nth(3, 1, 2),
		"presidents ' day|presidents day|president 's day|washington 's birthday",
	],
	[on(3, 8), "international women 's day|women 's day"],
	[
		on(3, 17),
		"saint patrick 's day|st . patrick 's day|st patrick 's day|saint patrick day|saint patrick|st patricks day",
	],
	[on(4, 1), "april fool 's day|april fools ' day|april fools day"],
	[on(4, 22), "earth day"],
	[fromEaster(-47), "mardi gras|shrove tuesday|fat tuesday"],
	[fromEaster(-46), "ash wednesday"],
	[fromEaster(-7), "palm sunday"],
	[fromEaster(-3), "maundy thursday|holy thursday"],
	[fromEaster(-2), "good friday"],
	[fromEaster(-1), "holy saturday"],
	[fromEaster(0), "easter|easter sunday|easter day"],
	[fromEaster(1), "easter monday"],
	[fromEaster(39), "ascension day"],
	[fromEaster(49), "pentecost|whit sunday"],
	[fromEaster(50), "whit monday|pentecost monday"],
	[fromEaster(60), "corpus christi"],
	[on(4, 25), "anzac day"],
	[
		on(5, 1),
		"may day|international workers ' day|international workers day|workers ' day|labour day",
	],
	[on(5, 5), "cinco de mayo"],
	[on(5, 9), "victory day"],
	[nth(2, 7, 5), "mother 's day|mothers day|mothers ' day"],
	[nth(-1, 1, 5), "memorial day"],
	[on(6, 19), "juneteenth|freedom day|jubilee day"],
	[nth(3, 7, 6), "father 's day|fathers day|fathers ' day"],
	[on(7, 1), "canada day"],
	[on(7, 4), "independence day"],
	[on(7, 14), "bastille day"],
	[nth(1, 1, 9), "labor day"],
	[
		nth(2, 1, 10),
		"columbus day|indigenous peoples ' day|indigenous peoples day",
	],
	[on(10, 31), "halloween|hallowe ' en"],
	[on(11, 1), "all saints ' day|all saints day"],
	[on(11, 2), "all souls ' day|all souls day"],
	[on(11, 5), "guy fawkes night|bonfire night"],
	[on(11, 11), "veterans day|veterans ' day|armistice day|remembrance day"],
	[nth(1, 1, 11, 1), "election day"],
	[nth(4, 4, 11), "thanksgiving|thanksgiving day"],
	[nth(4, 4, 11, 1), "black friday"],
	[nth(4, 4, 11, 4), "cyber monday"],
	[on(12, 24), "christmas eve|xmas eve"],
	[on(12, 25), "christmas|christmas day|xmas|xmas day"],
	[on(12, 26), "boxing day|saint stephen 's day|st . stephen 's day"],
	[on(12, 31), "hogmanay"],
	[
		lunar("chinese", "1", 1),
		"lunar new year|chinese new year|lunar new year 's day",
	],
	[lunar("hebrew", "Nisan", 15), "passover|pesach"],
	[lunar("hebrew", "Tishri", 1), "rosh hashanah|rosh hashana"],
	[lunar("hebrew", "Tishri", 10), "yom kippur"],
	[lunar("hebrew", "Tishri", 15), "sukkot"],
	[lunar("hebrew", "Kislev", 25), "hanukkah|chanukah"],
	[
		lunar("islamic-umalqura", "10", 1),
		"eid al - fitr|eid al fitr|eid ul - fitr",
	],
	[
		lunar("islamic-umalqura", "12", 10),
		"eid al - adha|eid al adha|eid ul - adha",
	],
	[lunar("islamic-umalqura", "1", 10), "ashura"],
];

interface Name {
	readonly words: readonly string[];
	readonly feast: Feast;
}

const BY_FIRST = new Map<string, Name[]>();
for (const [feast, names] of FEASTS)
	for (const name of names.split("|")) {
		const words = name
			.split(" ")
			.flatMap((w) =>
				w.length > 1 && w.startsWith("'") ? ["'", w.slice(1)] : [w],
			);
		const key = words[0] ?? "";
		BY_FIRST.set(
			key,
			[...(BY_FIRST.get(key) ?? []), { words, feast }].sort(
				(a, b) => b.words.length - a.words.length,
			),
		);
	}

const SECOND_WORDS = [...BY_FIRST.values()].flatMap((names) =>
	names.map(({ words }) => words[1] ?? ""),
);

/** A feast's name, which is written with a capital wherever there are capitals. */
const name = parser<Feast>(
	BY_FIRST.keys(),
	(atoms, at) => {
		if (!atoms[at]?.capital && atoms.length > 15) return null;
		const found = BY_FIRST.get(atoms[at]?.text ?? "")?.find(({ words }) =>
			words.every(
				(w, n) =>
					atoms[at + n]?.text === w && !(n > 0 && atoms[at + n]?.broken),
			),
		);
		return found ? { value: found.feast, end: at + found.words.length } : null;
	},
	SECOND_WORDS,
);

function feastIn(feast: Feast, of: Point): Point {
	return (context) => {
		const y = of(context);
		if (!y) return null;
		if (y.known === "nothing") return unknown("day");
		return moment("day", feast(civil(y.day).year), {
			anchor: y.anchor,
			known: y.known,
			stated: y.stated,
		});
	};
}

function near(feast: Feast, by: number | null): Point {
	return (context) => {
		const { published } = context;
		if (published === null)
			return context.year
				? feastIn(
						feast,
						() =>
							context.year && {
								...context.year.moment,
								grain: "year",
								anchor: context.year.span,
								stated: false,
							},
					)(context)
				: unfixed(feast);
		const { year: now } = civil(published);
		const all: Moment[] = [-2, -1, 0, 1, 2].map((y) =>
			moment("day", feast(now + y)),
		);
		if (by === null) return chooseByTense(all, published, context);
		if (by === 0) return moment("day", feast(now));
		return by > 0
			? (all.find((m) => m.day > published) ?? null)
			: (all.filter((m) => endOf(m) <= published).at(-1) ?? null);
	};
}

/** Without a year a feast has its day only where every year gives it the same. */
function unfixed(feast: Feast): Moment {
	const [a, b] = [civil(feast(2000)), civil(feast(2001))];
	return a.month === b.month && a.day === b.day
		? moment("day", feast(2000), { known: "yearless", stated: true })
		: unknown("day");
}

const direction = first<number>(
	map(seq(word("this"), word("past")), () => -1),
	map(seq(word("this"), word("coming")), () => 1),
	map(seq(opt(word("the")), word("last previous past")), () => -1),
	map(seq(opt(word("the")), word("next coming following upcoming")), () => 1),
	map(word("this"), () => 0),
);

const yearOf = first<Point>(
	map(seq(opt(word(", in of")), year), ([, y]) => y),
	yearPointedAt,
);

/** "last Thanksgiving", "Christmas 2014", "Good Friday". */
export const feast = first<Point>(
	map(seq(name, yearOf), ([f, y]) => feastIn(f, y)),
	map(seq(year, name), ([y, f]) => feastIn(f, y)),
	map(seq(direction, name), ([by, f]) => near(f, by)),
	turn(seq(opt(word("the")), name), ([, f], { atoms, at }) =>
		atoms[at]?.text === "the" ? null : near(f, null),
	),
);
