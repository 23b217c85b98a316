import type { Tree } from "../../text/tree.js";
import { isBreak } from "./pause.js";
import type { Stretch } from "./stretch.js";

/** How the cue stands in its sentence. */
export type CueForm =
	| "finite"
	| "perfect"
	| "modal"
	| "infinitive"
	| "participle"
	| "noun"
	| "bare noun"
	| "bare adjective";

/**
 * A word that may attribute, with what would be its content. The frame tells how the content hangs on it: `that`, `wh`,
 * `clause` (no conjunction), `to`, `ing`, `np` (an object), `np to` ("urged her to go"), `for`, `about` … (the preposition
 * that leads to it), `by` (passive: the content is the subject). Frames of nouns and adjectives begin with `n ` and `a `.
 */
export interface Framed {
	readonly head: number;
	readonly cue: Stretch;
	readonly lemma: string;
	readonly frame: string;
	readonly content: Stretch;
	/** The token at the head of the source, or -1. */
	readonly source: number;
	readonly addressee: number;
	readonly form: CueForm;
	readonly negated: boolean;
}

export const NOT: ReadonlySet<string> = new Set([
	"not",
	"n't",
	"n’t",
	"never",
	"no",
]);
const WH: ReadonlySet<string> = new Set(
	"whether if how why what who whom which where when whose".split(" "),
);

/** `that`, `wh` or `clause`, by its first token. */
export function clauseFrame(tree: Tree, first: number): string {
	const opener = tree.tokens[first]?.lower ?? "";
	if (opener === "that") return "that";
	return WH.has(opener) ? "wh" : "clause";
}

/** The end without the marks before it. */
export function trimEnd(tree: Tree, from: number, to: number): number {
	let end = to;
	while (end > from && isBreak(tree.tokens, end - 1)) end--;
	return end;
}

/** A content that stands before its verb ends there; any other ends before the marks at its end. */
export function clip(
	tree: Tree,
	range: Stretch,
	verb: number,
	before: boolean,
): Stretch {
	if (before && range.to > verb) return { from: range.from, to: verb };
	return { from: range.from, to: trimEnd(tree, range.from, range.to) };
}
