const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);
const WEEKDAYS =
	"Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const SEASONS: Readonly<Record<string, string>> = {
	SP: "spring",
	SU: "summer",
	FA: "autumn",
	WI: "winter",
	Q1: "first quarter",
	Q2: "second quarter",
	Q3: "third quarter",
	Q4: "fourth quarter",
	H1: "first half",
	H2: "second half",
};

const DAYTIMES: Readonly<Record<string, string>> = {
	MO: "in the morning",
	MI: "at midday",
	AF: "in the afternoon",
	EV: "in the evening",
	NI: "at night",
	DT: "by day",
};

const UNITS: Readonly<Record<string, string>> = {
	D: "day",
	W: "week",
	M: "month",
	Y: "year",
};

interface Form {
	readonly pattern: RegExp;
	readonly tell: (...groups: string[]) => string | null;
}

/** The forms of TIMEX3 values, each with how it is told. The first that fits tells. */
const FORMS: readonly Form[] = [
	{
		pattern: /^(XXXX|\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/,
		tell: (year, month, day, time) =>
			join([`${Number(day)} ${monthOf(month)} ${yearOf(year)}`, daytime(time)]),
	},
	{
		pattern: /^(XXXX|\d{4})-(\d\d)(?:-XX)?$/,
		tell: (year, month) => `${monthOf(month)} ${yearOf(year)}`,
	},
	{ pattern: /^(\d{4})(?:-XX(?:-XX)?)?$/, tell: (year) => year ?? null },
	{ pattern: /^(\d{3})X?$/, tell: (decade) => `the ${decade}0s` },
	{
		pattern: /^(XXXX|\d{4})-W(\d\d)$/,
		tell: (year, week) => weekOf(year ?? "", Number(week)),
	},
	{
		pattern: /^(\d{4})-W(\d\d)-WE$/,
		tell: (year, week) => `the weekend of ${weekOf(year ?? "", Number(week))}`,
	},
	{
		pattern: /^XXXX-WXX-([1-7])(?:T(.+))?$/,
		tell: (day, time) =>
			join([`a ${WEEKDAYS[Number(day) - 1]}, not told which`, daytime(time)]),
	},
	{
		pattern: /^(XXXX|\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/,
		tell: (year, part) => `${SEASONS[part ?? ""]} of ${yearOf(year)}`,
	},
	{
		pattern: /^P(\d+)([DWMY])$/,
		tell: (n, unit) => `${n} ${UNITS[unit ?? ""]}${n === "1" ? "" : "s"}`,
	},
	{ pattern: /^PAST_REF$/, tell: () => "in the past, not told when" },
	{ pattern: /^FUTURE_REF$/, tell: () => "in the future, not told when" },
	{ pattern: /^PRESENT_REF$/, tell: () => "at the time of writing" },
];

/** A TIMEX3 value in words ("21 October 2022"); a value with no words for it is told as it is. */
export function tellDate(value: string): string {
	for (const { pattern, tell } of FORMS) {
		const match = pattern.exec(value);
		const told = match && tell(...match.slice(1));
		if (told) return told;
	}
	return value;
}

function monthOf(month: string | undefined): string {
	return MONTHS[Number(month) - 1] ?? `month ${month}`;
}

function yearOf(year: string | undefined): string {
	return !year || year === "XXXX" ? "of a year not told" : year;
}

/** A time of day; zones and seconds stay as they are written. */
function daytime(time: string | undefined): string | null {
	return time ? (DAYTIMES[time] ?? time) : null;
}

/** ISO 8601: week 1 is the one with 4 January in it, and weeks begin on Monday. */
function weekOf(year: string, week: number): string {
	if (year === "XXXX") return `week ${week} of a year not told`;
	const fourth = new Date(Date.UTC(Number(year), 0, 4));
	const monday = new Date(fourth);
	monday.setUTCDate(4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
	const sunday = new Date(monday);
	sunday.setUTCDate(monday.getUTCDate() + 6);
	const day = (date: Date) => tellDate(date.toISOString().slice(0, 10));
	return `the week of ${day(monday)} to ${day(sunday)}`;
}

function join(parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null).join(", ");
}
