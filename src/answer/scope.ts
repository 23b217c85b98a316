import type { Library } from "../library/library.js";
import type { Hit, QueryTerm, Scope } from "../library/passages.js";
import type { People } from "../library/people.js";

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
	if (scope) return scope;
	let all = allPlaces.get(library);
	if (!all) {
		all = [...library.heads.keys()];
		allPlaces.set(library, all);
	}
	return all;
}

const allPlaces = new WeakMap<Library, readonly number[]>();

/** The places of the articles that speak of some people, within a scope. */
export function placesOf(scope: Scope, { places }: People): readonly number[] {
	return inside(scope, places);
}

/** The places of the articles that quote some people, within a scope. */
export function quotedIn(
	scope: Scope,
	{ quotedIn }: People,
): readonly number[] {
	return inside(scope, quotedIn);
}

function inside(scope: Scope, places: readonly number[]): readonly number[] {
	if (!scope) return places;
	const allowed = new Set(scope);
	return places.filter((place) => allowed.has(place));
}

/** Of so many articles a question reads closely each that may matter. */
const FEW = 64;

/** Of more, so many of the likeliest, beside those of its best passages. */
const CLOSELY = 24;

/** Whether the articles of a scope are so few that a question may read all of them. */
export const areFew = ({ heads }: Library, scope: Scope): boolean =>
	(scope?.length ?? heads.length) <= FEW;

/**
 * The articles of a scope to be read closely: all where they are few, else those in which most of the words stand close
 * together, or the first where no words are given. Ascending.
 */
export function likelyPlaces(
	library: Library,
	scope: Scope,
	words: readonly QueryTerm[],
): readonly number[] {
	const all = placesIn(library, scope);
	if (areFew(library, scope)) return all;
	if (words.length === 0) return all.slice(0, CLOSELY);
	const hits = library.passages.search(words, scope, 4 * CLOSELY);
	return firstPlaces(hits).sort((a, b) => a - b);
}

/** The articles of the first hits, no more than are read closely. */
export function firstPlaces(hits: readonly Hit[]): number[] {
	return [...new Set(hits.map(({ entry }) => entry))].slice(0, CLOSELY);
}
