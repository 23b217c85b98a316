import type { Span } from "../../text/span.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";

/** `direct`: all in quotation marks; `mixed`: reported speech with quoted words in it; `indirect`: reported, no marks. */
export type QuoteKind = "direct" | "mixed" | "indirect";

/** Somebody named in the text: the words, and whom they mean where the article tells it. */
export interface Reference extends Span {
	readonly person: Person | null;
}

/** A quotation: the span is the attributed content (direct speech with its marks). */
export interface Quote extends Span {
	readonly kind: QuoteKind;
	/** The words that name the source, and whom they mean. */
	readonly source: Reference | null;
	/** The source's role as this place in the text gives it ("Pentagon spokesman"), else null. */
	readonly role: Span | null;
	readonly cue: Span | null;
	/** Base form of the cue ("say", "according to"). */
	readonly verb: string | null;
	readonly addressee: Reference | null;
	/** Where or when it was said, as the text words it ("in a statement following the phone call"). */
	readonly occasion: Span | null;
	/** When it was said, where the attribution tells it. */
	readonly when: Time | null;
	/** False where the cue tells of a belief, a wish or a plan ("wants to …"), not of words spoken or written. */
	readonly speech: boolean;
	/** "She did not say whether …": the source did not say this. */
	readonly negated: boolean;
	readonly by: string;
}
