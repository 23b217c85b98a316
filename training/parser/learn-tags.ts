import type { Table } from "../../src/text/syntax/table.js";
import { TAG_TEMPLATES, tag, tagValues } from "../../src/text/syntax/tagger.js";
import type { Item } from "./corpus.js";
import { Perceptron, shuffle } from "./perceptron.js";
import { PlainScorer } from "./plain-scorer.js";

export interface TagOptions {
	readonly bits: number;
	readonly classes: number;
	readonly rounds: number;
}

/** Learns from left to right with its own guesses behind it, as it will run. */
export function learnTagger(
	items: readonly Item[],
	options: TagOptions,
	random: () => number,
): Table {
	const table = new Perceptron(options.bits, options.classes);
	const scorer = new PlainScorer(TAG_TEMPLATES, table);
	const order = [...items];
	for (let round = 0; round < options.rounds; round++) {
		shuffle(order, random);
		for (const { atoms, goldTags } of order) {
			const tags = new Uint8Array(atoms.count + 2);
			for (let w = 0; w < atoms.count; w++) {
				tagValues(atoms, tags, w, scorer.values);
				const guess = scorer.best(atoms.choices[w] ?? new Uint8Array());
				table.update(scorer.rows, scorer.count, goldTags[w] ?? 0, guess);
				table.tick();
				tags[w] = guess + 1;
			}
		}
	}
	return table.averaged();
}

/** Each sentence's tags by a tagger that has not seen the sentence: as good and as bad as they will be at run time. */
export function jackknife(
	items: readonly Item[],
	folds: number,
	options: TagOptions,
	random: () => number,
): Uint8Array[] {
	const found = items.map(({ atoms }) => new Uint8Array(atoms.count + 2));
	for (let fold = 0; fold < folds; fold++) {
		const table = learnTagger(
			items.filter((_, i) => i % folds !== fold),
			options,
			random,
		);
		const scorer = new PlainScorer(TAG_TEMPLATES, table);
		for (const [i, { atoms }] of items.entries()) {
			const tags = found[i];
			if (i % folds === fold && tags) tag(atoms, scorer, tags);
		}
	}
	return found;
}
