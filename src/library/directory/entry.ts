import { termsOf, wordsOf } from "../terms.js";
import type { Member } from "./group.js";
import { type Named, namedOf } from "./named.js";

/** Somebody of the directory with what it finds them by. */
export interface Entry {
	readonly named: Named;
	/** Each of the names as it is compared, and the words of all of them, none twice. */
	readonly names: readonly string[];
	readonly words: readonly string[];
	/** Stems of a person's name. */
	readonly stems: readonly string[];
}

/** The entry of those who are one. */
export function entryOf(members: readonly Member[]): Entry {
	const named = namedOf(members);
	const names = new Set<string>();
	const words = new Set<string>();
	for (const name of named.names) {
		const its = wordsOf(name);
		names.add(its.join(" "));
		for (const word of its) words.add(word);
	}
	const stems =
		named.kind === "person" ? termsOf(named.name).map(({ stem }) => stem) : [];
	return { named, names: [...names], words: [...words], stems };
}
