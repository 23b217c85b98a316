/** How exactly a question asks when. */
export type Unit = "hour" | "day" | "month" | "year";

const UNITS: readonly (readonly [RegExp, Unit])[] = [
	[
		/\b(?:what|which) (?:time|hour)\b|\bhow late\b|\bo['’]clock\b|\b(?:start|starting|kick-?off|opening|closing|arrival|departure) time\b/i,
		"hour",
	],
	[
		/\b(?:what|which) (?:exact |very )?(?:day|date|weekday|night|morning|evening)\b|(?<!\bto )\bdate$|^(?:exact )?date\b/i,
		"day",
	],
	[/\b(?:what|which) (?:month)\b/i, "month"],
	[/\b(?:what|which) (?:year)\b/i, "year"],
];

/** The unit in which a question asks when; null for a plain "when". */
export const unitAsked = (question: string): Unit | null =>
	UNITS.find(([asks]) => asks.test(question))?.[1] ?? null;

/** How the value of a time has to begin to tell a unit. */
const TELLS: Readonly<Record<Unit, RegExp>> = {
	hour: /^\d{4}-\d\d-\d\dT\d/,
	day: /^\d{4}-\d\d-\d\d/,
	month: /^\d{4}-(?:\d\d|W\d\d)/,
	year: /^\d{4}/,
};

/**
 * Whether a time is told as exactly as a unit asks: "last month" is no day.
 * @param value TIMEX3
 */
export const isAsExact = (value: string, unit: Unit | null): boolean =>
	unit === null || TELLS[unit].test(value);
