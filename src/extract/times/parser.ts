import type { Atom } from "./atoms.js";
import { register } from "./keys.js";

/** What a parser read, and the atom after it. */
export interface Read<T> {
	readonly value: T;
	readonly end: number;
}

/** What may come second once a parser has begun: these keys, or nothing more of it where it may end there. */
export interface Second {
	readonly keys: ReadonlySet<string>;
	readonly ends: boolean;
}

/**
 * Reads a T from the atoms at a place, or passes. It tells beforehand which keys it may begin with, and for each what
 * may come second, so that a text's ordinary words cost a look-up or two and no parsing.
 */
export interface Parser<T> {
	readonly read: (atoms: readonly Atom[], at: number) => Read<T> | null;
	readonly starts: ReadonlySet<string>;
	/** Null where anything may come second. */
	readonly second: (start: string) => Second | null;
	/** It may read nothing. */
	readonly empty: boolean;
}

/** A stretch of atoms, with all of them. */
export interface Place {
	readonly atoms: readonly Atom[];
	readonly at: number;
	readonly end: number;
}

/** Of a parser that begins with nothing. */
export const NO_KEYS: ReadonlySet<string> = new Set();

/** Of a parser that is over after one atom. */
export const ENDS: Second = { keys: NO_KEYS, ends: true };

/** All parsers have the same shape, so that the engine finds what they read with at one place. */
export function made<T>(
	{ starts, second, empty }: Omit<Parser<unknown>, "read">,
	read: Parser<T>["read"],
): Parser<T> {
	return { starts, second, empty, read };
}

/** A parser by hand. `more` holds the keys it may read second; null for any. `ends` tells whether one atom may be all of it. */
export function parser<T>(
	starts: Iterable<string>,
	read: Parser<T>["read"],
	more: Iterable<string> | null = null,
	ends = true,
): Parser<T> {
	const begin = new Set(starts);
	const second: Second | null = more && { keys: new Set(more), ends };
	register(begin);
	if (second) register(second.keys);
	return made({ starts: begin, empty: false, second: () => second }, read);
}

/** One of some words, given in lower case and parted by spaces. */
export function word(words: string): Parser<string> {
	const set = new Set(words.split(" "));
	register(set);
	return made(
		{ starts: set, empty: false, second: () => ENDS },
		(atoms, at) => {
			const atom = atoms[at];
			return atom && set.has(atom.text)
				? { value: atom.text, end: at + 1 }
				: null;
		},
	);
}

/** One of a table's words, for its value. */
export function lookup<T>(table: ReadonlyMap<string, T>): Parser<T> {
	const starts = new Set(table.keys());
	register(starts);
	return made({ starts, empty: false, second: () => ENDS }, (atoms, at) => {
		const atom = atoms[at];
		const value = atom && table.get(atom.text);
		return value === undefined ? null : { value, end: at + 1 };
	});
}

/** How many places around the one at hand are remembered: a power of two, past the longest expression. */
const SLOTS = 16;

/** The same, read once at a place however many rules ask: what they share is worth it. */
export function memo<T>(part: Parser<T>): Parser<T> {
	const slots = Array.from({ length: SLOTS }, () => ({
		at: -1,
		reading: 0,
		found: null as Read<T> | null,
	}));
	return made(part, (atoms, at) => {
		const atom = atoms[at];
		const slot = slots[at & (SLOTS - 1)];
		if (!atom || !slot) return part.read(atoms, at);
		if (slot.at !== at || slot.reading !== atom.reading) {
			slot.found = part.read(atoms, at);
			slot.at = at;
			slot.reading = atom.reading;
		}
		return slot.found;
	});
}
