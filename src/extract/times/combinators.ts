import type { Atom } from "./atoms.js";
import {
	ENDS,
	made,
	NO_KEYS,
	type Parser,
	type Place,
	type Read,
	type Second,
	word,
} from "./parser.js";
import { select } from "./select.js";

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

/** It, with what it read turned into something else. */
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
