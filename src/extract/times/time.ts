import type { Span } from "../../text/span.js";

/** TimeML's TIMEX3 types (ISO 24617-1). */
export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression (timex) with its TIMEX3 value. */
export interface Time extends Span {
	readonly type: TimeType;
	/** TIMEX3: `2022-10-21`, `2022-W41`, `P3D`, `PAST_REF`, …; `X` for each digit nobody told (`XXXX-10-21`). */
	readonly value: string;
	/** `stated`: the words alone give the value. `implied`: worked out from the publication date or from context. */
	readonly certainty: "stated" | "implied";
	/** What an implied value was counted from: another timex, or null for the publication date or for a stated value. */
	readonly anchor: Span | null;
	/** For a length before or after something that a date nearby tells: which date follows. Null for all others. */
	readonly beside: Beside | null;
	/** The rule that found it. */
	readonly by: string;
}

/**
 * What a length beside a date comes to. The timex itself stays a DURATION, as TIMEX3 has it; this is what happened when.
 *
 * - `on August 2, a day before they met`: `dates` is `following`, the value that of the clause or noun behind "before", 08-03.
 * - `It closed three weeks after the fire of June 3, 2021`: `dates` is `governing`, the value that of "closed", 2021-06-24.
 */
export interface Beside {
	readonly side: "before" | "after";
	/** Whose date `value` is: that of what follows "before" or "after", or of the clause that the length stands in. */
	readonly dates: "following" | "governing";
	/** The date it is counted from. */
	readonly anchor: Span;
	/** TIMEX3, to the day for days and weeks, to the month or year for those; null where it is vague: "a few days before". */
	readonly value: string | null;
}
