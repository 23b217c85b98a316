import {
	ACTION_TEMPLATES,
	actionValues,
} from "../../src/text/syntax/action-features.js";
import type { LabelChoices } from "../../src/text/syntax/choices.js";
import { MOST_FEATURES, rowsOf } from "../../src/text/syntax/hash.js";
import {
	LABEL_TEMPLATES,
	labelValues,
} from "../../src/text/syntax/label-features.js";
import { chooseAllowed, labelChoicesOf } from "../../src/text/syntax/parser.js";
import { LEFT, RIGHT, SHIFT, State } from "../../src/text/syntax/state.js";
import type { Weights } from "../../src/text/syntax/table.js";
import type { Item } from "./corpus.js";
import { oracleCost } from "./oracle.js";
import type { Perceptron } from "./perceptron.js";
import { bestOf, newValues } from "./plain-scorer.js";

export interface TreeLearner {
	readonly actions: Perceptron;
	readonly labels: Perceptron;
	readonly labelChoices: LabelChoices;
	/** The best action must lead the best wrong one by this much, or the weights move. */
	readonly margin: number;
	/** The share of features left out at each step, so that no few of them carry a decision alone. */
	readonly dropout: number;
	readonly random: () => number;
}

const rows = new Int32Array(MOST_FEATURES);
const values = newValues();
const scores = new Float64Array(3);
const state = new State();

/**
 * Parses one sentence and learns from each step (Goldberg & Nivre 2012): every action that loses least is right, and with the
 * chance `explore` the parser follows its own wrong choice, to learn what to do after one. Gives steps right and steps in all.
 */
export function learnTree(
	learner: TreeLearner,
	item: Item,
	tags: Uint8Array,
	explore: number,
): [number, number] {
	const { actions, labels, labelChoices, margin, dropout, random } = learner;
	const { atoms, heads } = item;
	let right = 0;
	let steps = 0;
	state.start(atoms.count);
	while (!state.done) {
		actionValues(state, atoms, tags, values);
		const written = rowsOf(ACTION_TEMPLATES, values, actions.bits, rows);
		const count = thin(written, dropout, random);
		scoreActions(actions.weights, count);
		const { gold, rival } = goldAndRival(heads);
		let action = chooseAllowed(state, scores);
		actions.tick();
		steps++;
		if (rival >= 0 && score(gold) - score(rival) < margin)
			actions.update(rows, count, gold, rival);
		if (rival < 0 || score(rival) < score(gold)) right++;
		else if (random() >= explore) action = gold;
		if (action === SHIFT) {
			state.shift();
			continue;
		}
		const child = state.stacked(0);
		const parent = action === LEFT ? state.next : state.stacked(1);
		labelValues(state, action, atoms, tags, values);
		const n = thin(
			rowsOf(LABEL_TEMPLATES, values, labels.bits, rows),
			dropout,
			random,
		);
		const label = bestOf(
			labels,
			rows,
			n,
			labelChoicesOf(state, action, tags, labelChoices),
		);
		labels.tick();
		if (heads[child] === parent)
			labels.update(rows, n, item.labels[child] ?? 0, label);
		state.arc(action, label + 1);
	}
	return [right, steps];
}

/** Leaves out some of the first `count` rows and gives how many stay. */
function thin(count: number, dropout: number, random: () => number): number {
	if (dropout === 0) return count;
	let kept = 0;
	for (let f = 0; f < count; f++) {
		if (random() >= dropout) rows[kept++] = rows[f] ?? 0;
	}
	return kept;
}

function scoreActions(weights: Weights, count: number) {
	scores.fill(0);
	for (let f = 0; f < count; f++) {
		const base = (rows[f] ?? 0) * 3;
		for (let k = 0; k < 3; k++) scores[k] = score(k) + (weights[base + k] ?? 0);
	}
}

function score(action: number): number {
	return scores[action] ?? -Infinity;
}

/** The best-scored of the allowed actions that lose fewest arcs, and of those that lose more; -1 where there is none. */
function goldAndRival(heads: Int32Array): { gold: number; rival: number } {
	const costs = [SHIFT, LEFT, RIGHT].map((action) =>
		isAllowed(action) ? oracleCost(state, action, heads) : Infinity,
	);
	const least = Math.min(...costs);
	let gold = -1;
	let rival = -1;
	for (const [action, cost] of costs.entries()) {
		if (cost === Infinity) continue;
		if (cost === least) {
			if (gold < 0 || score(action) > score(gold)) gold = action;
		} else if (rival < 0 || score(action) > score(rival)) rival = action;
	}
	return { gold, rival };
}

function isAllowed(action: number): boolean {
	if (action === SHIFT) return state.canShift();
	return action === LEFT ? state.canLeft() : state.canRight();
}
