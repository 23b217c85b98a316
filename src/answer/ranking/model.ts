import { COLUMNS } from "./features.js";
import { type Forest, readForest, scoreBy } from "./forest.js";
import { FIRST_LOOK } from "./lexicon/first-look.js";
import { SENTENCE_FOREST } from "./lexicon/sentence-forest.js";

/** How many sentences' phrases are looked at. */
export const CLOSELY = 8;

let weights: readonly number[] | null = null;
let forest: Forest | null = null;

/** Which sentences are worth a closer look: a weighted sum of their features. */
export function firstLook(features: readonly number[]): number {
	weights ??= readWeights(FIRST_LOOK);
	let sum = 0;
	for (let n = 0; n < features.length; n++)
		sum += (features[n] ?? 0) * (weights[n] ?? 0);
	return sum;
}

function readWeights(text: string): number[] {
	const byName = new Map(
		text
			.trim()
			.split("\n")
			.map((line): [string, number] => {
				const [name = "", weight = "0"] = line.split("\t");
				return [name, Number(weight)];
			}),
	);
	return COLUMNS.map((name) => byName.get(name) ?? 0);
}

/** A sentence's features with what its phrases say, as the forest has them. */
export function rowOf(
	features: readonly number[],
	phrases: readonly [number, number],
): number[] {
	return [...features, ...phrases];
}

/** The log odds of a sentence beside the others looked at closely. */
export function scoreOf(row: readonly number[]): number {
	forest ??= readForest(SENTENCE_FOREST);
	return scoreBy(forest, row);
}
