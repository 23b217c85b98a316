import type { Article } from "./article.js";
import type { Span } from "./span.js";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
	| "ADJ"
	| "ADP"
	| "ADV"
	| "AUX"
	| "CCONJ"
	| "DET"
	| "INTJ"
	| "NOUN"
	| "NUM"
	| "PART"
	| "PRON"
	| "PROPN"
	| "PUNCT"
	| "SCONJ"
	| "SYM"
	| "VERB"
	| "X";

/** A word or mark with its place in the sentence's dependency tree. White space is no token. */
export interface Token extends Span {
	/** Its place in `Document.tokens`. */
	readonly index: number;
	readonly text: string;
	readonly lower: string;
	/** Base form, lower case but for names. */
	readonly lemma: string;
	readonly upos: Upos;
	/** Penn Treebank tag, for what Universal tags do not tell (VBD or VBN, NNS or NN). */
	readonly xpos: string;
	/** The index in `Document.tokens` of its syntactic head, always in the same sentence; -1 for the sentence's root. */
	readonly head: number;
	/** Universal Dependencies v2 relation to the head, with the subtypes that matter here (`nsubj:pass`, `obl:agent`, `obl:unmarked` for a bare "last week", `nmod:poss`, `acl:relcl`, `aux:pass`). */
	readonly dep: string;
	/** Its sentence's place in `Document.sentences`. */
	readonly sentence: number;
}

export interface Sentence extends Span {
	readonly index: number;
	/** Its paragraph's place in `Document.paragraphs`. */
	readonly paragraph: number;
	/** Its tokens are `Document.tokens.slice(from, to)`. */
	readonly from: number;
	readonly to: number;
}

/**
 * `heading`: a line with no sentence in it; `boilerplate`: what an outlet adds to every article (a promotion, a photo
 * credit, a subscription line), which is no reporting and yields no findings.
 */
export type ParagraphKind = "prose" | "heading" | "boilerplate";

export interface Paragraph extends Span {
	readonly index: number;
	readonly kind: ParagraphKind;
	/** Its sentences are `Document.sentences.slice(from, to)`. */
	readonly from: number;
	readonly to: number;
}

/**
 * A stretch in quotation marks, marks included. A speech that runs over paragraphs with its marks reopened is one
 * `Quoted` a paragraph, chained by `continues`.
 */
export interface Quoted extends Span {
	readonly index: number;
	/** The words between the marks. */
	readonly inner: Span;
	/** 0 for the outermost. */
	readonly depth: number;
	/** False where the closing mark is missing: the span then ends with its paragraph. */
	readonly closed: boolean;
	/** The index of the `Quoted` that this one goes on from, in the paragraph before; null for a new one. */
	readonly continues: number | null;
}

/** An article taken apart. Everything in it points into `article.body`. */
export interface Document {
	readonly article: Article;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	readonly quoted: readonly Quoted[];
}
