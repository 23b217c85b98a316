import { listAt } from "./lists.js";
import { type Shard, ShardWriter } from "./shard.js";
import type { Shelved } from "./shelving.js";
import { sizeOf, wordAt } from "./vocabulary.js";

/** How many terms are joined between two places where the work may rest. */
const AT_A_STRETCH = 400;

/** Where the next term of each shard stands. */
interface Cursor {
	readonly from: Shard;
	/** For each article its place in the new shard, -1 for one that is left out. */
	readonly to: Int32Array;
	at: number;
	term: string;
}

/**
 * One shard out of several, of the articles that are still there, in ascending order of their entries; gives the entries
 * of its articles too. A generator, for it may take seconds: it yields wherever it may rest.
 */
export function* merge(parts: readonly Shelved[]): Generator<void, Shelved> {
	const alive = parts
		.flatMap(({ shard, entries }) =>
			[...entries].flatMap((entry, article) =>
				entry < 0 ? [] : [{ shard, article, entry }],
			),
		)
		.sort((a, b) => a.entry - b.entry);
	const to = new Map(
		parts.map(({ shard, entries }) => [
			shard,
			new Int32Array(entries.length).fill(-1),
		]),
	);
	const sentences = sentencesOf(alive);
	alive.forEach(({ shard, article }, n) => {
		const own = to.get(shard);
		if (own) own[article] = n;
	});
	yield;
	const writer = new ShardWriter();
	const cursors = parts.flatMap(({ shard }): Cursor[] =>
		sizeOf(shard.vocabulary) === 0
			? []
			: [
					{
						from: shard,
						to: to.get(shard) ?? new Int32Array(),
						at: 0,
						term: wordAt(shard.vocabulary, 0),
					},
				],
	);
	const heap = new Heap(cursors);
	for (let done = 1; heap.size > 0; done++) {
		const same = heap.takeLeast();
		writeTerm(writer, same);
		for (const cursor of same) {
			cursor.at++;
			if (cursor.at === sizeOf(cursor.from.vocabulary)) continue;
			cursor.term = wordAt(cursor.from.vocabulary, cursor.at);
			heap.put(cursor);
		}
		if (done % AT_A_STRETCH === 0) yield;
	}
	return {
		shard: writer.taken(sentences),
		entries: Int32Array.from(alive, ({ entry }) => entry),
	};
}

function sentencesOf(
	alive: readonly { readonly shard: Shard; readonly article: number }[],
): Pick<Shard, "first" | "lengths" | "paragraphs"> {
	const first = new Uint32Array(alive.length + 1);
	alive.forEach(({ shard, article }, n) => {
		const size = (shard.first[article + 1] ?? 0) - (shard.first[article] ?? 0);
		first[n + 1] = (first[n] ?? 0) + size;
	});
	const size = first[alive.length] ?? 0;
	const lengths = new Uint16Array(size);
	const paragraphs = new Uint16Array(size);
	alive.forEach(({ shard, article }, n) => {
		const from = shard.first[article];
		const end = shard.first[article + 1];
		lengths.set(shard.lengths.subarray(from, end), first[n]);
		paragraphs.set(shard.paragraphs.subarray(from, end), first[n]);
	});
	return { first, lengths, paragraphs };
}

/** One term's pairs from all shards that have it, in order of the new places. */
function writeTerm(writer: ShardWriter, cursors: readonly Cursor[]): void {
	const pairs = cursors.flatMap(({ from, to, at }) => {
		const list = listAt(from, at);
		return [...list.articles].flatMap((article, n) => {
			const place = to[article] ?? -1;
			return place < 0 ? [] : [{ from, list, n, place }];
		});
	});
	if (pairs.length === 0) return;
	if (cursors.length > 1) pairs.sort((a, b) => a.place - b.place);
	let last = 0;
	let count = 0;
	for (const { from, list, n, place } of pairs) {
		const bytes = from.places.subarray(list.places[n], list.places[n + 1]);
		writer.places.raw(bytes);
		writer.pair(
			place - last,
			list.bounds[n] ?? 0,
			bytes.length,
			list.titled[n] === 1,
		);
		last = place;
		count += countPlaces(bytes);
	}
	writer.endTerm(cursors[0]?.term ?? "", count);
}

/** How many sentences the places of one pair tell. */
function countPlaces(bytes: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < bytes.length; count++) {
		const weighed = ((bytes[at] ?? 0) & 1) === 1;
		while ((bytes[at] ?? 0) >= 0x80) at++;
		at += weighed ? 2 : 1;
	}
	return count;
}

/** Cursors by their terms, the least at the root. */
class Heap {
	readonly #all: Cursor[] = [];

	constructor(cursors: readonly Cursor[]) {
		for (const cursor of cursors) this.put(cursor);
	}

	get size(): number {
		return this.#all.length;
	}

	put(cursor: Cursor): void {
		const all = this.#all;
		let at = all.length;
		all.push(cursor);
		while (at > 0) {
			const above = (at - 1) >> 1;
			const parent = all[above];
			if (!parent || parent.term <= cursor.term) break;
			all[at] = parent;
			at = above;
		}
		all[at] = cursor;
	}

	/** All cursors that stand at the least term. */
	takeLeast(): Cursor[] {
		const first = this.#take();
		if (!first) return [];
		const same = [first];
		while (this.#all[0]?.term === first.term) {
			const next = this.#take();
			if (next) same.push(next);
		}
		return same;
	}

	#take(): Cursor | undefined {
		const all = this.#all;
		const [root] = all;
		const last = all.pop();
		if (!last || all.length === 0) return root;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			const [left, right] = [all[child], all[child + 1]];
			if (!left) break;
			if (right && right.term < left.term) child++;
			const least = all[child];
			if (!least || last.term <= least.term) break;
			all[at] = least;
			at = child;
		}
		all[at] = last;
		return root;
	}
}
