import {
	type Country,
	countryTable,
} from "../../extract/people/lexicon/countries.js";
import { append } from "../../library/directory/group.js";
import type { Library } from "../../library/library.js";
import { fold, stemOf, type Term } from "../../library/terms.js";
import { MORE_WORDS, OFTEN_ELSE } from "./lexicon/words.js";

/** The lines of a list "Danish: dane danes", by the adjective. */
export const byAdjective = (list: string): ReadonlyMap<string, string[]> =>
	new Map(
		list
			.trim()
			.split("\n")
			.map((line) => {
				const [adjective = "", words = ""] = line.toLowerCase().split(": ");
				return [adjective, words.split(" ")];
			}),
	);

/** Names that no country's people and nothing else of it goes by: "European" is more than what the union does. */
const APART = new Set(["European Union", "Vatican"]);

/** A country's stems, as far as they may stand for one another. */
interface Group {
	readonly country: Country;
	readonly stems: readonly string[];
	/** Those of its capitals. */
	readonly capitals: readonly string[];
}

/**
 * For each country the stems of the words of its name, its adjectives and its people. Where these are of several words and
 * begin alike ("North Korea", "North Koreans") those of the last one, for the first is a word of its own.
 */
function groupsOf(): Group[] {
	const more = byAdjective(MORE_WORDS);
	return countryTable
		.filter(({ name }) => !APART.has(name))
		.flatMap((country) => {
			const { names, adjectives, peoples, capitals } = country;
			const byStart = new Map<string, Set<string>>();
			for (const words of [
				...names,
				...adjectives,
				...peoples,
				...(more.get(adjectives[0] ?? "") ?? []),
			]) {
				const at = SHORT.has(words) ? 0 : words.lastIndexOf(" ") + 1;
				const start = words.slice(0, at);
				const group = byStart.get(start) ?? new Set<string>();
				const word = SHORT.get(words) ?? words.slice(at);
				byStart.set(start, group.add(stemOf(fold(word))));
			}
			return [...byStart.values()]
				.filter((group) => group.size > 1)
				.map((group) => ({
					country,
					stems: [...group],
					capitals: capitals.map((city) => stemOf(fold(city))),
				}));
		});
}

/** What the index has for a name of two words, or for one that is written in several ways. */
const SHORT: ReadonlyMap<string, string> = new Map([
	["united states", "usa"],
	["us", "usa"],
	["united kingdom", "uk"],
]);

export const groups: readonly Group[] = groupsOf();

const BY_STEM = new Map<string, Group[]>();
for (const group of groups)
	for (const stem of group.stems) append(BY_STEM, stem, group);

const ELSE: ReadonlySet<string> = new Set(OFTEN_ELSE.split(" ").map(stemOf));

/** Whether a stem is of a country's name, adjective or people; no capital. */
export const isOfCountry = (stem: string): boolean => BY_STEM.has(stem);

/**
 * The other words of the country whose name, adjective or people a stem is, as far as some article has them: "latvian"
 * for "latvia". None for a word that is no country's, or that is somebody's name.
 */
export function sameCountry(
	{ passages, directory }: Library,
	stem: string,
): readonly string[] {
	const own = BY_STEM.get(stem);
	if (!own || isElse(directory, stem)) return [];
	const isThere = (word: string) => passages.frequency(word, null) > 0;
	const found = own.flatMap(({ stems, capitals }) => {
		const others = stems.filter((other) => other !== stem && isThere(other));
		if (others.length === 0) return [];
		const isSure = [...others, stem, ...capitals].some(
			(word) => !ELSE.has(word) && isThere(word),
		);
		return others.filter(
			(other) => !ELSE.has(other) || (isSure && !isElse(directory, other)),
		);
	});
	return [...new Set(found)];
}

/** "Jordan" where somebody is called so. */
export const isElse = (
	{ nameStems }: Library["directory"],
	stem: string,
): boolean => ELSE.has(stem) && nameStems.has(stem);

/**
 * Those of a question's word. A capital has them where it stands for its government, or where no article has it and it may
 * stand for that.
 */
export function countryForms(library: Library, term: Term): readonly string[] {
	const { stem, same = [], otherwise = [] } = term;
	const { passages, directory } = library;
	const stood =
		passages.frequency(stem, null) > 0 ? same : [...same, ...otherwise];
	return [
		...sameCountry(library, stem),
		...stood.filter(
			(other) =>
				isOfCountry(other) &&
				passages.frequency(other, null) > 0 &&
				!isElse(directory, other),
		),
	];
}
