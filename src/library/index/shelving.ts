import { ACTION, ASIDE, PHRASED } from "./gather.js";
import { countOf, type List, listOf } from "./lists.js";
import type { Shard } from "./shard.js";

/** A shard and where its articles stand in the library: -1 for one that has left, or that a newer shard has anew. */
export interface Shelved {
	readonly shard: Shard;
	readonly entries: Int32Array;
}

/** How many pairs of an index are kept as they were read: some ten megabytes at most. */
const KEPT = 600_000;
/** Of how many terms it is kept in how many sentences they stand. */
const COUNTED = 50_000;

/** The lists of a term in all shards, read once for the many who ask within one question. */
export class Lists {
	readonly #shelved: readonly Shelved[];
	/** Undefined for a shard in which nobody has asked for the term. */
	readonly #known = new Map<string, (List | null | undefined)[]>();
	readonly #counts = new Map<string, number>();
	#kept = 0;

	constructor(shelved: readonly Shelved[]) {
		this.#shelved = shelved;
	}

	/** For each shard the term's list, or null. */
	of(term: string): readonly (List | null)[] {
		return this.#shelved.map((_, shard) => this.in(term, shard));
	}

	/** The term's list in one shard, or null. */
	in(term: string, shard: number): List | null {
		const known = this.#known.get(term)?.[shard];
		if (known !== undefined) return known;
		const shelved = this.#shelved[shard];
		const list = shelved ? listOf(shelved.shard, term) : null;
		this.#kept += list?.articles.length ?? 0;
		if (this.#kept > KEPT) {
			this.#known.clear();
			this.#kept = list?.articles.length ?? 0;
		}
		const lists = this.#known.get(term) ?? [];
		lists[shard] = list;
		this.#known.set(term, lists);
		return list;
	}

	/** In how many sentences of all shards the term stands; its places are not read for it. */
	count(term: string): number {
		let count = this.#counts.get(term);
		if (count !== undefined) return count;
		count = this.#shelved.reduce((n, { shard }) => n + countOf(shard, term), 0);
		if (this.#counts.size >= COUNTED) this.#counts.clear();
		this.#counts.set(term, count);
		return count;
	}
}

/** In how many sentences the terms of articles that have left still stand in the shards. */
export type Gone = ReadonlyMap<string, number>;

/** Whether a term is a word that a search finds, and nothing else that sentences tell of. */
export const isWord = (term: string): boolean =>
	![ACTION, ASIDE, PHRASED].some((mark) => term.startsWith(mark));
