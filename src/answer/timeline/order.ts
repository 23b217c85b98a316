import { sortKey } from "../../extract/times/interval.js";
import { digestOf } from "../../library/fingerprint.js";
import { lazyList } from "../../library/lazy-list.js";
import type { Library } from "../../library/library.js";
import type { Head } from "../../library/packed/extraction.js";
import { type Moment, momentsIn } from "./moments.js";

/** As much of a moment as puts it in its place among all of them. */
export interface Row {
	readonly head: Head;
	/** Its place among those of its article. */
	readonly nth: number;
	readonly when: string;
	readonly from: string;
	readonly to: string;
	/** Moments are in order of their keys. */
	readonly key: string;
	/** The same for the same time in the same words. */
	readonly words: string;
}

/** A moment by its article and row, which is not unpacked for it. */
export interface Placed {
	readonly entry: number;
	readonly row: Row;
}

/** The moment itself, read from its article. */
export const momentAt = (library: Library, { entry, row }: Placed): Moment => {
	const moment = momentsIn(library, entry)[row.nth];
	if (!moment) throw new RangeError(`article ${entry} has no such event`);
	return moment;
};

/** Moments that are read from their articles when they are looked at. */
export function shown(
	library: Library,
	placed: readonly Placed[],
): readonly Moment[] {
	return lazyList(placed.length, (n) => {
		const one = placed[n];
		if (!one) throw new RangeError(`there is no moment ${n}`);
		return momentAt(library, one);
	});
}

const known = new WeakMap<Library, readonly Placed[]>();

/** The rows of articles, which the next library has too: a reload reads no more than what has changed. */
const rows = new WeakMap<Head, readonly Row[]>();

/** The rows as they were last put in order: the next library has most of them too, and what is in order is soon sorted. */
let order: readonly Row[] = [];

/** The dated events of a library in order of time. */
export function placedIn(library: Library): readonly Placed[] {
	const work = gatherMoments(library);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** Puts the moments of a library in order a little at a time: it yields wherever it may rest. */
export function* gatherMoments(
	library: Library,
): Generator<void, readonly Placed[]> {
	const before = known.get(library);
	if (before) return before;
	const entryOf = new Map<Head, number>();
	for (const [entry, head] of library.heads.entries()) {
		entryOf.set(head, entry);
		if (rows.has(head)) continue;
		const moments = momentsIn(library, entry);
		rows.set(
			head,
			moments.map((moment, nth) => rowOf(head, moment, nth)),
		);
		yield;
	}
	yield;
	const placed: Placed[] = [];
	const put = (row: Row) => {
		const entry = entryOf.get(row.head);
		if (entry !== undefined) placed.push({ entry, row });
	};
	order.forEach(put);
	const ordered = new Set(order.map(({ head }) => head));
	for (const head of library.heads)
		if (!ordered.has(head)) rows.get(head)?.forEach(put);
	yield;
	placed.sort(
		(a, b) =>
			(a.row.key < b.row.key ? -1 : a.row.key > b.row.key ? 1 : 0) ||
			a.entry - b.entry ||
			a.row.nth - b.row.nth,
	);
	order = placed.map(({ row }) => row);
	yield;
	// What another article tells in the same words is left out.
	const told = new Set<string>();
	const moments = placed.filter(
		({ row: { words } }) => told.size < told.add(words).size,
	);
	known.set(library, moments);
	return moments;
}

function rowOf(head: Head, { excerpt, interval }: Moment, nth: number): Row {
	const { citation, start, end, when } = excerpt;
	const { body, published } = citation.article;
	const words = `${when} ${body.slice(start, end).replace(/\s+/g, " ")}`;
	return {
		head,
		nth,
		from: one(interval.from),
		to: one(interval.to),
		when: one(when ?? ""),
		key: one(`${sortKey(when ?? "")} ${published ?? "~"}`),
		words: digestOf(words),
	};
}

/** Texts that many rows have: each is kept once. So many are known. */
const ONES = 20_000;
const ones = new Map<string, string>();

function one(text: string): string {
	const known = ones.get(text);
	if (known !== undefined) return known;
	if (ones.size === ONES) ones.clear();
	ones.set(text, text);
	return text;
}
