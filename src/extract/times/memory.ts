import type { Span } from "../../text/span.js";
import type { DayNumber } from "./calendar.js";
import type { Context, Reference } from "./context.js";
import type { Resolved } from "./expression.js";
import { endOf, moment } from "./moment.js";

/** The times before a place in the text that one there may be counted from. */
export interface Memory
	extends Pick<Context, "reference" | "day" | "quarter" | "period" | "year"> {
	/** The last time and the last day that do not lie ahead of publication: what a past verb counts from. */
	readonly past: Pick<Context, "reference" | "day">;
}

export const NOTHING: Memory = {
	reference: null,
	day: null,
	quarter: null,
	period: null,
	year: null,
	past: { reference: null, day: null },
};

/** How far behind, in code units, a period is still the one reported on. */
const REACH = 1500;

/** How far one of half a year and more is, which the next sentence leaves again. */
const LONG_REACH = 400;

/** What of it still counts at a place. */
export function fresh(memory: Memory, { start }: Span): Memory {
	const near = (r: Reference | null) =>
		r &&
		start - r.span.start < (r.moment.grain === "quarter" ? REACH : LONG_REACH)
			? r
			: null;
	const quarter = near(memory.quarter);
	const period = near(memory.period) ?? quarter;
	return quarter === memory.quarter && period === memory.period
		? memory
		: { ...memory, quarter, period };
}

/** The memory with one more time in it. */
export function remember(
	memory: Memory,
	{ moment: m, value }: Resolved,
	span: Span,
	rule: string,
	published: DayNumber | null,
): Memory {
	if (!m) {
		// "the nine months": what is compared with them lies in the year before.
		return rule === "bounded duration" &&
			published !== null &&
			/^P[69]M$/.test(value)
			? { ...memory, period: { moment: moment("year", published), span } }
			: memory;
	}
	if (m.known === "nothing") return memory;
	const here: Reference = { moment: { ...m, clock: null }, span };
	const reported =
		(rule === "quarter or half" ||
			rule === "period under report" ||
			rule === "calendar") &&
		m.grain === "quarter" &&
		(published === null ||
			endOf(m) <= published ||
			(memory.quarter === null && m.day <= published));
	const day = m.grain === "day" ? here : memory.day;
	return {
		reference: here,
		day,
		past:
			published !== null && m.day > published
				? memory.past
				: { reference: here, day },
		quarter: reported ? here : memory.quarter,
		period: reported ? here : memory.period,
		year: m.known === "all" && m.stated ? here : memory.year,
	};
}
