import { type Roster, rosterOf } from "./directory/roster.js";
import { directoryOf } from "./directory.js";
import { entriesOf } from "./entries.js";
import { fingerprintOf } from "./fingerprint.js";
import { gather } from "./index/gather.js";
import { merge } from "./index/merge.js";
import { passagesIn } from "./index/over-shards.js";
import { articlesOf, type Shard } from "./index/shard.js";
import type { Shelved } from "./index/shelving.js";
import type { Library } from "./library.js";
import { type Batch, frontsOf, Stock } from "./packed/batch.js";
import type { Card } from "./packed/card.js";
import type { Head } from "./packed/extraction.js";
import { LegendWords } from "./packed/legend.js";

/** An article of a collection. */
export interface Item {
	/** Names its text, front matter and id: two of one key are the same. */
	readonly key: string;
	readonly head: Head;
	readonly card: Card;
	readonly hash: number;
	readonly stock: Stock;
	/** Its place in the stock. */
	readonly at: number;
}

/** A shard and the items that it holds, in its order. */
interface Held {
	readonly shard: Shard;
	readonly items: readonly Item[];
}

/** What a library was made of, kept so that the next one is made of the same but for what has changed. Immutable. */
export interface Collection {
	readonly items: ReadonlyMap<string, Item>;
	readonly held: readonly Held[];
	/** What the shards still hold of articles that have left. */
	readonly gone: ReadonlyMap<string, number>;
	readonly library: Library;
	readonly roster: Roster;
}

/** Articles with their keys in the order of the batch. */
export interface Delivery {
	/** Without its shard where an `Index` has its articles. */
	readonly batch: Omit<Batch, "shard"> & { readonly shard: Shard | null };
	readonly keys: readonly string[];
}

/** A shard of the articles of many deliveries, which need theirs no more. */
export interface Index {
	/** In the shard's order. */
	readonly keys: readonly string[];
	readonly shard: Shard;
}

/** The index of all articles in one; null where a collection has several. */
export function indexOf({ held }: Collection): Index | null {
	const [one] = held;
	return one && held.length === 1
		? { shard: one.shard, keys: one.items.map(({ key }) => key) }
		: null;
}

/** So many articles that have left are counted out of the index one by one; of more, their shards are made anew. */
const FEW = 64;

/** So many small shards are searched one by one before they are made one. */
const SHARDS = 8;

/**
 * The collection of the articles that some keys name, out of what an earlier one has and what is delivered. A generator, for
 * thousands of articles take seconds: it yields wherever it may rest, and nothing of the earlier collection changes.
 * @param index of articles that are delivered without their shards
 */
export function* collect(
	before: Collection | null,
	deliveries: readonly Delivery[],
	keys: readonly string[],
	index: Index | null = null,
): Generator<void, Collection> {
	const known = new Map<string, Item>(before?.items);
	const held: Held[] = [...(before?.held ?? [])];
	const texts = new Map<string, string>();
	const one = (text: string): string => {
		const known = texts.get(text);
		if (known === undefined) texts.set(text, text);
		return known ?? text;
	};
	const words = new LegendWords();
	for (const { batch, keys } of deliveries) {
		const stock = new Stock(batch, words);
		const fronts = frontsOf(batch, words, one);
		const items = fronts.map(
			(front, at): Item => ({
				key: keys[at] ?? "",
				...front,
				hash: stock.hashes[at] ?? 0,
				stock,
				at,
			}),
		);
		for (const item of items) known.set(item.key, item);
		if (batch.shard) held.push({ shard: batch.shard, items });
		yield;
	}
	if (index) {
		const items = index.keys.flatMap((key) => known.get(key) ?? []);
		if (items.length < index.keys.length)
			throw new RangeError("the index has articles that nobody delivered");
		held.push({ shard: index.shard, items });
	}
	const items = new Map(
		keys
			.flatMap((key) => known.get(key) ?? [])
			.sort((a, b) => (a.head.id < b.head.id ? -1 : 1))
			.map((item) => [item.key, item]),
	);
	yield;
	const all = [...items.values()];
	const placeOf = new Map(all.map((item, n) => [item, n]));
	const shelve = ({ shard, items }: Held): Shelved => ({
		shard,
		entries: Int32Array.from(items, (item) => placeOf.get(item) ?? -1),
	});
	const left = held.flatMap(({ items }) =>
		items.filter((item) => !placeOf.has(item)),
	);
	const now =
		held.length > 1 || left.length > 0
			? yield* tidied(held, shelve, left.length > FEW, all)
			: held;
	const gone = yield* goneOf(
		now.flatMap(({ items }) => items.filter((item) => !placeOf.has(item))),
	);
	const cards = all.map(({ card }) => card);
	const roster = yield* rosterOf(cards, before?.roster);
	const library = yield* libraryOf(all, roster, now.map(shelve), gone);
	return { items, held: now, gone, library, roster };
}

/** The shards as they are best searched: one large one and few small ones. */
function* tidied(
	held: readonly Held[],
	shelve: (held: Held) => Shelved,
	all: boolean,
	items: readonly Item[],
): Generator<void, Held[]> {
	const total = held.reduce((n, { shard }) => n + articlesOf(shard), 0);
	const joined = all
		? held
		: held.filter(({ shard }) => articlesOf(shard) < total / 2);
	if (!all && joined.length < SHARDS) return [...held];
	const { shard, entries } = yield* merge(joined.map(shelve));
	return [
		...held.filter((one) => !joined.includes(one)),
		{ shard, items: [...entries].flatMap((entry) => items[entry] ?? []) },
	];
}

/** In how many sentences each term of some articles stands. */
function* goneOf(
	items: readonly Item[],
): Generator<void, ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const { stock, at } of items) {
		for (const [term, { sentences }] of gather(stock.extraction(at)).terms)
			counts.set(term, (counts.get(term) ?? 0) + sentences.length);
		yield;
	}
	return counts;
}

function* libraryOf(
	items: readonly Item[],
	roster: Roster,
	shelved: readonly Shelved[],
	gone: ReadonlyMap<string, number>,
): Generator<void, Library> {
	const at = (n: number): Item => {
		const item = items[n];
		if (!item) throw new RangeError(`there is no article ${n}`);
		return item;
	};
	const entries = entriesOf(items.length, (n, meet) =>
		at(n).stock.extraction(at(n).at, meet),
	);
	const { cards } = roster;
	yield;
	const directory = directoryOf(roster, entries);
	yield;
	const passages = passagesIn(shelved, items.length, gone);
	yield;
	const sum = (of: (card: Card) => number) =>
		cards.reduce((total, card) => total + of(card), 0);
	return {
		entries: entries.list,
		bodyOf: (n) => at(n).stock.body(at(n).at),
		placeOf: entries.placeOf,
		heads: items.map(({ head }) => head),
		totals: {
			sentences: passages.size,
			quotes: sum((card) => card.quotes),
			events: sum((card) => card.events),
		},
		fingerprint: fingerprintOf(items.map(({ hash }) => hash)),
		places: new Map(items.map(({ head }, n) => [head.id, n])),
		passages,
		directory,
	};
}
