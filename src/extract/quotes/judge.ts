import type { Candidate, Models } from "./candidate.js";
import { CONTENT_WEIGHTS } from "./lexicon/content-weights.js";
import { WEIGHTS } from "./lexicon/weights.js";
import { readWeights } from "./weigh.js";

/** What `training/quotes/` learned. */
export const LEARNED: Models = {
	content: readWeights(CONTENT_WEIGHTS),
	attribution: readWeights(WEIGHTS),
	floor: -12,
	least: -9,
};

/** The log-odds, in tenths, that the candidate's content is attributed to its source: all that holds of it, summed up. */
export function oddsFor({ attribution }: Models, { odds }: Candidate): number {
	return attribution.of("bias") + odds;
}

/** Whether a reader would take the candidate's content as attributed to its source. */
export function isLikely(models: Models, candidate: Candidate): boolean {
	return oddsFor(models, candidate) > models.least;
}
