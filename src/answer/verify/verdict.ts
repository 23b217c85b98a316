import type { Library } from "../../library/library.js";
import type { Span } from "../../text/span.js";
import type { Excerpt } from "../answer.js";
import { excerptOf } from "../excerpt.js";

/** Whether words stand in the articles. */
export type Verdict =
	| {
			readonly kind: "exact";
			/** Where they stand, at most five; the words themselves are highlighted. */
			readonly excerpts: readonly Excerpt[];
			readonly places: number;
			/** Whether only quotation marks, dashes or white space are shaped differently. */
			readonly reshaped: boolean;
			/** Whether only what stood in quotation marks was looked for, for the rest is somebody's own words. */
			readonly quotedOnly: boolean;
	  }
	| {
			readonly kind: "close";
			/** The passage that comes closest; what the claim has otherwise or leaves out is highlighted. */
			readonly excerpt: Excerpt;
			/** The first word that differs: what was claimed and what the article has; null for nothing there. */
			readonly claimed: string | null;
			readonly actual: string | null;
			/** How many words and marks differ. */
			readonly differences: number;
	  }
	| { readonly kind: "absent" }
	/** Neither yes nor no: a receipt of other seeds, or one that was mistyped. */
	| { readonly kind: "other seeds"; readonly fingerprint: string }
	| { readonly kind: "mistyped" };

/** The passage around a place of an article, as a verdict shows it; null where it cannot be shown. */
export function place(
	library: Library,
	entry: number,
	shown: Span,
	highlights: readonly Span[],
	by: string,
): Excerpt | null {
	return excerptOf(library, {
		kind: "passage",
		entry,
		shown,
		highlights,
		quote: null,
		time: null,
		negated: false,
		confidence: 1,
		by,
	});
}
