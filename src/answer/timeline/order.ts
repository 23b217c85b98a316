import { type Interval, sortKey } from "../../extract/times/interval.js";
import { digestOf } from "../../library/fingerprint.js";
import { lazyList } from "../../library/lazy-list.js";
import type { Library } from "../../library/library.js";
import type { Head } from "../../library/packed/extraction.js";
import { type Moment, momentsIn } from "./moments.js";
import { type Order, type Row, revised, type When } from "./rows.js";

export type { Row };

/** The place of a row's article in the library. */
export const entryOf = ({ places }: Library, { head }: Row): number =>
	places.get(head.id) ?? -1;

/** The moment itself, read from its article. */
export const momentAt = (library: Library, row: Row): Moment => {
	const moment = momentsIn(library, entryOf(library, row))[row.nth];
	if (!moment) throw new RangeError(`${row.head.id} has no such event`);
	return moment;
};

/** Moments that are read from their articles when they are looked at. */
export function shown(
	library: Library,
	rows: readonly Row[],
): readonly Moment[] {
	return lazyList(rows.length, (n) => {
		const one = rows[n];
		if (!one) throw new RangeError(`there is no moment ${n}`);
		return momentAt(library, one);
	});
}

const known = new WeakMap<Library, readonly Row[]>();

/** The rows of articles, which the next library has too: a reload reads no more than what has changed. */
const rows = new WeakMap<Head, readonly Row[]>();

/** The rows as they were last put in order: the next library has most of them too. */
let latest: Order = { heads: new Set(), all: [], told: [] };

/** The dated events of a library in order of time, each to be read from its article. */
export function rowsIn(library: Library): readonly Row[] {
	const work = gatherMoments(library);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}

/** Puts the moments of a library in order a little at a time: it yields wherever it may rest. */
export function* gatherMoments(
	library: Library,
): Generator<void, readonly Row[]> {
	const before = known.get(library);
	if (before) return before;
	for (const [entry, head] of library.heads.entries()) {
		if (rows.has(head)) continue;
		const moments = momentsIn(library, entry);
		rows.set(
			head,
			moments.map((moment, nth) => rowOf(head, moment, nth)),
		);
		yield;
	}
	yield;
	latest = yield* revised(
		latest,
		library.heads,
		(head) => rows.get(head) ?? [],
	);
	known.set(library, latest.told);
	return latest.told;
}

function rowOf(head: Head, { excerpt, interval }: Moment, nth: number): Row {
	const { citation, start, end } = excerpt;
	const when = excerpt.when ?? "";
	const text = citation.article.body.slice(start, end).replace(/\s+/g, " ");
	return {
		head,
		nth,
		when: timeOf(when, interval),
		words: digestOf(`${when} ${text}`),
	};
}

/** Of so many times each is kept once. */
const TIMES = 20_000;
const times = new Map<string, When>();

function timeOf(value: string, { from, to }: Interval): When {
	const known = times.get(value);
	if (known) return known;
	if (times.size === TIMES) times.clear();
	const time = { value, from, to, key: sortKey(value) };
	times.set(value, time);
	return time;
}
