import type { Atoms } from "./atoms.js";
import { actionFeatures, labelFeatures, MOST_FEATURES } from "./features.js";
import { LEFT, RIGHT, SHIFT, type State } from "./state.js";
import { best, score, type Table } from "./table.js";

export interface ParserTables {
	readonly actions: Table;
	readonly labels: Table;
}

const rows = new Int32Array(MOST_FEATURES);
const three = new Float64Array(3);
const labelScores = new Float64Array(128);

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
		const count = actionFeatures(state, atoms, tags, tables.actions.bits, rows);
		score(tables.actions, rows, count, three);
		const action = chooseAllowed(state, three);
		if (action === SHIFT) state.shift();
		else
			state.arc(
				action,
				chooseLabel(state, action, atoms, tags, tables.labels) + 1,
			);
	}
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
	table: Table,
): number {
	const count = labelFeatures(state, action, atoms, tags, table.bits, rows);
	score(table, rows, count, labelScores);
	return best(labelScores, table.width);
}
