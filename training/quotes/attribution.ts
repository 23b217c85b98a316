import {
	type Models,
	readCandidate,
} from "../../src/extract/quotes/candidate.js";
import { fitOf, isReported, type Labelled } from "./gold.js";
import { frequent, Gradient, shuffled } from "./gradient.js";
import { Named, Names } from "./names.js";

const EPOCHS = 12;
const STEP = 0.06;
const DECAY = 0.01;
const RARE = 4;
/** What stands inside another cue's content counts so much: it is judged only where that cue was not found. */
const NESTED = 0.3;
/** So much of the annotated content has to be found. */
const FOUND = 0.3;

/** Logistic regression: whether a candidate attributes, by its features. The contents of article i are chosen by `contents[i % length]`. */
export function learnAttribution(
	gold: readonly Labelled[],
	contents: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> {
	const names = new Names();
	const features: (readonly string[])[] = [];
	const rights: boolean[] = [];
	const counts: number[] = [];
	for (const [i, labelled] of gold.entries()) {
		const { scene, tree } = labelled;
		const models: Models = {
			content: new Named(contents[i % contents.length] ?? new Map()),
			attribution: names,
			floor: -Infinity,
			least: 0,
		};
		for (const unit of scene.units) {
			for (let at = unit.from; at < unit.to; at++) {
				if ((scene.markedAt[at] ?? -1) >= 0) continue;
				names.list = ["bias"];
				const candidate = readCandidate(scene, tree, unit, at, models);
				if (!candidate) continue;
				features.push(names.list);
				rights.push(fitOf(labelled, at, candidate.content).recall > FOUND);
				counts.push(isReported(labelled, at) ? NESTED : 1);
			}
		}
	}
	const examples = frequent(features, RARE).map((names, i) => ({
		names,
		right: rights[i] === true,
		count: counts[i] ?? 1,
	}));
	const gradient = new Gradient(STEP, DECAY);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { names, right, count } of shuffled(examples)) {
			const likely = 1 / (1 + Math.exp(-gradient.sum(names)));
			gradient.descend(names, count * (likely - (right ? 1 : 0)));
		}
		if (epoch >= EPOCHS / 2) gradient.keep();
	}
	console.log(`attribution: ${examples.length} candidates`);
	return gradient.mean();
}
