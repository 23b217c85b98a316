import type { Atom } from "./atoms.js";
import { register } from "./keys.js";
import { select } from "./select.js";

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

const NO_KEYS: ReadonlySet<string> = new Set();
const ENDS: Second = { keys: NO_KEYS, ends: true };

/** All parsers have the same shape, so that the engine finds what they read with at one place. */
function made<T>(
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

/** Some words in a row, none across a paragraph's end. */
export function phrase(words: string): Parser<string> {
	return map(seq(...words.split(" ").map((w) => word(w))), () => words);
}

type Values<P extends readonly Parser<unknown>[]> = {
	-readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** All of them in a row. */
export function seq<const P extends readonly Parser<unknown>[]>(
	...parts: P
): Parser<Values<P>> {
	const [starts, empty] = startsOf(parts);
	return made(
		{ starts, empty, second: (start) => secondOf(parts, start) },
		(atoms, at) => {
			// Most fail at their first part or second, before there is anything to keep.
			let values: unknown[] | null = null;
			let end = at;
			for (let n = 0; n < parts.length; n++) {
				const found = parts[n]?.read(atoms, end);
				if (!found) return null;
				if (end > at && found.end > end && atoms[end]?.broken) return null;
				values ??= new Array<unknown>(parts.length);
				values[n] = found.value;
				end = found.end;
			}
			return { value: (values ?? []) as Values<P>, end };
		},
	);
}

function startsOf(
	parts: readonly Parser<unknown>[],
): [starts: Set<string>, empty: boolean] {
	const starts = new Set<string>();
	for (const part of parts) {
		for (const start of part.starts) starts.add(start);
		if (!part.empty) return [starts, false];
	}
	return [starts, true];
}

function secondOf(
	parts: readonly Parser<unknown>[],
	start: string,
): Second | null {
	const keys = new Set<string>();
	let ends = false;
	for (const [n, part] of parts.entries()) {
		if (part.starts.has(start)) {
			const inner = part.second(start);
			if (!inner) return null;
			for (const key of inner.keys) keys.add(key);
			if (inner.ends) {
				const [after, empty] = startsOf(parts.slice(n + 1));
				for (const key of after) keys.add(key);
				ends ||= empty;
			}
		}
		if (!part.empty) break;
	}
	return { keys, ends };
}

function choice<T>(
	choices: readonly Parser<T>[],
	read: (
		fitting: readonly Parser<T>[],
		atoms: readonly Atom[],
		at: number,
	) => Read<T> | null,
): Parser<T> {
	const fitting = select(choices, (c) => c);
	const starts = new Set(choices.flatMap((c) => [...c.starts]));
	const empty = choices.some((c) => c.empty);
	const second = (start: string): Second | null => {
		const keys = new Set<string>();
		let ends = false;
		for (const part of choices) {
			if (!part.starts.has(start)) continue;
			const inner = part.second(start);
			if (!inner) return null;
			for (const key of inner.keys) keys.add(key);
			ends ||= inner.ends;
		}
		return { keys, ends };
	};
	return made({ starts, empty, second }, (atoms, at) =>
		read(fitting(atoms[at], atoms[at + 1]), atoms, at),
	);
}

/** The first of them that reads something. */
export function first<T>(...choices: readonly Parser<T>[]): Parser<T> {
	return choice(choices, (fitting, atoms, at) => {
		for (const part of fitting) {
			const found = part.read(atoms, at);
			if (found) return found;
		}
		return null;
	});
}

/** The one that reads furthest, the earlier of two that read as far. */
export function longest<T>(...choices: readonly Parser<T>[]): Parser<T> {
	return choice(choices, (fitting, atoms, at) => {
		let best: Read<T> | null = null;
		for (const part of fitting) {
			const found = part.read(atoms, at);
			if (found && (!best || found.end > best.end)) best = found;
		}
		return best;
	});
}

/** It, or nothing. */
export function opt<T>(part: Parser<T>): Parser<T | null> {
	return made<T | null>(
		{ ...part, empty: true },
		(atoms, at) => part.read(atoms, at) ?? { value: null, end: at },
	);
}

export function map<A, B>(part: Parser<A>, to: (value: A) => B): Parser<B> {
	return made(part, (atoms, at) => {
		const found = part.read(atoms, at);
		return found && { value: to(found.value), end: found.end };
	});
}

/** As `map`, but may pass after all. */
export function turn<A, B>(
	part: Parser<A>,
	to: (value: A, place: Place) => B | null,
): Parser<B> {
	return made(part, (atoms, at) => {
		const found = part.read(atoms, at);
		if (!found) return null;
		const value = to(found.value, { atoms, at, end: found.end });
		return value === null ? null : { value, end: found.end };
	});
}

/** Reads nothing, and only where something holds of the place. */
export function where(test: (place: Place) => boolean): Parser<null> {
	return made(
		{ starts: NO_KEYS, second: () => ENDS, empty: true },
		(atoms, at) =>
			test({ atoms, at, end: at }) ? { value: null, end: at } : null,
	);
}

/** Reads nothing, and only where `part` would not read. */
export function not(part: Parser<unknown>): Parser<null> {
	return where(({ atoms, at }) => part.read(atoms, at) === null);
}

/** Reads nothing, and only where `part` would read. */
export function ahead(part: Parser<unknown>): Parser<null> {
	return where(({ atoms, at }) => part.read(atoms, at) !== null);
}

/** With no white space before it. */
export function glued<T>(part: Parser<T>): Parser<T> {
	return made(part, (atoms, at) =>
		atoms[at]?.glued ? part.read(atoms, at) : null,
	);
}

/** Reads nothing, and gives what `part` would read here. */
export function peek<T>(part: Parser<T>): Parser<T> {
	return made(
		where(() => true),
		(atoms, at) => {
			const found = part.read(atoms, at);
			return found && { value: found.value, end: at };
		},
	);
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
