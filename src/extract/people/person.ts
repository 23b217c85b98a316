import type { Span } from "../../text/span.js";

/** Countries and peoples are bodies too. */
export type PersonKind = "person" | "body";
export type Gender = "female" | "male";
export type MentionForm = "name" | "role" | "pronoun";

/** One place where the text speaks of somebody. The span is the whole noun phrase that names them, without what follows a comma. */
export interface Mention extends Span {
	readonly form: MentionForm;
	/** It owns what follows it ("Russia" in "Russia's attacks"). */
	readonly possessive: boolean;
	/** It only modifies the noun after it ("Clinton" in "the Clinton aides"). */
	readonly modifier: boolean;
	readonly by: string;
}

/**
 * Somebody who can act or speak: a person, or a body (an institution, a company, a government, a place standing for
 * its government). Sources whom the article leaves unnamed ("a spokeswoman for the Department of Defense") are here
 * too, with `name` null.
 */
export interface Person {
	/** Its place in `Extraction.people`. */
	readonly index: number;
	/** The fullest name in the article without titles ("Ada Lind"); null for the unnamed. */
	readonly name: string | null;
	readonly kind: PersonKind;
	/** As far as the article tells (a pronoun, "spokeswoman", a title, a first name). */
	readonly gender: Gender | null;
	readonly plural: boolean;
	/** Of a group that the article names one by one ("Lind and Holm", later "the two"): their places in the list; else empty. */
	readonly members: readonly number[];
	/** As the text words them, sliced from the body: "Pentagon spokesman", "U.S. Secretary of State". */
	readonly roles: readonly Span[];
	/** Shorter or other names that the article uses for the same ("Lind", "the Pentagon"). */
	readonly aliases: readonly string[];
	/** In order of the text. */
	readonly mentions: readonly Mention[];
}
