import { logistic } from "../../src/answer/ranking/calibration.js";

/** A case: what is known of it, its log odds so far, how true it is, and how much it counts. */
export interface Weighed {
	readonly row: readonly number[];
	readonly before: number;
	readonly truth: number;
	readonly counts: number;
}

const ROUNDS = 12;

/**
 * What each column adds to the log odds, and what every case gets: logistic regression by Newton's method, its weights drawn
 * to zero, so that little data leaves the log odds as they were. Columns are measured in their own spread.
 */
export function learnLogistic(
	cases: readonly Weighed[],
	size: number,
	calm: number,
): { readonly weights: readonly number[]; readonly bias: number } {
	const total = cases.reduce((sum, c) => sum + c.counts, 0);
	const column = (n: number) => {
		const mean =
			cases.reduce((s, c) => s + c.counts * (c.row[n] ?? 0), 0) / total;
		const spread = Math.sqrt(
			cases.reduce((s, c) => s + c.counts * ((c.row[n] ?? 0) - mean) ** 2, 0) /
				total,
		);
		return { mean, spread: spread + 1e-6 };
	};
	const columns = Array.from({ length: size }, (_, n) => column(n));
	const rows = cases.map(({ row }) => [
		...columns.map(({ mean, spread }, n) => ((row[n] ?? 0) - mean) / spread),
		1,
	]);
	let at: number[] = new Array<number>(size + 1).fill(0);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = at.map((w, n) => (n < size ? calm * w : 0));
		const bend = at.map((_, n) =>
			at.map((_, m) => (n === m ? (n < size ? calm : 1e-6) : 0)),
		);
		cases.forEach(({ before, truth, counts }, k) => {
			const row = rows[k] ?? [];
			const p = logistic(
				row.reduce((odds, x, n) => odds + x * (at[n] ?? 0), before),
			);
			row.forEach((x, n) => {
				slope[n] = (slope[n] ?? 0) + counts * (p - truth) * x;
				const line = bend[n];
				if (!line) return;
				const pull = counts * p * (1 - p) * x;
				for (let m = 0; m <= size; m++)
					line[m] = (line[m] ?? 0) + pull * (row[m] ?? 0);
			});
		});
		const step = solved(bend, slope);
		at = at.map((w, n) => w - (step[n] ?? 0));
	}
	const weights = columns.map(({ spread }, n) => (at[n] ?? 0) / spread);
	return {
		weights,
		bias:
			(at[size] ?? 0) -
			columns.reduce((sum, { mean }, n) => sum + mean * (weights[n] ?? 0), 0),
	};
}

/** The solution of a system of linear equations with a positive definite matrix: Gaussian elimination. */
function solved(
	matrix: readonly (readonly number[])[],
	right: readonly number[],
): number[] {
	const rows = matrix.map((line, n) => [...line, right[n] ?? 0]);
	const size = rows.length;
	for (let n = 0; n < size; n++) {
		const pivot = rows[n] ?? [];
		for (let m = n + 1; m < size; m++) {
			const line = rows[m] ?? [];
			const share = (line[n] ?? 0) / (pivot[n] ?? 1);
			if (share === 0) continue;
			for (let k = n; k <= size; k++)
				line[k] = (line[k] ?? 0) - share * (pivot[k] ?? 0);
		}
	}
	const found = new Array<number>(size).fill(0);
	for (let n = size - 1; n >= 0; n--) {
		const line = rows[n] ?? [];
		let rest = line[size] ?? 0;
		for (let m = n + 1; m < size; m++) rest -= (line[m] ?? 0) * (found[m] ?? 0);
		found[n] = rest / (line[n] ?? 1);
	}
	return found;
}
