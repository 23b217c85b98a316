import type { Strand } from "../answer/network/strands.js";

/** People in two columns, each from top to bottom: lines run between the columns, and so never behind somebody's name. */
export interface Columns {
	readonly left: readonly string[];
	readonly right: readonly string[];
}

/** What a crossing, a line that stays on one side and a row more cost: the fewest crossings first, then short and low. */
const COST = { crossing: 4, side: 3, row: 1.5, drop: 0.4 };

/** Rounds of moving each to its best place; it comes to rest earlier as a rule. */
const ROUNDS = 12;

/**
 * Puts people into two columns so that lines cross as little as may be: each in turn goes where that costs least, until
 * nobody moves. It begins from the order given and is the same each time.
 */
export function columnsOf(
	people: readonly string[],
	strands: readonly Strand[],
): Columns {
	let now: Columns = { left: [], right: [] };
	for (const name of people) now = best(now, name, strands).columns;
	let least = cost(now, strands);
	for (let round = 0; round < ROUNDS; round++) {
		const before = least;
		for (const name of people) {
			const next = best(without(now, name), name, strands);
			if (next.cost >= least) continue;
			now = next.columns;
			least = next.cost;
		}
		if (least === before) break;
	}
	return now;
}

function without({ left, right }: Columns, name: string): Columns {
	const others = (other: string) => other !== name;
	return { left: left.filter(others), right: right.filter(others) };
}

/** The cheapest place for somebody who has none. */
function best(
	{ left, right }: Columns,
	name: string,
	strands: readonly Strand[],
): { readonly columns: Columns; readonly cost: number } {
	const all: Columns[] = [
		...left
			.concat("")
			.map((_, i) => ({ left: left.toSpliced(i, 0, name), right })),
		...right
			.concat("")
			.map((_, i) => ({ left, right: right.toSpliced(i, 0, name) })),
	];
	return all
		.map((columns) => ({ columns, cost: cost(columns, strands) }))
		.reduce((a, b) => (b.cost < a.cost ? b : a));
}

/** Where a line's ends are: sides 0 and 1, heights from 0 to 1. */
interface Run {
	readonly sides: readonly [number, number];
	readonly at: readonly [number, number];
}

function cost({ left, right }: Columns, strands: readonly Strand[]): number {
	const places = new Map<string, readonly [side: number, at: number]>();
	for (const [side, names] of [left, right].entries())
		for (const [i, name] of names.entries())
			places.set(name, [side, (i + 0.5) / names.length]);
	const runs: Run[] = strands.flatMap(({ a, b }) => {
		const [from, to] = [places.get(a), places.get(b)];
		if (!from || !to) return [];
		const [first, second] =
			from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1])
				? [from, to]
				: [to, from];
		return [{ sides: [first[0], second[0]], at: [first[1], second[1]] }];
	});
	const rows = Math.max(left.length, right.length);
	let sum = rows * COST.row;
	for (const [i, run] of runs.entries()) {
		if (run.sides[0] === run.sides[1]) sum += COST.side;
		sum += Math.abs(run.at[0] - run.at[1]) * rows * COST.drop;
		for (let j = i + 1; j < runs.length; j++) {
			const other = runs[j];
			if (other && cross(run, other)) sum += COST.crossing;
		}
	}
	return sum;
}

function cross(x: Run, y: Run): boolean {
	const inside = (at: number, { at: [from, to] }: Run) => at > from && at < to;
	const [straight, other] = x.sides[0] === x.sides[1] ? [y, x] : [x, y];
	if (other.sides[0] !== other.sides[1])
		return (x.at[0] - y.at[0]) * (x.at[1] - y.at[1]) < 0;
	const side = other.sides[0];
	if (straight.sides[0] !== straight.sides[1])
		return inside(straight.at[side] ?? 0, other);
	return (
		straight.sides[0] === side &&
		inside(straight.at[0], other) !== inside(straight.at[1], other) &&
		straight.at[0] !== other.at[0] &&
		straight.at[1] !== other.at[1]
	);
}
