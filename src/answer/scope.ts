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
