import type { Document, Token } from "../../text/document.js";
import { antecedentOf } from "./clause.js";
import { type Links, linksOf } from "./links.js";
import { type Phrase, phraseOf } from "./phrase.js";

/** What hangs on a noun that names a happening, by how it hangs there. Classing it as agent or patient is the frame's. */
export interface NounArguments {
	readonly predicate: Token;
	/** "Russia's", "their". */
	readonly owner: Phrase | null;
	/** "U.S. strikes", "a police raid": nouns before it, and adjectives of a nation ("the Russian invasion"). */
	readonly before: readonly Phrase[];
	/** Phrases after it, by preposition. */
	readonly after: ReadonlyMap<string, readonly Phrase[]>;
	readonly times: readonly Token[];
}

/** The arguments of an event noun, those of its predicate included: "The call was the second between A and B". */
export function nounArgumentsOf(
	document: Document,
	noun: Token,
): NounArguments {
	const links = linksOf(document);
	const after = new Map<string, Phrase[]>();
	const before: Phrase[] = [];
	const times: Token[] = [];
	let owner: Phrase | null = null;
	for (const child of links.children(noun)) {
		if (child.dep === "nmod:poss") {
			owner ??= phraseOf(links, antecedentOf(links, child));
		} else if (child.index < noun.index) {
			if (
				child.dep === "compound" ||
				child.dep === "amod" ||
				child.dep === "nmod" ||
				child.dep === "nmod:desc"
			)
				if (
					child.upos === "PROPN" ||
					/^[A-Z]/.test(child.text) ||
					child.dep === "compound"
				)
					before.push(phraseOf(links, child));
		} else if (/^(nmod|obl)(:unmarked|:tmod|:npmod)$/.test(child.dep)) {
			times.push(child);
		} else if (child.dep === "nmod" || child.dep === "obl") {
			collect(links, child, after);
		}
	}
	const copula = links.head(noun);
	if (noun.dep === "nsubj" && copula && links.child(copula, "cop"))
		for (const child of links.children(copula))
			if (
				child.index > copula.index &&
				(child.dep === "nmod" || child.dep === "obl")
			)
				collect(links, child, after);
	return { predicate: noun, owner, before, after, times };
}

/** Files a prepositional phrase under its preposition, and such phrases as the parse hung on it one too deep. */
function collect(
	links: Links,
	head: Token,
	after: Map<string, Phrase[]>,
): void {
	const preposition = links.child(head, "case")?.lower;
	if (!preposition) return;
	const phrase = phraseOf(links, antecedentOf(links, head));
	const known = after.get(preposition);
	if (known) known.push(phrase);
	else after.set(preposition, [phrase]);
}
