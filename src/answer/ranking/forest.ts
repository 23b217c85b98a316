/** Trees of yes/no questions about features; a case's score is the sum of the leaves that it comes to. */
export interface Forest {
	/** The columns that its cases have, in order. */
	readonly columns: readonly string[];
	readonly trees: readonly Tree[];
}

/** A complete binary tree: the children of node n are 2n + 1 and 2n + 2, leaves come after all splits. */
export interface Tree {
	readonly column: readonly number[];
	/** A value up to this goes left. */
	readonly threshold: readonly number[];
	readonly leaves: readonly number[];
}

/** The sum of the leaves. */
export function scoreBy({ trees }: Forest, row: readonly number[]): number {
	let sum = 0;
	for (const { column, threshold, leaves } of trees) {
		let at = 0;
		while (at < column.length)
			at =
				(row[column[at] ?? 0] ?? 0) <= (threshold[at] ?? 0)
					? 2 * at + 1
					: 2 * at + 2;
		sum += leaves[at - column.length] ?? 0;
	}
	return sum;
}

/** Reads what `writeForest` wrote: a line of columns, then a line a tree, "column threshold, … | leaf …". */
export function readForest(text: string): Forest {
	const [head = "", ...lines] = text.trim().split("\n");
	return {
		columns: head.split(" ").map((name) => name.replaceAll("_", " ")),
		trees: lines.map((line) => {
			const [splits = "", leaves = ""] = line.split("|");
			const pairs = splits.split(",").map((s) => s.split(" ").map(Number));
			return {
				column: pairs.map(([column]) => column ?? 0),
				threshold: pairs.map(([, threshold]) => threshold ?? 0),
				leaves: leaves.split(" ").map(Number),
			};
		}),
	};
}

/** A forest as text, its numbers rounded. */
export function writeForest({ columns, trees }: Forest): string {
	const lines = trees.map(({ column, threshold, leaves }) => {
		const splits = column
			.map((c, n) => `${c} ${rounded(threshold[n] ?? 0)}`)
			.join(",");
		return `${splits}|${leaves.map(rounded).join(" ")}`;
	});
	return [columns.map((c) => c.replaceAll(" ", "_")).join(" "), ...lines].join(
		"\n",
	);
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
