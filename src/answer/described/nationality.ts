import type { Library } from "../../library/library.js";
import { sameCountry } from "../countries/same.js";
import { countryOf } from "../speakers/descriptor.js";
import { type Described, formsOf } from "./asked.js";

/** Whether a description names a country that somebody is not of, by the countries that are said of them. */
export function isForeign(
	library: Library,
	entry: number,
	asked: Described,
	countries: ReadonlySet<string>,
	isOfRegion: boolean,
): boolean {
	const nations = asked.wanted.flatMap((term) =>
		formsOf(term).flatMap((stem) => countryOf(stem) ?? []),
	);
	if (nations.length === 0) return false;
	// "The British minister" is nobody of whom another country is said.
	if (countries.size > 0)
		return !nations.some((country) => countries.has(country));
	// Of a country that the article never speaks of, or of all of one where they are a region's, they are not.
	return isOfRegion || !isSpokenOf(library, entry, asked);
}

/** Whether an article has any word of the country that a description names. */
const isSpokenOf = (
	library: Library,
	entry: number,
	{ wanted }: Described,
): boolean =>
	wanted
		.flatMap((term) => [...formsOf(term), ...sameCountry(library, term.stem)])
		.some(
			(stem) =>
				countryOf(stem) !== null &&
				library.passages.frequency(stem, [entry]) > 0,
		);
