import type { Stretch } from "./stretch.js";

/** A cue in its clause: the verb, the words that say who, and what stands around them. Token indexes. */
export interface Cue {
	readonly verb: number;
	/** The cue's own words. */
	readonly words: Stretch;
	readonly lemma: string;
	/** Subject, auxiliaries and verb together. */
	readonly group: Stretch;
	readonly source: Stretch | null;
	/** `before`: "she said"; `after`: "said Mara Lindt"; `shared`: "… and said", with the subject of the cue before. */
	readonly order: "before" | "after" | "shared";
	readonly negated: boolean;
	/** "She was told by a professor": the subject that is no source. */
	readonly addressee: Stretch | null;
	/** How the content hangs on the cue, where a judged candidate became it. */
	readonly frame: string | null;
}
