import { ACTION, ASIDE, PHRASED } from "./gather.js";
import { type List, listOf } from "./lists.js";
import type { Shard } from "./shard.js";

/** A shard and where its articles stand in the library: -1 for one that has left, or that a newer shard has anew. */
export interface Shelved {
	readonly shard: Shard;
	readonly entries: Int32Array;
}

/** How many pairs of an index are kept as they were read: some ten megabytes at most. */
const KEPT = 600_000;

/** The lists of a term in all shards, read once for the many who ask within one question. */
export class Lists {
	readonly #shelved: readonly Shelved[];
	readonly #known = new Map<string, readonly (List | null)[]>();
	#kept = 0;

	constructor(shelved: readonly Shelved[]) {
		this.#shelved = shelved;
	}

	/** For each shard the term's list, or null. */
	of(term: string): readonly (List | null)[] {
		let lists = this.#known.get(term);
		if (lists) return lists;
		lists = this.#shelved.map(({ shard }) => listOf(shard, term));
		for (const list of lists) this.#kept += list?.articles.length ?? 0;
		if (this.#kept > KEPT) {
			this.#known.clear();
			this.#kept = 0;
		}
		this.#known.set(term, lists);
		return lists;
	}
}

/** In how many sentences the terms of articles that have left still stand in the shards. */
export type Gone = ReadonlyMap<string, number>;

/** Whether a term is a word that a search finds, and nothing else that sentences tell of. */
export const isWord = (term: string): boolean =>
	![ACTION, ASIDE, PHRASED].some((mark) => term.startsWith(mark));
