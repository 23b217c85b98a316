import type { Entrant } from "../packed/card.js";
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

interface Known {
	readonly entrants: readonly Entrant[];
	readonly entry: Entry;
}

/** By the first of the entrants: the next library has most of them too, so that a reload makes anew who has changed alone. */
const known = new WeakMap<Entrant, Known>();

/** The entry of those who are one, made once for as long as they are the same. */
export function entryOf(id: number, members: readonly Member[]): Entry {
	const first = members[0]?.entrant;
	const before = first && known.get(first);
	if (
		before?.entrants.length === members.length &&
		members.every(({ entrant }, n) => before.entrants[n] === entrant)
	)
		return before.entry.named.id === id
			? before.entry
			: { ...before.entry, named: { ...before.entry.named, id } };
	const entry = made(id, members);
	if (first)
		known.set(first, { entrants: members.map((m) => m.entrant), entry });
	return entry;
}

function made(id: number, members: readonly Member[]): Entry {
	const named = namedOf(id, members);
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
