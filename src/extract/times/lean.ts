import type { Tense } from "./context.js";

/** Which way a time's surroundings point, and whether they leave no doubt. */
export interface Lean {
	readonly tense: Tense;
	readonly sure: boolean;
	/** The words at the time say so, not a verb. */
	readonly firm: boolean;
	/** A weekday no more days than so from publication on the other side is rather that one. */
	readonly yields: number;
}

export const UNKNOWN: Lean = {
	tense: "unknown",
	sure: false,
	firm: false,
	yields: 2,
};
export const PAST: Lean = {
	tense: "past",
	sure: true,
	firm: false,
	yields: 0,
};
/** "will meet", "plans", "ahead of": nothing that lies behind. */
export const FUTURE: Lean = {
	tense: "future",
	sure: true,
	firm: false,
	yields: 0,
};
/** "was to arrive", "is campaigning", "planned": what was to be yesterday is told in the same words. */
export const PLANNED: Lean = { ...FUTURE, yields: 1 };

/** The same lean, where the verb is not the time's own. */
export function inDoubt(lean: Lean): Lean {
	return { ...lean, sure: false, yields: lean.tense === "past" ? 1 : 2 };
}
