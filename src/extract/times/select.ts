import type { Atom } from "./atoms.js";
import type { Parser } from "./parser.js";

interface Entry<C> {
	/** Those that may begin with the key and stand before any other. */
	readonly rest: readonly C[];
	readonly bySecond: ReadonlyMap<string, readonly C[]>;
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
	const starts = new Set(choices.flatMap((c) => [...parserOf(c).starts]));
	const entries = new Map<string, Entry<C>>();
	return (atom, next) => {
		if (!atom || !starts.has(atom.key)) return always;
		let entry = entries.get(atom.key);
		if (!entry) {
			entry = entryOf(atom.key);
			entries.set(atom.key, entry);
		}
		return (next && entry.bySecond.get(next.key)) ?? entry.rest;
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
		const bySecond = new Map<string, readonly C[]>();
		for (const key of keys)
			bySecond.set(
				key,
				all.filter((c) => seconds.get(c)?.has(key) ?? true),
			);
		return { rest: all.filter((c) => seconds.get(c) === null), bySecond };
	}
}
