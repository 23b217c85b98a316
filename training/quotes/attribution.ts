import {
	type Models,
	readCandidate,
} from "../../src/extract/quotes/candidate.js";
import { fitOf, isReported, type Labelled } from "./gold.js";
import { frequent } from "./gradient.js";
import { Kinds, type Sort } from "./kinds.js";
import { learnLogistic } from "./logistic.js";
import { Named, Names } from "./names.js";

/** What the square of a weight costs. */
const CALM = 5;
const RARE = 6;
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
	const cues: string[] = [];
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
				names.list = [];
				const candidate = readCandidate(scene, tree, unit, at, models);
				if (!candidate) continue;
				features.push(names.list);
				cues.push(names.list[0] ?? "");
				rights.push(fitOf(labelled, at, candidate.content).recall > FOUND);
				counts.push(isReported(labelled, at) ? NESTED : 1);
			}
		}
	}
	const kinds = new Kinds();
	const weights = learnLogistic(
		frequent(features, RARE).map((list, i) => ({
			names: new Map([
				...kindsOf(kinds, cues[i] ?? ""),
				...list.map((name) => [name, 1] as const),
			]),
			right: rights[i] === true,
			count: counts[i] ?? 1,
		})),
		CALM,
	);
	console.log(`attribution: ${features.length} candidates`);
	return withKinds(weights, kinds, [
		...cues,
		...kinds.verbs().map((lemma) => `v ${lemma}`),
	]);
}

/** The kinds of a cue that is named as its feature is: `v say`. */
function kindsOf(kinds: Kinds, cue: string): ReadonlyMap<string, number> {
	const sort = cue.slice(0, 1);
	return sort === "a" ? new Map() : kinds.of(sort as Sort, cue.slice(2));
}

/** What the kinds of each word weigh is added to its own weight, so that nobody need know of kinds any more. */
function withKinds(
	weights: ReadonlyMap<string, number>,
	kinds: Kinds,
	cues: readonly string[],
): Map<string, number> {
	const words = new Map(
		[...weights].filter(([name]) => !/^(?:kind|file) /.test(name)),
	);
	for (const cue of new Set(cues)) {
		let sum = weights.get(cue) ?? 0;
		for (const [kind, share] of kindsOf(kinds, cue))
			sum += share * (weights.get(kind) ?? 0);
		words.set(cue, sum);
	}
	return words;
}
