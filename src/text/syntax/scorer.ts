import type { Values } from "./hash.js";

/** Scores classes by the features whose values stand in `values`. */
export interface Scorer {
	readonly values: Values;
	/** The best of the classes in `choices`, the first of equals. */
	best(choices: Uint8Array): number;
}

/** The same for the parser's three actions. */
export interface ActionScorer {
	readonly values: Values;
	/** Writes each action's lead over the first. */
	score(leads: Float64Array): void;
}
