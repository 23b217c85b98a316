import { doubtsOf, type Standing, standingOf, type Weighed } from "./doubts.js";
import { type Forest, readForest, scoreBy } from "./forest.js";
import { DOUBT_FOREST } from "./lexicon/doubt-forest.js";

let forest: Forest | null = null;

/** How likely it is, 0 to 1, that a question has its answer in the sentence that the ranker puts first. */
export function chanceOf(weighed: Weighed, standing: Standing): number {
	forest ??= readForest(DOUBT_FOREST);
	const odds = scoreBy(forest, [...standingOf(standing), ...doubtsOf(weighed)]);
	return 1 / (1 + Math.exp(-odds));
}

/** How the best of some scores, best first, stands among them. */
export function standingAmong(
	scores: readonly number[],
	phrases: readonly [number, number],
): Standing {
	const best = scores[0] ?? 0;
	const all = scores.reduce((sum, s) => sum + Math.exp(s - best), 0);
	return {
		score: best,
		margin: Math.min(8, best - (scores[1] ?? best - 8)),
		chance: all > 0 ? 1 / all : 0,
		phrases,
	};
}
