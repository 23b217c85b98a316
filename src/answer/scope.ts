import type { Person } from "../extract/people/person.js";
import type { Library } from "../library/library.js";
import type { Scope } from "../library/passages.js";

/** The places of the articles that a question keeps to; null for all of them. Unknown ids are left out. */
export function scopeOf(
	library: Library,
	only: ReadonlySet<string> | null,
): Scope {
	if (!only) return null;
	return [...only]
		.flatMap((id) => library.places.get(id) ?? [])
		.sort((a, b) => a - b);
}

/** The places of the articles of a scope. */
export function placesIn(library: Library, scope: Scope): readonly number[] {
	return scope ?? library.entries.map((_, n) => n);
}

const homes = new WeakMap<Library, ReadonlyMap<Person, number>>();

/** The places of the articles that some people stand in, within a scope. */
export function placesOf(
	library: Library,
	scope: Scope,
	people: ReadonlySet<Person>,
): readonly number[] {
	let home = homes.get(library);
	if (!home) {
		home = new Map(
			library.entries.flatMap((extraction, entry) =>
				extraction.people.map((person): [Person, number] => [person, entry]),
			),
		);
		homes.set(library, home);
	}
	const allowed = scope ? new Set(scope) : null;
	const places = new Set<number>();
	for (const person of people) {
		const place = home.get(person);
		if (place !== undefined && (!allowed || allowed.has(place)))
			places.add(place);
	}
	return [...places].sort((a, b) => a - b);
}
