import { COLUMNS } from "./features.js";
import { type Forest, readForest, scoreBy } from "./forest.js";
import { FIRST_LOOK } from "./lexicon/first-look.js";
import { SENTENCE_FOREST } from "./lexicon/sentence-forest.js";
import { readTable } from "./table.js";

/** How many sentences' phrases are looked at: 12 give no more right answers than six, five give fewer. */
export const CLOSELY = 6;

/**
 * What finding the action adds on top of what is learned: the questions learned from ask who did what to whom less often
 * than a reader of news does.
 */
const HELD: Readonly<Record<string, number>> = {
	action: 1.5,
	asked: 1,
	when: 1,
	negated: -0.5,
};
const HELD_AT: readonly (readonly [number, number])[] = Object.entries(
	HELD,
).map(([name, weight]) => [COLUMNS.indexOf(name), weight]);

const held = (features: readonly number[]): number =>
	HELD_AT.reduce((sum, [at, weight]) => sum + weight * (features[at] ?? 0), 0);

let weights: readonly number[] | null = null;
let forest: Forest | null = null;

/** Which sentences are worth a closer look: a weighted sum of their features. */
export function firstLook(features: readonly number[]): number {
	weights ??= readWeights(FIRST_LOOK);
	let sum = held(features);
	for (let n = 0; n < features.length; n++)
		sum += (features[n] ?? 0) * (weights[n] ?? 0);
	return sum;
}

function readWeights(text: string): number[] {
	const byName = readTable(text);
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
	return scoreBy(forest, row) + held(row);
}
