import { complementOf } from "../../src/extract/quotes/complement.js";
import { oddsOf } from "../../src/extract/quotes/content.js";
import { contentOptions } from "../../src/extract/quotes/content-options.js";
import { readFrame } from "../../src/extract/quotes/frames.js";
import { fitOf, type Labelled } from "./gold.js";
import { frequent, Gradient, shuffled } from "./gradient.js";
import { Names } from "./names.js";

const EPOCHS = 10;
const STEP = 0.15;
const DECAY = 0.002;
const RARE = 4;

/** Softmax over the stretches that may be the content of a cue: the one that fits the annotated content best is right. */
export function learnContent(
	gold: readonly Labelled[],
): ReadonlyMap<string, number> {
	const features: (readonly string[])[] = [];
	const choices: {
		readonly at: number;
		readonly count: number;
		readonly right: number;
	}[] = [];
	for (const labelled of gold) {
		const { scene, tree } = labelled;
		for (const unit of scene.units) {
			for (let at = unit.from; at < unit.to; at++) {
				if ((scene.markedAt[at] ?? -1) >= 0) continue;
				if (scene.tokens[at]?.upos !== "VERB") continue;
				const complement = complementOf(scene, unit, at);
				if (!complement) continue;
				const options = contentOptions(
					scene,
					tree,
					unit,
					at,
					complement,
					readFrame(tree, at),
				);
				if (options.length < 2) continue;
				const fits = options.map((option) => {
					const { recall, precision } = fitOf(labelled, at, option);
					return (2 * recall * precision) / (recall + precision || 1);
				});
				const most = Math.max(...fits);
				if (most < 0.5) continue;
				choices.push({
					at: features.length,
					count: options.length,
					right: fits.indexOf(most),
				});
				for (const option of options) {
					const names = new Names();
					oddsOf(scene, unit, names, at, complement, option);
					features.push(names.list);
				}
			}
		}
	}
	const known = frequent(features, RARE);
	const gradient = new Gradient(STEP, DECAY);
	for (let epoch = 0; epoch < EPOCHS; epoch++)
		for (const { at, count, right } of shuffled(choices)) {
			const options = known.slice(at, at + count);
			const sums = options.map((names) => gradient.sum(names));
			const most = Math.max(...sums);
			const shares = sums.map((sum) => Math.exp(sum - most));
			const total = shares.reduce((a, b) => a + b, 0);
			for (const [i, names] of options.entries())
				gradient.descend(
					names,
					(shares[i] ?? 0) / total - (i === right ? 1 : 0),
				);
		}
	console.log(`content: ${choices.length} cues`);
	return gradient.weights;
}
