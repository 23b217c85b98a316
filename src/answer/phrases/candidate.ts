import type { Time } from "../../extract/times/time.js";
import type { Span } from "../../text/span.js";

/** A phrase of the sort that a question wants. */
export interface Candidate {
	readonly span: Span;
	/** About 0 to 1.5, before its place in the sentence is looked at. */
	readonly fit: number;
	readonly time: Time | null;
	/** False where it is of another sort than what is asked for. */
	readonly suits?: boolean;
}
