import type { Span } from "../../text/span.js";
import type { Reference } from "../quotes/quote.js";
import type { Time } from "../times/time.js";

/** How the text holds the event: as happened, as not happened, as intended, as possible. */
export type Polarity = "happened" | "negated" | "planned" | "possible";

/** Who did what to whom, when. The span is the clause or noun phrase that tells it. */
export interface Event extends Span {
	/** The word that names the action. */
	readonly trigger: Span;
	/** Base form of the action ("call", "meet", "launch"); of a light verb, its noun's ("held talks" is "talk"). */
	readonly predicate: string;
	/** Names of the classes of action it belongs to ("contact", "attack"), so that "phoned" answers "called". */
	readonly classes: readonly string[];
	/** The doers; of a symmetric event all who took part. */
	readonly agents: readonly Reference[];
	/** To or with whom it was done. */
	readonly patients: readonly Reference[];
	/** A call or meeting is the same from either side, but for who began it. */
	readonly symmetric: boolean;
	readonly place: Span | null;
	readonly when: Time | null;
	readonly polarity: Polarity;
	/** Whoever the text says it from ("Ukraine said that Russia attacked …"), else null. */
	readonly source: Reference | null;
	readonly by: string;
}
