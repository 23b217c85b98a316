import type { Person } from "../extract/people/person.js";

/** Some people of a library, however many articles speak of them: nobody has to read those to tell whether one is among them. */
export interface People extends Iterable<Person> {
	readonly has: (person: Person) => boolean;
	/** Whether one of them is a body, and not a person. */
	readonly bodies: boolean;
	/** The places of the articles that speak of them, ascending. */
	readonly places: readonly number[];
	/** Of those, the ones that quote them. */
	readonly quotedIn: readonly number[];
}

/** Everybody who is among one or another of these. */
export function anyOf(groups: readonly People[]): People {
	const [only] = groups;
	if (only && groups.length === 1) return only;
	return {
		has: (person) => groups.some((group) => group.has(person)),
		bodies: groups.some(({ bodies }) => bodies),
		get places() {
			return ascending(groups.flatMap(({ places }) => places));
		},
		get quotedIn() {
			return ascending(groups.flatMap(({ quotedIn }) => quotedIn));
		},
		*[Symbol.iterator]() {
			for (const group of groups) yield* group;
		},
	};
}

/** One person of one article alone. */
export function onePerson(entry: number, one: Person): People {
	return {
		has: (person) => person === one,
		bodies: one.kind === "body",
		places: [entry],
		quotedIn: [entry],
		*[Symbol.iterator]() {
			yield one;
		},
	};
}

/** Each number once. */
export function ascending(numbers: Iterable<number>): number[] {
	return [...new Set(numbers)].sort((a, b) => a - b);
}
