import { type Interval, intervalOf } from "../../extract/times/interval.js";
import { resolvePhrase } from "../../extract/times/phrase.js";

/**
 * The days that somebody's words for a date cover ("2022-05", "May 13", "last week"), read as an article of today would be;
 * null where the words are no date.
 * @param today ISO 8601 date, from which relative words count
 */
export function daysFrom(words: string, today: string): Interval | null {
	const text = words.trim();
	// What TIMEX3 writes down needs no reading.
	if (/^\d{4}(?:-|$)/.test(text)) {
		const exact = intervalOf(text);
		if (exact) return exact;
	}
	const times = resolvePhrase(text, today).filter((t) => intervalOf(t.value));
	const [only] = times;
	return only && times.length === 1 ? intervalOf(only.value) : null;
}
