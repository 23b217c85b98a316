import type { Atom } from "./atoms.js";
import { numberOf } from "./keys.js";
import type { Parser } from "./parser.js";

interface Entry<C> {
	/** Those that may begin with the key and stand before any other. */
	readonly rest: readonly C[];
	/** By the number of the second key. */
	readonly bySecond: readonly (readonly C[] | undefined)[];
}

/**
 * Which of some choices may read at a place, by its first two atoms, in their order. An entry is built when
 * its key is first met; a look-up or two a place thereafter.
 */
export function select<C>(
	choices: readonly C[],
	parserOf: (choice: C) => Parser<unknown>,
): (atom: Atom | undefined, next: Atom | undefined) => readonly C[] {
	const always = choices.filter((c) => parserOf(c).empty);
	// By the number of the first key; null for an entry that is yet to be built.
	const entries: (Entry<C> | null | undefined)[] = [];
	for (const choice of choices)
		for (const start of parserOf(choice).starts)
			entries[numberOf(start)] = null;
	return (atom, next) => {
		if (!atom) return always;
		let entry = entries[atom.known];
		if (entry === undefined) return always;
		if (entry === null) {
			entry = entryOf(atom.key);
			entries[atom.known] = entry;
		}
		return (next && entry.bySecond[next.known]) ?? entry.rest;
	};

	function entryOf(start: string): Entry<C> {
		const seconds = new Map<C, ReadonlySet<string> | null>();
		const all = choices.filter((c) => {
			const { empty, starts: own } = parserOf(c);
			return empty || own.has(start);
		});
		for (const c of all) {
			const { empty, second } = parserOf(c);
			const more = empty ? null : second(start);
			seconds.set(c, more && !more.ends ? more.keys : null);
		}
		const keys = new Set([...seconds.values()].flatMap((k) => [...(k ?? [])]));
		const bySecond: (readonly C[] | undefined)[] = [];
		for (const key of keys)
			bySecond[numberOf(key)] = all.filter(
				(c) => seconds.get(c)?.has(key) ?? true,
			);
		return { rest: all.filter((c) => seconds.get(c) === null), bySecond };
	}
}
