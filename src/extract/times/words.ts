import type { Grain } from "./moment.js";

function numbered(names: readonly string[]): Map<string, number> {
	return new Map(
		names.flatMap((forms, at) =>
			forms.split(" ").map((form) => [form, at + 1] as const),
		),
	);
}

/** Month names and their abbreviations, without the full stop. */
export const MONTHS = numbered([
	"january jan",
	"february feb febr",
	"march mar",
	"april apr",
	"may",
	"june jun",
	"july jul",
	"august aug",
	"september sept sep",
	"october oct",
	"november nov",
	"december dec",
]);

/** Words that are months only in company: a capital, a number, "in". */
export const DOUBTFUL_MONTHS = new Set([
	"may",
	"march",
	"mar",
	"august",
	"dec",
]);

export const WEEKDAYS = numbered([
	"monday mon",
	"tuesday tue tues",
	"wednesday wed weds",
	"thursday thu thur thurs",
	"friday fri",
	"saturday sat",
	"sunday sun",
]);

export const WEEKDAY_PLURALS = numbered([
	"mondays",
	"tuesdays",
	"wednesdays",
	"thursdays",
	"fridays",
	"saturdays",
	"sundays",
]);

/** What a duration counts: TIMEX3's letter, how many of it, and whether it goes after the T. */
export interface Unit {
	readonly letter: string;
	readonly size: number;
	readonly clock: boolean;
	/** The calendar's grain of it; null for the clock's units. */
	readonly grain: Grain | null;
	readonly plural: boolean;
}

function units(
	forms: string,
	letter: string,
	grain: Grain | null,
	size = 1,
	clock = false,
): [string, Unit][] {
	return forms
		.split(" ")
		.map((form, at) => [
			form,
			{ letter, size, clock, grain, plural: at % 2 === 1 },
		]);
}

/** Singular and plural by turns. */
export const UNITS = new Map<string, Unit>([
	...units("second seconds sec secs", "S", null, 1, true),
	...units("minute minutes min mins", "M", null, 1, true),
	...units("hour hours hr hrs", "H", null, 1, true),
	...units("day days night nights", "D", "day"),
	...units("weekday weekdays workday workdays", "D", "day"),
	...units("week weeks wk wks workweek workweeks", "W", "week"),
	...units("fortnight fortnights", "W", "week", 2),
	...units("weekend weekends", "W", "weekend"),
	...units("month months", "M", "month"),
	...units("quarter quarters qtr qtrs", "M", "quarter", 3),
	...units("semester semesters", "M", "half", 6),
	...units("year years yr yrs", "Y", "year"),
	...units("decade decades", "Y", "decade", 10),
	...units("century centuries", "Y", "century", 100),
	...units("millennium millennia", "Y", null, 1000),
]);

/** Short forms that are units only right behind a number: "3h", "10 D". */
export const UNIT_LETTERS = new Map<string, Unit>([
	...units("h", "H", null, 1, true),
	...units("d", "D", "day"),
	...units("w", "W", "week"),
	...units("y", "Y", "year"),
]);

/** A season and the month it begins in. */
export const SEASONS = new Map([
	["spring", 3],
	["summer", 6],
	["summertime", 6],
	["springtime", 3],
	["autumn", 9],
	["fall", 9],
	["winter", 12],
	["wintertime", 12],
]);

export const PARTS_OF_DAY = new Map([
	["morning", "MO"],
	["midmorning", "MO"],
	["dawn", "MO"],
	["daybreak", "MO"],
	["sunrise", "MO"],
	["noontime", "MI"],
	["afternoon", "AF"],
	["midafternoon", "AF"],
	["evening", "EV"],
	["dusk", "EV"],
	["sunset", "EV"],
	["night", "NI"],
	["nightfall", "NI"],
	["overnight", "NI"],
]);

export const PART_PLURALS = new Map([
	["mornings", "MO"],
	["afternoons", "AF"],
	["evenings", "EV"],
	["nights", "NI"],
]);

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
export const SMALL_NUMBERS = new Map(
	ONES.split(" ").map((word, at) => [word, at] as const),
);
const TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety";
export const TENS = new Map(
	TENS_WORDS.split(" ").map((word, at) => [word, (at + 2) * 10] as const),
);
export const MULTIPLIERS = new Map([
	["dozen", 12],
	["hundred", 100],
	["thousand", 1000],
	["million", 1e6],
	["billion", 1e9],
]);

const ORDINAL_WORDS =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
export const ORDINALS = new Map<string, number>([
	...ORDINAL_WORDS.split(" ").map(
		(word, at) => [word, at + 1] as [string, number],
	),
	["thirtieth", 30],
]);

export const DECADES = new Map([
	["twenties", 20],
	["thirties", 30],
	["forties", 40],
	["fifties", 50],
	["sixties", 60],
	["seventies", 70],
	["eighties", 80],
	["nineties", 90],
]);

/** Abbreviations of time zones that may follow a time of day. */
export const ZONES = new Set(
	"gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest ist jst msk aest aedt local".split(
		" ",
	),
);
