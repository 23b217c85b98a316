import {
	type Country,
	countryTable,
	seatsOfGovernment,
} from "../../extract/people/lexicon/countries.js";
import { append } from "../../library/directory/group.js";
import { MORE_WORDS, NO_SEAT } from "./lexicon/words.js";
import { byAdjective } from "./same.js";

/** Each country by all words of its own, in lower case without dots. */
const BY_WORD = new Map<string, Country[]>();
const more = byAdjective(MORE_WORDS);
for (const country of countryTable) {
	const { names, adjectives, peoples } = country;
	const words = [
		...names,
		...adjectives,
		...peoples,
		...(more.get(adjectives[0] ?? "") ?? []),
	];
	for (const word of new Set(words)) append(BY_WORD, word, country);
}

/** Seats of one ministry, which speak for no more than that. */
const MINISTRIES = new Set(["pentagon", "state department"]);

const bare = (words: string): string =>
	words
		.trim()
		.toLowerCase()
		.replaceAll(".", "")
		.replace(/^(?:the|official) /, "")
		.replace(/['’]s?$/, "");

/** The country that a word or name is of: its name, adjective or people. Null for another word, or one of several countries. */
export function countryNamed(words: string): Country | null {
	const found = BY_WORD.get(bare(words)) ?? [];
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The country whose government sits in a place, "Moscow" or "the Kremlin"; null for another place. */
export function countrySeated(words: string): Country | null {
	const seat = bare(words);
	return seat === NO_SEAT || MINISTRIES.has(seat)
		? null
		: (seatsOfGovernment.get(seat) ?? null);
}

/** What a government is called behind its country's name or adjective. */
const GOVERNMENT =
	/(?:['’]s)? (?:government|side|authorities|officials?|administration|leaders(?:hip)?|state|regime|ministers)$/iu;

/** The country whose government words mean: "Russia", "the Russians", "Moscow", "the Kremlin", "the Danish side". */
export function governmentMeant(words: string): Country | null {
	const owner = words.trim().replace(GOVERNMENT, "");
	return countryNamed(owner) ?? countrySeated(owner);
}
