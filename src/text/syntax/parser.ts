import { actionValues } from "./action-features.js";
import type { Atoms } from "./atoms.js";
import type { LabelChoices } from "./choices.js";
import { labelValues } from "./label-features.js";
import type { ActionScorer, Scorer } from "./scorer.js";
import { LEFT, RIGHT, SHIFT, type State } from "./state.js";

export interface ParserTables {
	readonly actions: ActionScorer;
	readonly labels: Scorer;
	readonly labelChoices: LabelChoices;
}

const three = new Float64Array(3);

/**
 * Builds one sentence's tree, greedily: at each step the best allowed action, then for an arc its best relation. Linear.
 * Leaves heads and relations in `state`; the root's head is `atoms.count`.
 */
export function parse(
	state: State,
	atoms: Atoms,
	tags: Uint8Array,
	tables: ParserTables,
) {
	state.start(atoms.count);
	while (!state.done) {
		let action = forced(state);
		if (action < 0) {
			actionValues(state, atoms, tags, tables.actions.values);
			tables.actions.score(three);
			action = chooseAllowed(state, three);
		}
		if (action === SHIFT) state.shift();
		else state.arc(action, chooseLabel(state, action, atoms, tags, tables) + 1);
	}
}

/** The only action that the state allows, or -1 where there are several. */
export function forced(state: State): number {
	if (state.depth === 0) return SHIFT;
	if (state.canShift()) return -1;
	return state.depth > 1 ? RIGHT : LEFT;
}

/** The best-scored of the actions that the state allows. */
export function chooseAllowed(state: State, scores: Float64Array): number {
	let action = -1;
	let top = -Infinity;
	if (state.canShift()) {
		action = SHIFT;
		top = scores[SHIFT] as number;
	}
	if (state.canRight() && (scores[RIGHT] as number) > top) {
		action = RIGHT;
		top = scores[RIGHT] as number;
	}
	return state.canLeft() && (scores[LEFT] as number) > top ? LEFT : action;
}

function chooseLabel(
	state: State,
	action: number,
	atoms: Atoms,
	tags: Uint8Array,
	tables: ParserTables,
): number {
	const choices = labelChoicesOf(state, action, tags, tables.labelChoices);
	if (choices.length === 1) return choices[0] as number;
	labelValues(state, action, atoms, tags, tables.labels.values);
	return tables.labels.best(choices);
}

/** The relations that the arc of this action may have. */
export function labelChoicesOf(
	state: State,
	action: number,
	tags: Uint8Array,
	choices: LabelChoices,
): Uint8Array {
	const child = tags[state.stacked(0)] as number;
	const parent = tags[
		action === LEFT ? state.next : state.stacked(1)
	] as number;
	return choices.of(child, parent, action === LEFT ? 0 : 1);
}
