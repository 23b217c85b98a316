import type { Gender } from "./person.js";

/** Half-open ranges of word numbers. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A role as words: where it stands and its noun. */
export interface RoleWords extends Range {
	/** The role noun, singular, lower case. */
	readonly noun: string;
}

/** A noun phrase with a proper name in it: "army spokesman Brigadier General Per Holm". */
export interface NamePhrase extends Range {
	readonly form: "name";
	/** The name proper: "Per Holm". */
	readonly name: Range;
	/** The words of the name, bare, without particles' dots or a suffix as "Jr.". */
	readonly parts: readonly string[];
	/** A courtesy title, a rank or an office stands before it, so it is a person's. */
	readonly titled: boolean;
	/** By courtesy title, office or role noun. */
	readonly gender: Gender | null;
	readonly role: RoleWords | null;
	/** It only modifies the noun after it: "the Clinton campaign". */
	readonly modifier: boolean;
	readonly sentence: number;
}

/** A noun phrase whose head is a role: "a spokeswoman for the Department of Defense", "the minister". */
export interface RolePhrase extends Range {
	readonly form: "role";
	/** The word number of the role noun. */
	readonly head: number;
	/** Where it ends if all that follows it over prepositions is its own; a name beside it there proves it. */
	readonly reach: number;
	readonly noun: string;
	readonly kind: "person" | "body";
	readonly gender: Gender | null;
	readonly plural: boolean;
	/** 2 in "the two ministers"; 0 where no number is told. */
	readonly counted: number;
	/**
	 * `definite`: "the", a possessor; `indefinite`: "a", "another", a number; `other`: "that", "his", after which a role
	 * told before is no sure sign of the same; `bare`: none.
	 */
	readonly determiner: "definite" | "indefinite" | "other" | "bare";
	/** Too weak to stand alone ("farmer"); good only in apposition to a name. */
	readonly loose: boolean;
	/** The words of the phrase without its determiner, but with a possessor: "Ford's chief economist". */
	readonly role: Range;
	readonly sentence: number;
}

/** A pronoun that may mean somebody. */
export interface PronounPhrase extends Range {
	readonly form: "pronoun";
	readonly gender: Gender | null;
	readonly number: "singular" | "plural";
	readonly pronoun: string;
	readonly sentence: number;
}

/** Whatever may mean somebody. */
export type Phrase = NamePhrase | RolePhrase | PronounPhrase;
