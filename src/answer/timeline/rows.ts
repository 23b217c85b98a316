import type { Head } from "../../library/packed/extraction.js";
import { firstPlace } from "../../text/first-place.js";

/** A time that events are told with, one object for all rows that have it. */
export interface When {
	readonly value: string;
	readonly from: string;
	readonly to: string;
	/** Times are in order of their keys. */
	readonly key: string;
}

/** As much of a moment as puts it in its place among all of them. There are many: nothing is kept twice. */
export interface Row {
	readonly head: Head;
	/** Its place among those of its article. */
	readonly nth: number;
	readonly when: When;
	/** The same for the same time in the same words. */
	readonly words: number;
}

/** The rows of some articles in order of time. */
export interface Order {
	readonly heads: ReadonlySet<Head>;
	readonly all: readonly Row[];
	/** Without what an earlier one tells in the same words. */
	readonly told: readonly Row[];
}

/**
 * The order of other articles, most of which the one before has too: what has come is put in its place, and only rows in the
 * words of those that have come or left are asked anew whether an earlier one tells the same. A generator: it yields wherever
 * it may rest.
 */
export function* revised(
	before: Order,
	articles: readonly Head[],
	rowsOf: (head: Head) => readonly Row[],
): Generator<void, Order> {
	const heads = new Set(articles);
	const left = new Set([...before.heads].filter((head) => !heads.has(head)));
	const come = articles
		.filter((head) => !before.heads.has(head))
		.flatMap(rowsOf)
		.sort(inOrder);
	yield;
	const touched = new Set(come.map(({ words }) => words));
	const kept = before.all.filter(({ head, words }) => {
		if (!left.has(head)) return true;
		touched.add(words);
		return false;
	});
	yield;
	const all = joined(kept, come);
	yield;
	return { heads, all, told: toldOf(all, before.told, touched) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By time, then by publication, those without a date last, then as they stand: articles are in the order of their ids. */
function inOrder(a: Row, b: Row): number {
	return (
		compare(a.when.key, b.when.key) ||
		compare(a.head.published ?? "~", b.head.published ?? "~") ||
		(a.head === b.head ? a.nth - b.nth : compare(a.head.id, b.head.id))
	);
}

/** Two lists in order as one, of no more room than it needs. */
function joined(some: readonly Row[], few: readonly Row[]): readonly Row[] {
	const all: Row[] = [];
	let from = 0;
	for (const row of few) {
		const isBehind = (n: number): boolean => {
			const other = some[n];
			return !(other && inOrder(other, row) < 0);
		};
		const to = firstPlace(some.length, isBehind, from);
		for (; from < to; from++) {
			const other = some[from];
			if (other) all.push(other);
		}
		all.push(row);
	}
	return all.concat(some.slice(from));
}

/**
 * Of rows in order those that tell what none before them tells.
 * @param before what was told of the same rows but for those whose words are touched
 */
function toldOf(
	all: readonly Row[],
	before: readonly Row[],
	touched: ReadonlySet<number>,
): readonly Row[] {
	const met = new Set<number>();
	let next = 0;
	return all.filter((row) => {
		if (touched.has(row.words)) return met.size < met.add(row.words).size;
		for (;;) {
			const one = before[next];
			if (one === row) {
				next++;
				return true;
			}
			if (!one || !touched.has(one.words)) return false;
			next++;
		}
	});
}
