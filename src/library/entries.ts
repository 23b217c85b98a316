import type { Extraction } from "../extract/extraction.js";
import type { Person } from "../extract/people/person.js";
import { lazyList } from "./lazy-list.js";

/** How many extractions are kept unpacked: some tens of megabytes. */
const KEPT = 96;

/** The articles of a library as a list whose items are unpacked when they are asked for. */
export interface Entries {
	readonly list: readonly Extraction[];
	/** The place of the article that a person of one of its extractions stands in; -1 for a stranger. */
	readonly placeOf: (person: Person) => number;
}

/**
 * What is asked for once is the same object for as long as anybody holds it, and to the end of the running job in any case:
 * within one question people and documents can be told apart by identity.
 * @param unpack is given whom to tell of the people of the article, once they are read
 */
export function entriesOf(
	length: number,
	unpack: (
		entry: number,
		meet: (people: readonly Person[]) => void,
	) => Extraction,
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
		const extraction = unpack(entry, (people) => {
			for (const person of people) places.set(person, entry);
		});
		alive.set(entry, new WeakRef(extraction));
		return extraction;
	};
	return {
		list: lazyList(length, at),
		placeOf: (person) => places.get(person) ?? -1,
	};
}
