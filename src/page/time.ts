/** The forms of `<t:…>` (reference#message-formatting-timestamp-styles), in the reader's own zone and language. */
const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: "short" },
	T: { timeStyle: "medium" },
	d: { dateStyle: "short" },
	D: { dateStyle: "long" },
	f: { dateStyle: "long", timeStyle: "short" },
	F: { dateStyle: "full", timeStyle: "short" },
};

const UNITS = [
	["year", 31_557_600],
	["month", 2_629_800],
	["day", 86_400],
	["hour", 3_600],
	["minute", 60],
	["second", 1],
] as const;

/** A moment as Discord shows it. @param form one of `tTdDfFR`; null for the usual one */
export function shownTime(
	seconds: number,
	form: string | null,
	now: number,
): string {
	const at = new Date(seconds * 1_000);
	if (Number.isNaN(at.getTime())) return "Invalid Date";
	if (form === "R") return relative(seconds - now / 1_000);
	return new Intl.DateTimeFormat(undefined, FORMS[form ?? "f"]).format(at);
}

/** A moment in full, for who hovers over it. */
export function fullTime(seconds: number): string {
	return shownTime(seconds, "F", 0);
}

function relative(away: number): string {
	const [unit, size] =
		UNITS.find(([, size]) => Math.abs(away) >= size) ?? UNITS[5];
	return new Intl.RelativeTimeFormat(undefined, { numeric: "auto" }).format(
		Math.round(away / size),
		unit,
	);
}

/** When a message was sent: "Today at 12:05". */
export function sentAt(at: number, now: number): string {
	const day = (time: number) => new Date(time).toDateString();
	const clock = new Intl.DateTimeFormat(undefined, FORMS.t).format(at);
	if (day(at) === day(now)) return `Today at ${clock}`;
	if (day(at) === day(now - 86_400_000)) return `Yesterday at ${clock}`;
	return new Intl.DateTimeFormat(undefined, {
		dateStyle: "short",
		timeStyle: "short",
	}).format(at);
}
