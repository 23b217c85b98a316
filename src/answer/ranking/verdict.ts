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

/** How the first of some scores stands among them; another may be higher. */
export function standingAmong(
	[first = 0, ...others]: readonly number[],
	phrases: readonly [number, number],
): Standing {
	const all = others.reduce((sum, s) => sum + Math.exp(s - first), 1);
	return {
		score: first,
		margin: Math.min(8, first - Math.max(...others)),
		chance: 1 / all,
		phrases,
	};
}
