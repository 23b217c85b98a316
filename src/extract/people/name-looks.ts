import type { Evidence } from "./evidence.js";
import { bodyNouns, subjects, thingNouns } from "./lexicon/bodies.js";
import { capitals, countries, nationalities } from "./lexicon/countries.js";
import { openers } from "./lexicon/particles.js";
import { places } from "./lexicon/places.js";

/** The single names that full names of persons end or begin with. */
export interface NameStock {
	readonly surnames: ReadonlySet<string>;
	readonly givens: ReadonlySet<string>;
	readonly small: ReadonlySet<string>;
	/** Single names that stand alone somewhere, without "the". */
	readonly alone: ReadonlySet<string>;
}

/** Its last word in lower case, "" of a name without words. */
export const lastPart = (seen: Evidence): string => seen.parts.at(-1) ?? "";

/** Its first word in lower case, "" of a name without words. */
export const firstPart = (seen: Evidence): string => seen.parts[0] ?? "";

/** All its words, as the word lists write names. */
export const whole = (seen: Evidence): string => seen.parts.join(" ");

/** Whether the language has the word beside names: a noun for a body or a thing, a subject of news, a country, a nationality, a capital. */
export const isCommonWord = (word: string): boolean =>
	subjects.has(word) ||
	bodyNouns.has(word) ||
	thingNouns.has(word) ||
	countries.has(word) ||
	nationalities.has(word) ||
	capitals.has(word);

/** Two to four words of which none is known to be anything but a name, and none written small in the article. */
export const looksLikeName = (seen: Evidence, names: NameStock): boolean =>
	seen.parts.length >= 2 &&
	seen.parts.length <= 4 &&
	!places.has(lastPart(seen)) &&
	!seen.parts.some(
		(part) =>
			isCommonWord(part) ||
			openers.has(part) ||
			/\d/.test(part) ||
			names.small.has(part),
	);

/** "Mark Cuban", "Kanye West": a given name and one word of another sort, who speaks or is called by the last alone. */
export function isSurnameLike(seen: Evidence): boolean {
	return (
		seen.parts.length === 2 &&
		!bodyNouns.has(lastPart(seen)) &&
		!subjects.has(lastPart(seen)) &&
		seen.the === 0 &&
		(seen.acts > 0 || seen.personal > 0)
	);
}

/** "Lower Court", "Ministry of Roads": a noun for a body at its end or before "of", "for" or "on", and more than that noun. */
export function isBody(seen: Evidence): boolean {
	if (bodyNouns.has(lastPart(seen))) return seen.parts.length > 1;
	const of = seen.parts.findIndex(
		(part) => part === "of" || part === "for" || part === "on",
	);
	return of > 0 && bodyNouns.has(seen.parts[of - 1] ?? "");
}
