import { type Cursor, Cursors } from "./cursors.js";
import { listAt } from "./lists.js";
import { type Shard, ShardWriter } from "./shard.js";
import type { Shelved } from "./shelving.js";
import { sizeOf, wordAt } from "./vocabulary.js";

/** How many terms are joined between two places where the work may rest. */
const AT_A_STRETCH = 400;

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
	const cursors = parts.flatMap(({ shard }): Cursor[] => {
		const places = to.get(shard) ?? new Int32Array();
		if (sizeOf(shard.vocabulary) === 0) return [];
		const term = wordAt(shard.vocabulary, 0);
		return [{ from: shard, to: places, base: baseOf(places), at: 0, term }];
	});
	const heap = new Cursors(cursors);
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
	const count = cursors.every(({ base }) => base !== null)
		? copyBlocks(writer, cursors)
		: copyPairs(writer, cursors);
	if (count >= 0) writer.endTerm(cursors[0]?.term ?? "", count);
}

/** Of shards whose articles stay side by side, all but the first of each shard's pairs stays as it is. */
function copyBlocks(writer: ShardWriter, cursors: readonly Cursor[]): number {
	let last = 0;
	let count = 0;
	const inOrder = cursors.toSorted((a, b) => (a.base ?? 0) - (b.base ?? 0));
	for (const { from, at, base } of inOrder) {
		last = writer.block(from, at, base ?? 0, last);
		count += from.counts[at] ?? 0;
	}
	return count;
}

/** Pair by pair; gives in how many sentences the term stands, -1 where all of its articles are left out. */
function copyPairs(writer: ShardWriter, cursors: readonly Cursor[]): number {
	const pairs = cursors.flatMap(({ from, to, at }) => {
		const list = listAt(from, at);
		return [...list.articles].flatMap((article, n) => {
			const place = to[article] ?? -1;
			return place < 0 ? [] : [{ from, list, n, place }];
		});
	});
	if (pairs.length === 0) return -1;
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
	return count;
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

/** The first place of articles that stay side by side, none left out; null for others. */
function baseOf(to: Int32Array): number | null {
	const [base = -1] = to;
	return base >= 0 && to.every((place, n) => place === base + n) ? base : null;
}
