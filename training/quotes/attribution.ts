import {
	type Models,
	readCandidate,
} from "../../src/extract/quotes/candidate.js";
import { fitOf, type Labelled } from "./gold.js";
import { frequent, Gradient, shuffled } from "./gradient.js";
import { Named, Names } from "./names.js";

const EPOCHS = 12;
const STEP = 0.15;
const DECAY = 0.004;
const RARE = 4;
/** So much of the annotated content has to be found. */
const FOUND = 0.3;

/** Logistic regression: whether a candidate attributes, by its features. */
export function learnAttribution(
	gold: readonly Labelled[],
	content: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
	const names = new Names();
	const models: Models = {
		content: new Named(content),
		attribution: names,
		floor: -Infinity,
		least: 0,
	};
	const features: (readonly string[])[] = [];
	const rights: boolean[] = [];
	for (const labelled of gold) {
		const { scene, tree } = labelled;
		for (const unit of scene.units) {
			for (let at = unit.from; at < unit.to; at++) {
				if ((scene.markedAt[at] ?? -1) >= 0) continue;
				names.list = ["bias"];
				const candidate = readCandidate(scene, tree, unit, at, models);
				if (!candidate) continue;
				features.push(names.list);
				rights.push(fitOf(labelled, at, candidate.content).recall > FOUND);
			}
		}
	}
	const examples = frequent(features, RARE).map((names, i) => ({
		names,
		right: rights[i] === true,
	}));
	const gradient = new Gradient(STEP, DECAY);
	for (let epoch = 0; epoch < EPOCHS; epoch++)
		for (const { names, right } of shuffled(examples)) {
			const likely = 1 / (1 + Math.exp(-gradient.sum(names)));
			gradient.descend(names, likely - (right ? 1 : 0));
		}
	console.log(`attribution: ${examples.length} candidates`);
	return gradient.weights;
}
