import type { Tree } from "../../src/answer/ranking/forest.js";

/** Rows of values, one array a column. */
export interface Table {
	readonly columns: readonly Float32Array[];
	readonly size: number;
}

export interface Plan {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** How strongly leaves are drawn to zero. */
	readonly calm: number;
	/** Least second derivative in a leaf. */
	readonly least: number;
}

/** Where a score ought to go: first and second derivative of the loss, for each row. */
export type Slope = (scores: Float64Array) => {
	readonly first: Float64Array;
	readonly second: Float64Array;
};

const BINS = 32;

/**
 * Gradient boosting (Friedman 2001) with second derivatives over binned values (Chen and Guestrin 2016). A tree looks at
 * two thirds of the rows, by turns, so that there is no randomness.
 */
export function boost(
	table: Table,
	slope: Slope,
	plan: Plan,
	group: Int32Array,
): Tree[] {
	const edges = table.columns.map(edgesOf);
	const bins = table.columns.map((column, c) => binsOf(column, edges[c] ?? []));
	const scores = new Float64Array(table.size);
	const trees: Tree[] = [];
	for (let turn = 0; turn < plan.trees; turn++) {
		const { first, second } = slope(scores);
		const rows: number[] = [];
		for (let r = 0; r < table.size; r++)
			if (((group[r] ?? 0) * 7 + turn) % 3 !== 0 && (second[r] ?? 0) > 0)
				rows.push(r);
		const tree = grow(bins, edges, Int32Array.from(rows), first, second, plan);
		trees.push(tree);
		for (let r = 0; r < table.size; r++)
			scores[r] = (scores[r] ?? 0) + leafOf(tree, table, r);
	}
	return trees;
}

function leafOf(tree: Tree, { columns }: Table, row: number): number {
	let at = 0;
	while (at < tree.column.length)
		at =
			(columns[tree.column[at] ?? 0]?.[row] ?? 0) <= (tree.threshold[at] ?? 0)
				? 2 * at + 1
				: 2 * at + 2;
	return tree.leaves[at - tree.column.length] ?? 0;
}

/** The values that part a column into bins of about as many rows. */
function edgesOf(column: Float32Array): number[] {
	const sorted = column.slice().sort();
	const found = new Set<number>();
	for (let n = 1; n < BINS; n++)
		found.add(
			Math.round((sorted[Math.floor((n * sorted.length) / BINS)] ?? 0) * 1e4) /
				1e4,
		);
	return [...found].sort((a, b) => a - b);
}

function binsOf(column: Float32Array, edges: readonly number[]): Uint8Array {
	return Uint8Array.from(column, (value) => {
		let bin = 0;
		while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
		return bin;
	});
}

function grow(
	bins: readonly Uint8Array[],
	edges: readonly (readonly number[])[],
	rows: Int32Array,
	first: Float64Array,
	second: Float64Array,
	plan: Plan,
): Tree {
	const column: number[] = [];
	const threshold: number[] = [];
	const leaves: number[] = [];
	let level: Int32Array[] = [rows];
	for (let depth = 0; depth < plan.depth; depth++) {
		const next: Int32Array[] = [];
		for (const own of level) {
			const split = bestSplit(bins, own, first, second, plan);
			column.push(split?.column ?? 0);
			threshold.push(
				split
					? (edges[split.column]?.[split.bin] ?? 0)
					: Number.MAX_SAFE_INTEGER,
			);
			const goesLeft = (r: number) =>
				!split || (bins[split.column]?.[r] ?? 0) <= split.bin;
			next.push(
				own.filter(goesLeft),
				own.filter((r) => !goesLeft(r)),
			);
		}
		level = next;
	}
	for (const own of level) {
		const [g, h] = sums(own, first, second);
		leaves.push((-plan.rate * g) / (h + plan.calm));
	}
	return { column, threshold, leaves };
}

function sums(
	rows: Int32Array,
	first: Float64Array,
	second: Float64Array,
): [number, number] {
	let [g, h] = [0, 0];
	for (const r of rows) {
		g += first[r] ?? 0;
		h += second[r] ?? 0;
	}
	return [g, h];
}

function bestSplit(
	bins: readonly Uint8Array[],
	rows: Int32Array,
	first: Float64Array,
	second: Float64Array,
	{ calm, least }: Plan,
): { readonly column: number; readonly bin: number } | null {
	const [g, h] = sums(rows, first, second);
	let most = 1e-3;
	let best: { column: number; bin: number } | null = null;
	const gs = new Float64Array(BINS + 1);
	const hs = new Float64Array(BINS + 1);
	bins.forEach((bin, column) => {
		gs.fill(0);
		hs.fill(0);
		for (const r of rows) {
			const b = bin[r] ?? 0;
			gs[b] = (gs[b] ?? 0) + (first[r] ?? 0);
			hs[b] = (hs[b] ?? 0) + (second[r] ?? 0);
		}
		let [left, weight] = [0, 0];
		for (let b = 0; b < BINS; b++) {
			left += gs[b] ?? 0;
			weight += hs[b] ?? 0;
			const rest = h - weight;
			if (weight < least || rest < least) continue;
			const gain =
				left ** 2 / (weight + calm) +
				(g - left) ** 2 / (rest + calm) -
				g ** 2 / (h + calm);
			if (gain > most) {
				most = gain;
				best = { column, bin: b };
			}
		}
	});
	return best;
}
