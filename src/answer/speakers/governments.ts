import {
	countries,
	nationalities,
} from "../../extract/people/lexicon/countries.js";
import type { Library } from "../../library/library.js";
import { onePerson, type People } from "../../library/people.js";

/** Offices and bodies that speak for a country. */
const SPEAKS_FOR =
	/\b(?:government|ministry|cabinet|embassy|consulate|presidency|foreign office|state department|armed forces|military|army|navy|president|prime minister|premier|chancellor|minister|secretary|ambassador|envoy|spokes(?:man|woman|person)|officials?|diplomats?|authorities)\b/i;

const bare = (word: string): string =>
	word
		.toLowerCase()
		.replaceAll(".", "")
		.replace(/['’]s?$/, "");

/**
 * Those who speak for a country, in some articles, where one is named: bodies and holders of offices that are called by its
 * adjective ("Danish Foreign Ministry", "Danish minister"). What they say, the country says. Empty for what is no country.
 */
export function governmentOf(
	library: Library,
	places: readonly number[],
	name: string,
): People[] {
	const country = countries.get(bare(name));
	if (country === undefined) return [];
	const speaksFor = (words: string): boolean =>
		SPEAKS_FOR.test(words) &&
		words
			.split(/\s+/)
			.some((word) => nationalities.get(bare(word)) === country);
	return places.flatMap((entry) => {
		const extraction = library.entries[entry];
		if (!extraction) return [];
		const { body } = extraction.document.article;
		return extraction.people
			.filter(
				({ kind, name: own, roles }) =>
					(kind === "body" && own !== null && speaksFor(own)) ||
					(kind === "person" &&
						roles.some(({ start, end }) => speaksFor(body.slice(start, end)))),
			)
			.map((person) => onePerson(entry, person));
	});
}
