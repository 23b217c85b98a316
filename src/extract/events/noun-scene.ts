import type { Token } from "../../text/document.js";
import { argumentsOf } from "../roles/arguments.js";
import type { NounArguments } from "../roles/nominal.js";
import type { Finder } from "./draft.js";
import { OCCURRING } from "./lexicon/light-verbs.js";
import { PENDING } from "./lexicon/outcomes.js";
import { chunkAt, pairAt } from "./lists.js";
import { isSomebody, type Participant } from "./participants.js";
import { peopleMeant } from "./people-meant.js";

/** Who took part, as one rule reads it. */
export interface Cast {
	/** The verb whose clause tells when, where the noun's own does not. */
	readonly clause?: Token;
	readonly agents: readonly Participant[];
	readonly patients: readonly Participant[];
	readonly by: string;
}

/** A noun that tells an event, with what hangs on it. */
export interface Scene {
	readonly finder: Finder;
	readonly noun: Token;
	readonly classes: readonly string[];
	readonly found: NounArguments;
	readonly symmetric: boolean;
	/** The light verb that carries it, or null. */
	readonly verb: Token | null;
}

/** Those behind any of some prepositions after the noun: as the tree has them, else by the words right after it. */
export const after = (
	scene: Scene,
	...prepositions: string[]
): readonly Participant[] => {
	const found = prepositions.flatMap(
		(preposition) => scene.found.after.get(preposition) ?? [],
	);
	return found.length > 0
		? peopleMeant(scene.finder, found)
		: rightAfter(scene, prepositions);
};

/** "A's meeting with B ended": from the words right after the noun, where the tree gave B to another. */
function rightAfter(
	{ finder, noun, found }: Scene,
	prepositions: readonly string[],
): readonly Participant[] {
	const next = finder.links.tokens[noun.index + 1];
	if (!next || found.after.size > 0 || !prepositions.includes(next.lower))
		return [];
	const chunk = chunkAt(finder.links, next.index + 1);
	return chunk && !finder.when.isTime(chunk.head)
		? [finder.participants.chunk(chunk)]
		: [];
}

/** Those alone who can do something. */
export const somebodies = (list: readonly Participant[]) =>
	list.filter(isSomebody);

/** Each head word once. */
export const once = (list: readonly Participant[]) =>
	list.filter(
		(one, n) => list.findIndex(({ head }) => head === one.head) === n,
	);

/** Both sides of "between A and B", from the words right after the noun, or from the tree where it stands further off. */
export function between(scene: Scene): readonly Participant[] {
	const { finder, noun } = scene;
	const next = finder.links.tokens[noun.index + 1];
	if (next?.lower === "between") {
		const pair = pairAt(finder.links, next.index + 1);
		if (pair) return pair.map((chunk) => finder.participants.chunk(chunk));
	}
	const own = after(scene, "between", "among");
	const verb = finder.links.head(noun);
	if (
		own.length > 0 ||
		!verb ||
		!OCCURRING.has(verb.lemma) ||
		PENDING.has(verb.lemma)
	)
		return own;
	return peopleMeant(
		finder,
		argumentsOf(finder.document, verb).obliques.filter(
			({ preposition }) => preposition === "between",
		),
	);
}
