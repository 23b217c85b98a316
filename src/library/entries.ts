import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";

/** How many extractions are kept unpacked: some tens of megabytes. */
const KEPT = 160;

/** The articles of a library as a list whose items are unpacked when they are asked for. */
export interface Entries {
	readonly list: readonly Extraction[];
	/** The place of the article that a person of one of its extractions stands in; -1 for a stranger. */
	readonly placeOf: (person: Person) => number;
}

/**
 * What is asked for once is the same object for as long as anybody holds it, and to the end of the running job in any case:
 * within one question people and documents can be told apart by identity.
 */
export function entriesOf(
	length: number,
	unpack: (entry: number) => Extraction,
): Entries {
	/** In order of their last use. */
	const kept = new Map<number, Extraction>();
	const alive = new Map<number, WeakRef<Extraction>>();
	const places = new WeakMap<Person, number>();
	const at = (entry: number): Extraction => {
		const known = kept.get(entry);
		if (known) {
			kept.delete(entry);
			kept.set(entry, known);
			return known;
		}
		const extraction = alive.get(entry)?.deref() ?? fresh(entry);
		kept.set(entry, extraction);
		if (kept.size > KEPT) {
			const [oldest] = kept.keys();
			if (oldest !== undefined) kept.delete(oldest);
		}
		return extraction;
	};
	const fresh = (entry: number): Extraction => {
		const extraction = unpack(entry);
		alive.set(entry, new WeakRef(extraction));
		for (const person of extraction.people) places.set(person, entry);
		return extraction;
	};
	return {
		list: listOf(length, at),
		placeOf: (person) => places.get(person) ?? -1,
	};
}

/** A list that asks for its items. */
function listOf<T>(length: number, at: (index: number) => T): readonly T[] {
	const target: T[] = [];
	const indexOf = (key: string | symbol): number => {
		const index = typeof key === "string" ? Number(key) : Number.NaN;
		return Number.isInteger(index) && index >= 0 && index < length ? index : -1;
	};
	return new Proxy(target, {
		get(_, key) {
			const index = indexOf(key);
			if (index >= 0) return at(index);
			return key === "length" ? length : Reflect.get(target, key);
		},
		has: (_, key) => indexOf(key) >= 0 || key in target,
		set: () => false,
		deleteProperty: () => false,
	});
}
