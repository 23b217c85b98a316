import { type Interval, intervalOf } from "../../extract/times/interval.js";
import { resolvePhrase } from "../../extract/times/phrase.js";
import type { Span } from "../../text/span.js";

/** A stretch of time that a question keeps to. */
export interface Period {
	/** The question's words for it, with the preposition before them. */
	readonly words: Span;
	/** Those words themselves. */
	readonly told: string;
	/** Its days; ends that nobody told are null. A month or a day without its year has none. */
	readonly from: string | null;
	readonly to: string | null;
	/** On which side of those words: only "in" them does what happened have a date of the same words. */
	readonly side: Side;
	/** It counts from a day ("last week", "yesterday") and names no month, weekday or year of its own. */
	readonly relative: boolean;
	/** It stands beside something that happened ("after the call"), not beside a date. */
	readonly beside: boolean;
	/** Whether a TIMEX3 value lies in it. */
	readonly holds: (value: string) => boolean;
}

const SIDE =
	/(?:^|[\s,])((?:(?:ever|just|only|right|shortly|soon|sometime) )?(?:in|on|during|over|within|throughout|before|until|till|by|prior to|ahead of|after|following|since|from|as of|starting)(?: (?:the|early|late|mid|the end of|the start of|the beginning of))*)[ -]$/i;
/** Words that make a time a part of what is spoken of: "about next year", "the plan for May". */
const SPOKEN_OF =
	/\b(?:about|of|for|regarding|to|than|between|and|the|an?)\s$/i;
/** A time that needs no preposition. */
const BARE =
	/^(?:yesterday|today|tonight|this|last|earlier this|later this|(?:an?|one|two|three|four|five|six|seven|ten|\d{1,3}) \w+ ago|(?:a )?few \w+ ago)/i;

/** No other text has what SIDE or BARE ask for: reading a question's times takes as long as parsing it. */
const MAY_KEEP =
	/\b(?:in|on|during|over|within|throughout|before|until|till|by|prior|ahead|after|following|since|from|as|starting|yesterday|today|tonight|this|last|earlier|later|ago)\b/i;

/** The first stretch of time that a question keeps to, as said on a day (an ISO 8601 date; null for none known); null where it has none. */
export function periodIn(text: string, today: string | null): Period | null {
	const past = pastStretch(text, today);
	if (past) return past;
	if (!MAY_KEEP.test(text)) return null;
	for (const { type, value, start, end } of resolvePhrase(text, today)) {
		if (type !== "DATE" || value.endsWith("_REF")) continue;
		// "Last week's vote" is which vote.
		if (/^['’]s?\b/.test(text.slice(end))) continue;
		const own = text.slice(start, end);
		const match = SIDE.exec(text.slice(0, start));
		const before = match?.[1] ?? null;
		if (
			before === null &&
			(!BARE.test(own) || SPOKEN_OF.test(text.slice(0, start)))
		)
			continue;
		const side = sideOf(before);
		const holds = holdsOf(own, value, side, today);
		if (!holds) continue;
		const days = intervalOf(value);
		const words = {
			start: start - (before === null ? 0 : before.length + 1),
			end,
		};
		return {
			words,
			told: text.slice(words.start, words.end).trim(),
			side,
			from: side === "before" ? null : (days?.from ?? null),
			to: side === "after" || side === "since" ? null : (days?.to ?? null),
			beside: false,
			relative:
				!/\d{4}|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|day\b/i.test(
					own.replace(/\b(?:yester|to)day\b/i, ""),
				),
			holds,
		};
	}
	return null;
}

/** Where something lies to the days that are named; "in" for those days. */
export type Side = "in" | "before" | "after" | "since";

function sideOf(preposition: string | null): Side {
	if (preposition === null) return "in";
	if (/before|until|till|\bby\b|prior|ahead/i.test(preposition))
		return "before";
	if (/after|following/i.test(preposition)) return "after";
	return /since|from|as of|starting/i.test(preposition) ? "since" : "in";
}

/** Whether a value lies on a side of an interval; what has no place on the calendar lies nowhere. */
export function lies(
	value: string,
	{ from, to }: Interval,
	side: Side,
): boolean {
	const told = intervalOf(value);
	if (!told) return false;
	if (side === "before") return told.from < from;
	if (side === "after") return told.to > to || told.from > from;
	if (side === "since") return told.to >= from;
	return told.from <= to && told.to >= from;
}

function holdsOf(
	own: string,
	value: string,
	side: Side,
	today: string | null,
): Period["holds"] | null {
	const yearless =
		!/\d{4}|\b(?:last|this|next|ago|yesterday|today|tonight)\b/i.test(own);
	const month = /^[\dX]{4}-(\d\d)(?:-(\d\d))?/.exec(value);
	// Of which year "in May" is, nobody said.
	if (yearless && side === "in" && month)
		return isWeekday(own)
			? sameWeekday(value)
			: (other) =>
					/^[\dX]{4}-\d\d/.test(other) &&
					other.slice(5, 7) === month[1] &&
					(!month[2] || other.slice(8, 10) === month[2]);
	const days = intervalOf(
		value.startsWith("XXXX")
			? `${today?.slice(0, 4) ?? "XXXX"}${value.slice(4)}`
			: value,
	);
	return days && ((other) => lies(other, days, side));
}

const isWeekday = (words: string): boolean =>
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: \w+)?$/i.test(words);

/** "On Monday", of whichever week. */
function sameWeekday(value: string): Period["holds"] {
	const day = weekday(value);
	return (other) => day !== null && weekday(other) === day;
}

function weekday(value: string): number | null {
	const date = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	return date ? new Date(`${date}T00:00:00Z`).getUTCDay() : null;
}

const STRETCH =
	/\b(?:in|over|during|within|for|from) the (?:last|past) (?:(few|couple of|an?|one|two|three|four|five|six|seven|ten|\d{1,3}) )?(hours?|days?|weeks?|months?|years?)\b/i;
const NUMBERS: Readonly<Record<string, number>> = {
	few: 7,
	"couple of": 3,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	ten: 10,
};
const DAYS: Readonly<Record<string, number>> = {
	hour: 0.04,
	day: 1,
	week: 7,
	month: 31,
	year: 366,
};

/** "In the last few days": from so many days ago to the day itself. */
function pastStretch(text: string, today: string | null): Period | null {
	const match = today === null ? null : STRETCH.exec(text);
	if (!match || today === null) return null;
	const count =
		NUMBERS[match[1]?.toLowerCase() ?? ""] ?? (Number(match[1]) || 1);
	const unit = (match[2] ?? "").toLowerCase().replace(/s$/, "");
	const from = new Date(`${today.slice(0, 10)}T00:00:00Z`);
	from.setUTCDate(from.getUTCDate() - Math.ceil(count * (DAYS[unit] ?? 1)));
	const days = {
		from: from.toISOString().slice(0, 10),
		to: today.slice(0, 10),
	};
	return {
		words: { start: match.index, end: match.index + match[0].length },
		told: match[0],
		...days,
		side: "in",
		relative: true,
		beside: false,
		holds: (value) => lies(value, days, "in"),
	};
}
