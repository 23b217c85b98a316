import type { Span } from "../../text/span.js";
import type { DayNumber } from "./calendar.js";
import type { Moment } from "./moment.js";

/** Where the governing verb puts what is said, as far as it tells. */
export type Tense = "past" | "future" | "unknown";

/** A time that has been resolved, with where it stands. */
export interface Reference {
	readonly moment: Moment;
	readonly span: Span;
}

/** What a time's value may be worked out from. */
export interface Context {
	/** The day of publication; null where the article has none. */
	readonly published: DayNumber | null;
	/** The last calendar time before it in the text. */
	readonly reference: Reference | null;
	/** The last day before it in the text. */
	readonly day: Reference | null;
	/** The last quarter that the text reports on. */
	readonly quarter: Reference | null;
	/** The last quarter or longer period that the text reports on. */
	readonly period: Reference | null;
	/** The last time with a stated year before it. */
	readonly year: Reference | null;
	readonly tense: Tense;
	/** The tense is that of the verb the time hangs on, not only of one nearby. */
	readonly sure: boolean;
	/** The time's own words say so: "since June", "last June". */
	readonly firm: boolean;
	/** A weekday no more days than so from publication on the other side is rather that one. */
	readonly yields: number;
}

/** What words mean in a context: a stretch of the calendar, or null where they turn out to be no time. */
export type Point = (context: Context) => Moment | null;

/** The same place, were its words to lean as told, beyond doubt. */
export function leaning(
	{ published, reference, day, quarter, period, year }: Context,
	tense: Tense,
	from: DayNumber | null = published,
): Context {
	const sure = tense !== "unknown";
	return {
		published: from,
		reference,
		day,
		quarter,
		period,
		year,
		tense,
		sure,
		firm: sure,
		yields: 0,
	};
}
