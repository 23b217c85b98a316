import type { Candidate, Models } from "./candidate.js";
import { CONTENT_WEIGHTS } from "./lexicon/content-weights.js";
import { WEIGHTS } from "./lexicon/weights.js";
import { readWeights, weigh } from "./weigh.js";

/** What `training/quotes/` learned. */
export const LEARNED: Models = {
	content: readWeights(CONTENT_WEIGHTS),
	attribution: readWeights(WEIGHTS),
	floor: -12,
};

const BIAS = LEARNED.attribution.get("bias") ?? 0;

/**
 * How likely a reader takes the candidate's content as attributed to its source: log-odds in tenths, summed over what
 * holds of the candidate.
 */
export function judge({ features }: Candidate): number {
	return BIAS + weigh(LEARNED.attribution, features);
}
