import { english, type Voice } from "../../language/voice.js";

const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);

interface Form {
	readonly pattern: RegExp;
	readonly tell: (voice: Voice, ...groups: string[]) => string | null;
}

/** The forms of TIMEX3 values, each with how it is told. The first that fits tells. */
const FORMS: readonly Form[] = [
	{
		pattern: /^(XXXX|\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/,
		tell: (voice, year = "", month = "", day = "", time) =>
			join([
				calendar(voice, year, { month: Number(month), day: Number(day) }),
				daytime(voice, time),
			]),
	},
	{
		pattern: /^(XXXX|\d{4})-(\d\d)(?:-XX)?$/,
		tell: (voice, year = "", month = "") =>
			calendar(voice, year, { month: Number(month), day: null }),
	},
	{ pattern: /^(\d{4})(?:-XX(?:-XX)?)?$/, tell: (_, year) => year ?? null },
	{
		pattern: /^(\d{3})X?$/,
		tell: ({ say }, decade) => say("date.decade", { decade: `${decade}0` }),
	},
	{
		pattern: /^(XXXX|\d{4})-W(\d\d)$/,
		tell: (voice, year, week) => weekOf(voice, year ?? "", Number(week)),
	},
	{
		pattern: /^(\d{4})-W(\d\d)-WE$/,
		tell: (voice, year, week) =>
			voice.say("date.weekend", {
				week: weekOf(voice, year ?? "", Number(week)),
			}),
	},
	{
		pattern: /^XXXX-WXX-([1-7])(?:T(.+))?$/,
		tell: (voice, day, time) =>
			join([
				voice.say("date.weekday", { day: weekday(voice, Number(day)) }),
				daytime(voice, time),
			]),
	},
	{
		pattern: /^(XXXX|\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/,
		tell: ({ say }, year = "", part = "") => {
			const told = say(`date.${part}` as "date.SP");
			return year === "XXXX"
				? say("date.part-yearless", { part: told })
				: say("date.part", { part: told, year });
		},
	},
	{
		pattern: /^P(\d+)([DWMY])$/,
		tell: ({ say }, n, unit) =>
			say(`date.${unit as "D" | "W" | "M" | "Y"}`, { n: Number(n) }),
	},
	{ pattern: /^PAST_REF$/, tell: ({ say }) => say("date.past") },
	{ pattern: /^FUTURE_REF$/, tell: ({ say }) => say("date.future") },
	{ pattern: /^PRESENT_REF$/, tell: ({ say }) => say("date.present") },
];

/** A TIMEX3 value in words ("21 October 2022"); a value with no words for it is told as it is. */
export function tellDate(value: string, voice: Voice = english): string {
	for (const { pattern, tell } of FORMS) {
		const match = pattern.exec(value);
		const told = match && tell(voice, ...match.slice(1));
		if (told) return told;
	}
	return value;
}

/** A day or a month; the digits of a year that nobody told are told to be missing. */
function calendar(
	voice: Voice,
	year: string,
	{ month, day }: { readonly month: number; readonly day: number | null },
): string {
	const known = year !== "XXXX";
	const told = named(voice, known ? year : null, month, day);
	return known ? told : voice.say("date.yearless", { date: told });
}

function named(
	{ language }: Voice,
	year: string | null,
	month: number,
	day: number | null,
): string {
	// English has two orders; this one is read alike everywhere.
	if (language === "en" || month < 1 || month > 12)
		return [day, MONTHS[month - 1] ?? `month ${month}`, year]
			.filter((part) => part !== null)
			.join(" ");
	return new Intl.DateTimeFormat(language, {
		...(year === null ? {} : { year: "numeric" as const }),
		month: "long",
		...(day === null ? {} : { day: "numeric" as const }),
		timeZone: "UTC",
		// A leap year, where none is told, for 29 February.
	}).format(Date.UTC(Number(year ?? 2000), month - 1, day ?? 1));
}

function weekday({ language }: Voice, day: number): string {
	// 1 January 2024 was a Monday.
	return new Intl.DateTimeFormat(language, {
		weekday: "long",
		timeZone: "UTC",
	}).format(Date.UTC(2024, 0, day));
}

/** A time of day; zones and seconds stay as they are written. */
function daytime({ say }: Voice, time: string | undefined): string | null {
	if (!time) return null;
	return /^(?:MO|MI|AF|EV|NI|DT)$/.test(time)
		? say(`date.${time}` as "date.MO")
		: time;
}

/** ISO 8601: week 1 is the one with 4 January in it, and weeks begin on Monday. */
function weekOf(voice: Voice, year: string, week: number): string {
	if (year === "XXXX") return voice.say("date.bare-week", { n: week });
	const fourth = new Date(Date.UTC(Number(year), 0, 4));
	const monday = new Date(fourth);
	monday.setUTCDate(4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
	const sunday = new Date(monday);
	sunday.setUTCDate(monday.getUTCDate() + 6);
	const day = (date: Date) => tellDate(date.toISOString().slice(0, 10), voice);
	return voice.say("date.week", { from: day(monday), to: day(sunday) });
}

function join(parts: readonly (string | null)[]): string {
	return parts.filter((part) => part !== null).join(", ");
}
