import type { Atom } from "./atoms.js";

/** What a parser read, and the atom after it. */
export interface Read<T> {
	readonly value: T;
	readonly end: number;
}

/**
 * Reads a T from the atoms at a place, or passes. It tells beforehand which words it may begin with ("#" for a run of
 * digits), so that a text's ordinary words cost one look-up.
 */
export interface Parser<T> {
	readonly read: (atoms: readonly Atom[], at: number) => Read<T> | null;
	readonly starts: ReadonlySet<string>;
	/** It may read nothing. */
	readonly empty: boolean;
}

export function parser<T>(
	starts: Iterable<string>,
	read: Parser<T>["read"],
): Parser<T> {
	return { starts: new Set(starts), empty: false, read };
}

/** One of some words, given in lower case and parted by spaces. */
export function word(words: string): Parser<string> {
	const set = new Set(words.split(" "));
	return parser(set, (atoms, at) => {
		const atom = atoms[at];
		return atom && set.has(atom.text)
			? { value: atom.text, end: at + 1 }
			: null;
	});
}

/** One of a table's words, for its value. */
export function lookup<T>(table: ReadonlyMap<string, T>): Parser<T> {
	return parser(table.keys(), (atoms, at) => {
		const atom = atoms[at];
		const value = atom && table.get(atom.text);
		return value === undefined ? null : { value, end: at + 1 };
	});
}

/** Some words in a row, none across an empty line. */
export function phrase(words: string): Parser<string> {
	const list = words.split(" ");
	return parser(list.slice(0, 1), (atoms, at) => {
		for (let n = 0; n < list.length; n++)
			if (atoms[at + n]?.text !== list[n] || (n > 0 && atoms[at + n]?.broken))
				return null;
		return { value: words, end: at + list.length };
	});
}

type Values<P extends readonly Parser<unknown>[]> = {
	-readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** All of them in a row. */
export function seq<const P extends readonly Parser<unknown>[]>(
	...parts: P
): Parser<Values<P>> {
	const starts = new Set<string>();
	let empty = true;
	for (const part of parts) {
		if (!empty) break;
		for (const start of part.starts) starts.add(start);
		empty = part.empty;
	}
	return {
		starts,
		empty,
		read: (atoms, at) => {
			const values: unknown[] = [];
			let end = at;
			for (const part of parts) {
				const found = part.read(atoms, end);
				if (!found) return null;
				if (end > at && found.end > end && atoms[end]?.broken) return null;
				values.push(found.value);
				end = found.end;
			}
			return { value: values as Values<P>, end };
		},
	};
}

/** The first of them that reads something. */
export function first<T>(...choices: readonly Parser<T>[]): Parser<T> {
	return {
		starts: new Set(choices.flatMap((choice) => [...choice.starts])),
		empty: choices.some((choice) => choice.empty),
		read: (atoms, at) => {
			for (const choice of choices) {
				const found = choice.read(atoms, at);
				if (found) return found;
			}
			return null;
		},
	};
}

/** The one that reads furthest, the earlier of two that read as far. */
export function longest<T>(...choices: readonly Parser<T>[]): Parser<T> {
	return {
		...first(...choices),
		read: (atoms, at) => {
			let best: Read<T> | null = null;
			for (const choice of choices) {
				const found = choice.read(atoms, at);
				if (found && (!best || found.end > best.end)) best = found;
			}
			return best;
		},
	};
}

/** It, or nothing. */
export function opt<T>(part: Parser<T>): Parser<T | null> {
	return {
		starts: part.starts,
		empty: true,
		read: (atoms, at) => part.read(atoms, at) ?? { value: null, end: at },
	};
}

export function map<A, B>(part: Parser<A>, to: (value: A) => B): Parser<B> {
	return {
		...part,
		read: (atoms, at) => {
			const found = part.read(atoms, at);
			return found && { value: to(found.value), end: found.end };
		},
	};
}

/** As `map`, but may pass after all. `at` is where it was read. */
export function turn<A, B>(
	part: Parser<A>,
	to: (value: A, at: Place) => B | null,
): Parser<B> {
	return {
		...part,
		read: (atoms, at) => {
			const found = part.read(atoms, at);
			if (!found) return null;
			const value = to(found.value, { atoms, at, end: found.end });
			return value === null ? null : { value, end: found.end };
		},
	};
}

/** A stretch of atoms, with all of them. */
export interface Place {
	readonly atoms: readonly Atom[];
	readonly at: number;
	readonly end: number;
}

/** Reads nothing, and only where something holds of the place. */
export function where(test: (place: Place) => boolean): Parser<null> {
	return {
		starts: new Set(),
		empty: true,
		read: (atoms, at) =>
			test({ atoms, at, end: at }) ? { value: null, end: at } : null,
	};
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
	return {
		...part,
		read: (atoms, at) => (atoms[at]?.glued ? part.read(atoms, at) : null),
	};
}
