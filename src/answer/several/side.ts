import type { Differing, Excerpt, Side } from "../answer.js";
import type { Quantity } from "./quantity.js";

/** What an excerpt tells of what is asked for. */
export interface Told {
	readonly excerpt: Excerpt;
	readonly side: Side;
	readonly what: Differing["what"];
	readonly quantity: Quantity | null;
	/** Of those counted: what befell them. */
	readonly fate: string | null;
	/** Days on which the sentence says it happened. */
	readonly days: readonly string[];
}
