import {
	MOST_FEATURES,
	rowsOf,
	type Templates,
	type Values,
} from "../../src/text/syntax/hash.js";
import type { Scorer } from "../../src/text/syntax/scorer.js";
import type { Table } from "../../src/text/syntax/table.js";

export function newValues(): Values {
	return {
		alone: new Int32Array(MOST_FEATURES),
		firsts: new Int32Array(MOST_FEATURES),
		seconds: new Int32Array(MOST_FEATURES),
	};
}

/** Scores by a table that still moves. `rows` keeps what the last decision was scored by. */
export class PlainScorer implements Scorer {
	readonly values = newValues();
	readonly rows = new Int32Array(MOST_FEATURES);
	readonly count: number;

	constructor(
		readonly templates: Templates,
		readonly table: Table,
	) {
		this.count = templates.alone.length + templates.twos.length;
	}

	best(choices: Uint8Array): number {
		rowsOf(this.templates, this.values, this.table.bits, this.rows);
		return bestOf(this.table, this.rows, this.count, choices);
	}
}

/** The best by the first `count` rows of the classes in `choices`, the first of equals. */
export function bestOf(
	{ width, weights }: Table,
	rows: Int32Array,
	count: number,
	choices: Uint8Array,
): number {
	let top = 0;
	let most = -Infinity;
	for (const choice of choices) {
		let sum = 0;
		for (let f = 0; f < count; f++)
			sum += weights[(rows[f] ?? 0) * width + choice] ?? 0;
		if (sum > most) {
			most = sum;
			top = choice;
		}
	}
	return top;
}
