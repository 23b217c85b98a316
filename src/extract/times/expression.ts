import type { Span } from "../../text/span.js";
import { dayNumber } from "./calendar.js";
import type { Context, Point } from "./context.js";
import { type Moment, timexValue } from "./moment.js";
import type { Parser } from "./parser.js";
import type { TimeType } from "./time.js";

/** What an expression comes to in its context. */
export interface Resolved {
	readonly type: TimeType;
	readonly value: string;
	readonly certainty: "stated" | "implied";
	readonly anchor: Span | null;
	/** What later expressions may be counted from; null for what is no place on the calendar. */
	readonly moment: Moment | null;
}

/** What words mean, before the context is known. */
export interface Expression {
	readonly resolve: (context: Context) => Resolved | null;
}

/**
 * One form of time expression. Of the rules that read something at a place, the one that reads furthest wins, the
 * earlier of two that read as far.
 */
export interface Rule {
	readonly name: string;
	readonly reads: Parser<Expression>;
	/** Sentences with what it takes marked: `on [[May 13|2022-05-13]]`, published on Friday, 2022-10-21. */
	readonly takes: readonly string[];
	/** Sentences in which it finds nothing. */
	readonly leaves: readonly string[];
}

/** Years 0 to 9999, which TIMEX3 can write. */
const FIRST = dayNumber(0, 1, 1);
const LAST = dayNumber(10000, 1, 1);

/** A place on the calendar: DATE, or TIME where it has a time of day. */
export function at(point: Point, type: TimeType = "DATE"): Expression {
	return {
		resolve: (context) => {
			const moment = point(context);
			if (!moment || !(moment.day >= FIRST && moment.day < LAST)) return null;
			return {
				type,
				value: timexValue(moment),
				certainty: moment.stated ? "stated" : "implied",
				anchor: moment.anchor,
				moment,
			};
		},
	};
}

/** A value that the words alone give: a duration, a set, a vague reference. */
export function fixed(type: TimeType, value: string): Expression {
	const resolved: Resolved = {
		type,
		value,
		certainty: "stated",
		anchor: null,
		moment: null,
	};
	return { resolve: () => resolved };
}
