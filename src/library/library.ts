import type { Extraction } from "../extract/extraction.js";

/** Many articles, findable. Immutable: a reload makes a new one. */
export interface Library {
	/** In article id order. */
	readonly entries: readonly Extraction[];
	/** Eight hexadecimal digits of a hash over every article's id and text: the same seeds give the same fingerprint anywhere. */
	readonly fingerprint: string;
}
