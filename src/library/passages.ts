/** A term of a query with its weight: 1 for a word of the question, less for what only stands for it. */
export interface QueryTerm {
	readonly stem: string;
	readonly weight: number;
	/** Whether it is looked for in phrases that stand for it, and not itself. */
	readonly isPhrased?: boolean;
}

/** A stem of several that stand one after another. */
export interface Link {
	readonly stem: string;
	/** How many sentences it may be behind the one before; of no account for the first. */
	readonly within: number;
}

/** A sentence that a query found, best first. */
export interface Hit {
	/** The sentence's number in the whole library. */
	readonly id: number;
	/** The article's place in `Library.entries`. */
	readonly entry: number;
	/** The sentence's place in its document. */
	readonly sentence: number;
	readonly score: number;
}

/** Articles that a search keeps to: places in `Library.entries`, ascending; null for all. */
export type Scope = readonly number[] | null;

/**
 * An inverted index over sentences. A sentence is found by its own words (BM25) and weighed by the words of its paragraph,
 * its neighbours and its article, which a reader sees with it.
 */
export interface PassageIndex {
	/** Sentences, boilerplate included. */
	readonly size: number;
	readonly search: (
		query: readonly QueryTerm[],
		scope: Scope,
		limit: number,
	) => Hit[];
	/**
	 * Sentences that tell of an action, by a predicate's base form or the name of a class of actions, each with its weight;
	 * those first in which most of the query stands too.
	 */
	readonly telling: (
		actions: readonly QueryTerm[],
		query: readonly QueryTerm[],
		scope: Scope,
		limit: number,
	) => Hit[];
	/** The sentences of one article, by their places there, in which a stem or something that implies it stands, ascending; boilerplate left out. */
	readonly sentencesOf: (entry: number, stem: string) => readonly number[];
	/**
	 * The articles, ascending, in whose sentences, boilerplate included, stems stand one after another, each at most so many sentences
	 * behind the one before.
	 */
	readonly following: (chain: readonly Link[]) => number[];
	/** The numbers of the sentences that a stem stands in; where they are more than the limit, the best that many. */
	readonly standing: (
		stem: string,
		scope: Scope,
		limit: number,
	) => ReadonlySet<number>;
	/** In how many sentences of the scope a stem stands. */
	readonly frequency: (stem: string, scope: Scope) => number;
	/** Inverse document frequency of a stem within the scope, 0 to about 15. */
	readonly rarity: (stem: string, scope: Scope) => number;
	/** Vocabulary stems that a misspelt word may have meant, nearest first. */
	readonly spellings: (word: string) => string[];
	/** The first number of an article's sentences; ids run on from it in text order. */
	readonly firstOf: (entry: number) => number;
}
