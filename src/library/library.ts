import type { Extraction } from "../extract/extraction.js";
import type { Directory } from "./directory.js";
import type { PassageIndex } from "./passages.js";

/** Many articles, findable. Immutable: a reload makes a new one. */
export interface Library {
	/** In article id order. */
	readonly entries: readonly Extraction[];
	/** Eight hexadecimal digits of a hash over every article's id and text: the same seeds give the same fingerprint anywhere. */
	readonly fingerprint: string;
	/** An article's place in `entries`, by its id. */
	readonly places: ReadonlyMap<string, number>;
	/** The sentences of all articles. */
	readonly passages: PassageIndex;
	/** The names in all articles. */
	readonly directory: Directory;
}
