import type { Token } from "../../text/document.js";
import { antecedentOf } from "./clause.js";
import type { Links } from "./links.js";
import { type Phrase, phraseOf } from "./phrase.js";

/** A noun phrase behind a preposition. */
export interface Oblique extends Phrase {
	/** In lower case; of several together the first ("out of" is "out"). */
	readonly preposition: string;
}

/** In lower case; null where it stands behind none. */
export function prepositionOf(links: Links, noun: Token): string | null {
	return links.child(noun, "case")?.lower ?? null;
}

/** The phrase around a head word, or around the noun that a relative pronoun stands for, behind a preposition. */
export function oblique(
	links: Links,
	head: Token,
	preposition: string,
): Oblique {
	const phrase = phraseOf(links, antecedentOf(links, head));
	const { start, end, from } = phrase;
	return { start, end, head: phrase.head, from, preposition };
}

/** "Gave a letter to the king", where the king was hung on the letter. */
export function swallowed(links: Links, object: Token): Oblique[] {
	return links.children(object).flatMap((child) => {
		const preposition =
			child.dep === "nmod" ? prepositionOf(links, child) : null;
		return preposition === "to" ? [oblique(links, child, preposition)] : [];
	});
}
