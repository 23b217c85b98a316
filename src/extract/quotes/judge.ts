import type { Candidate, Models } from "./candidate.js";
import { CONTENT_WEIGHTS } from "./lexicon/content-weights.js";
import { WEIGHTS } from "./lexicon/weights.js";
import { readWeights } from "./weigh.js";

/** What `training/quotes/` learned. */
export const LEARNED: Models = {
	content: readWeights(CONTENT_WEIGHTS),
	attribution: readWeights(WEIGHTS),
	floor: -12,
	least: -6,
};

/**
 * Whether a reader would take the candidate's content as attributed to its source: by the log-odds summed over what
 * holds of it.
 */
export function isLikely(
	{ attribution, least }: Models,
	{ odds }: Candidate,
): boolean {
	return attribution.of("bias") + odds > least;
}
