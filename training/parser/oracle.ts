import { LEFT, RIGHT, SHIFT, type State } from "../../src/text/syntax/state.js";

/**
 * How many of the tree's arcs an action puts out of reach (Goldberg & Nivre 2013, arc-hybrid). `heads`: the tree, with the
 * root's head as `state.count`.
 */
export function oracleCost(
	state: State,
	action: number,
	heads: Int32Array,
): number {
	const { next, depth, stack } = state;
	const s0 = state.stacked(0);
	let lost = 0;
	if (action === SHIFT) {
		// The next word can no longer get a head below the top, nor dependents on the stack.
		for (let d = 0; d < depth; d++) {
			const word = stack[d] ?? 0;
			if (heads[word] === next) lost++;
			if (heads[next] === word && d < depth - 1) lost++;
		}
		return lost;
	}
	const head = heads[s0] ?? -1;
	if (action === LEFT) {
		if (head === state.stacked(1) && depth > 1) lost++;
		if (head > next) lost++;
	} else if (action === RIGHT) {
		if (head >= next) lost++;
	}
	for (let word = next; word < state.count; word++)
		if (heads[word] === s0) lost++;
	return lost;
}
