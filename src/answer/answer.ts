import type { Told } from "../language/voice.js";
import type { Article } from "../text/article.js";
import type { Span } from "../text/span.js";

/** What sort of question it is; the commands `/quote`, `/when`, `/who` and `/ask` fix theirs. */
export type Intent = "quote" | "when" | "who" | "ask";

/** Which kind of finding an excerpt came from. */
export type ExcerptKind = "quote" | "event" | "time" | "passage";

/** How the words stand to their source: in marks, partly in marks, reported, or not speech at all. */
export type Speech = "direct" | "mixed" | "indirect" | null;

/** Where an excerpt stands. */
export interface Citation {
	readonly article: Article;
	/** Counted from 1, among the paragraphs of the body. */
	readonly paragraph: number;
}

/** Where another article tells the same: whole sentences, one contiguous span of its own body. */
export interface Elsewhere extends Span {
	readonly citation: Citation;
}

/**
 * One excerpt of an answer: whole sentences, one contiguous span of `citation.article.body`. It has no text of its own,
 * so that there is no second copy that could be wrong.
 */
export interface Excerpt extends Span {
	readonly kind: ExcerptKind;
	readonly citation: Citation;
	/** The words that answer, inside the excerpt, the answer itself first. */
	readonly highlights: readonly Span[];
	/** Who spoke: the full name, or the article's own words for an unnamed source; null where nobody did. */
	readonly speaker: string | null;
	/** The speaker's role as the article words it. */
	readonly role: Span | null;
	readonly speech: Speech;
	/** To whom it was said, as the article words it. */
	readonly addressee: Span | null;
	/** On what occasion ("in a statement following the phone call"). */
	readonly occasion: Span | null;
	/** TIMEX3 value of when it happened or was said, where the article tells it. */
	readonly when: string | null;
	/** Whether `when` was worked out from the publication date or context. */
	readonly whenImplied: boolean;
	/** The source did not say this ("She did not say whether …"), or it did not happen. */
	readonly negated: boolean;
	/** 0 to 1. */
	readonly confidence: number;
	/** The rule or ranker that chose it. */
	readonly by: string;
	/** Other articles that tell the same, in order of publication; left out where there are none. */
	readonly also?: readonly Elsewhere[];
}

/** What one article tells of something on which several differ: its own words. */
export interface Side extends Elsewhere {
	/** TIMEX3 value, of a date. */
	readonly when: string | null;
}

/** Articles that tell different numbers or dates of the same thing. */
export interface Differing {
	readonly what: "number" | "date";
	/** In order of publication, newest first where the state of things is asked for. */
	readonly sides: readonly Side[];
}

/** Best first, one to five. */
export interface Found {
	readonly abstained: false;
	readonly intent: Intent;
	readonly excerpts: readonly Excerpt[];
	/** Where articles differ; left out where they do not. */
	readonly differ?: readonly Differing[];
	/** Sentences of ours on what the excerpts leave open: a question of several that has no answer. */
	readonly notes?: readonly Told[];
}

/** An honest no. */
export interface NotFound {
	readonly abstained: true;
	readonly intent: Intent;
	/** A sentence: what was looked for and what is missing. */
	readonly reason: Told;
	/** Near misses, which are no answers; at most three. */
	readonly nearest: readonly Excerpt[];
	/** Names or spellings the asker may have meant. */
	readonly suggestions: readonly string[];
}

export type Answer = Found | NotFound;
