import type { Tree } from "../../text/tree.js";
import { readCandidate } from "./candidate.js";
import { isLikely, LEARNED, oddsFor } from "./judge.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** So many tenths of log-odds a verb needs to end what a surer cue than a judged one attributes. */
const CLEAR = 8;

/**
 * Where a content ends because another attribution of the reporter's own begins in it: "called it wrong | and urged them to
 * …", "39 say they support it | and 160 have not said whether". Only a verb that is coordinated with the cue, not one inside
 * what the cue attributes.
 */
export function handover(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	cue: number,
	{ from, to }: Stretch,
	isJudged: boolean,
): number {
	for (const verb of tree.children(cue)) {
		if (verb >= to) break;
		if (verb <= from || tree.dep(verb) !== "conj") continue;
		if ((scene.markedAt[verb] ?? -1) >= 0) continue;
		const candidate = readCandidate(scene, tree, unit, verb, LEARNED);
		if (!candidate) continue;
		const takesOver = isJudged
			? isLikely(LEARNED, candidate)
			: oddsFor(LEARNED, candidate) > CLEAR;
		const start = clauseStart(tree, verb, from);
		if (takesOver && start > from) return start;
	}
	return to;
}

/** Where the clause of a verb begins: with its subject, conjunction, auxiliaries, as far as they stand behind `after`. */
function clauseStart(tree: Tree, verb: number, after: number): number {
	let start = verb;
	for (const c of tree.children(verb)) {
		if (c >= verb) break;
		const { from } = tree.subtree(c);
		if (from > after) start = Math.min(start, from);
	}
	return start;
}
