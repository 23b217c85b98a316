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
	/** The rule that found it. */
	readonly by: string;
}
