import type { Time } from "../extract/times/time.js";
import type { Span } from "../text/span.js";

/** "May 13, a few days before": how far from the date, and on which side. */
const APART =
	/^[,\s]*(?:(?:just|only|about|some) )?(an?|one|two|three|four|five|six|\d{1,3}|[a-z]+(?: [a-z]+)?)? ?(day|week|month|year|hour)?s? ?(before|after|ahead of|following|until|since)\b/i;

const COUNT: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
};

/** A date that only sets another event apart ("on May 13, a few days before a call"), with what it tells of that one. */
export interface Anchored extends Span {
	/** Worked out where the distance is told in days or weeks, else null. */
	readonly value: string | null;
}

/** Whether a date before an event's word is only its anchor; null where it is not. */
export function anchoredBy(
	body: string,
	time: Time,
	trigger: Span,
): Anchored | null {
	// Worked out already for the very event.
	if (time.beside && time.type === "DATE") return null;
	if (trigger.start < time.end || trigger.start - time.end > 200) return null;
	const between = body.slice(time.end, trigger.start);
	const match = APART.exec(between);
	if (!match) return null;
	return {
		start: time.start,
		end: time.end + match[0].length,
		value: shifted(
			time.value,
			COUNT[match[1]?.toLowerCase() ?? ""] ?? Number(match[1]),
			match[2]?.toLowerCase() ?? "",
			/^(?:before|ahead)/i.test(match[3] ?? ""),
		),
	};
}

/** A calendar day so many days or weeks after or, where it stands before the event, as many later. */
function shifted(
	value: string,
	count: number,
	unit: string,
	later: boolean,
): string | null {
	if (!/^\d{4}-\d\d-\d\d$/.test(value) || !Number.isFinite(count)) return null;
	const days = unit === "day" ? count : unit === "week" ? 7 * count : 0;
	if (days === 0) return null;
	const at = new Date(`${value}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() + (later ? days : -days));
	return at.toISOString().slice(0, 10);
}
