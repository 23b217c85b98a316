import { intervalOf } from "../../extract/times/interval.js";
import type { Time } from "../../extract/times/time.js";
import { asksPast } from "../question/tense.js";

/**
 * Whether a time may tell when: a length of time tells how long, and what comes again every so often, or is so now, does not
 * date what happened once.
 */
export function tellsWhen(question: string, { type, value }: Time): boolean {
	if (type === "DURATION") return false;
	const isOver = asksPast(question);
	if (type === "SET" && /^P/.test(value)) return !isOver;
	return !(isOver && (value === "PRESENT_REF" || value === "FUTURE_REF"));
}

/** Whether a time lies behind the day of publication; false where either is unknown. */
export function isBefore(value: string, published: string | null): boolean {
	const days = intervalOf(value);
	return (
		days !== null && published !== null && days.to < published.slice(0, 10)
	);
}

/** Whether a time lies ahead of the day of publication; false where either is unknown. */
export function isAfter(value: string, published: string | null): boolean {
	const days = intervalOf(value);
	return (
		days !== null && published !== null && days.from > published.slice(0, 10)
	);
}
