import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import type { Directory } from "./directory.js";
import type { Head } from "./packed/extraction.js";
import type { PassageIndex } from "./passages.js";

/** Many articles, findable. Immutable: a reload makes a new one. */
export interface Library {
	/** In article id order. Each is unpacked when it is asked for: to go through all of them takes a while where they are many. */
	readonly entries: readonly Extraction[];
	/** The text of one entry alone, for going through all of them: it is not kept. */
	readonly bodyOf: (entry: number) => string;
	/** What the articles' files say of them, in the same order, at hand. */
	readonly heads: readonly Head[];
	/** How many sentences, quotations and events there are in all. */
	readonly totals: Totals;
	/** Eight hexadecimal digits of a hash over every article's id and text: the same seeds give the same fingerprint anywhere. */
	readonly fingerprint: string;
	/** An article's place in `entries`, by its id. */
	readonly places: ReadonlyMap<string, number>;
	/** The place of the article that a person of one of the entries stands in; -1 for a stranger. */
	readonly placeOf: (person: Person) => number;
	/** The sentences of all articles. */
	readonly passages: PassageIndex;
	/** The names in all articles. */
	readonly directory: Directory;
}

/** What all articles hold together. */
export interface Totals {
	readonly sentences: number;
	readonly quotes: number;
	readonly events: number;
}
