import { calendarWords } from "./lexicon/bodies.js";
import { countries, isGroup, nationalities } from "./lexicon/countries.js";
import { givenName } from "./lexicon/given-names.js";
import { openers } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import { honorifics, offices, ranks, shortRoles } from "./lexicon/titles.js";
import type { Word, Words } from "./words.js";

/** Whether the words of a headline-like sentence are known from elsewhere as a name's. */
export function isKnownName(word: Word, words: Words): boolean {
	return (
		words.inner.has(word.bare) ||
		givenName(word.bare) !== null ||
		countries.has(word.bare) ||
		nationalities.has(word.bare) ||
		honorifics.has(word.bare) ||
		ranks.has(word.bare)
	);
}

/** Whether a capitalised word may begin a name, rather than owe its capital to its place. */
export function canBegin(word: Word, words: Words): boolean {
	const after = words.list[word.index + 1];
	// "Jan Brewer" is no date.
	if (
		calendarWords.has(word.bare) &&
		!(
			givenName(word.bare) &&
			after?.capital &&
			after.sentence === word.sentence
		)
	)
		return false;
	if (
		word.bare === "i" ||
		(word.upper &&
			word.bare === "us" &&
			!word.text.includes(".") &&
			words.headline[word.sentence])
	)
		return false;
	if (words.headline[word.sentence])
		return (
			isKnownName(word, words) &&
			(!openers.has(word.bare) || word.text.includes(".")) &&
			!(words.small.has(word.bare) && !words.inner.has(word.bare))
		);
	const next = words.list[word.index + 1];
	if (word.bare.startsWith("i'")) return false;
	// "The MP for Arvel, Lina Morv", "two MEPs"
	if (
		shortRoles.has(word.bare) &&
		/^[A-Z]{2}/.test(word.text) &&
		!(next?.capital && next.sentence === word.sentence)
	)
		return false;
	// "New York", "Great Britain"
	if (
		/^(?:new|great|old|big)$/.test(word.bare) &&
		next?.capital &&
		next.sentence === word.sentence &&
		!calendarWords.has(next.bare)
	)
		return true;
	// "PARIS (AFP) --": who writes.
	const dash = words.list[word.index + 2];
	if (
		word.upper &&
		next?.text === ")" &&
		words.list[word.index - 1]?.text === "(" &&
		/^(?:--|—|–|-)$/.test(dash?.text ?? "")
	)
		return false;
	// "WHO said so"
	if (word.bare === "who" && word.upper && !next?.upper) return true;
	if (openers.has(word.bare)) {
		if (!word.upper || word.opens)
			return word.bare === "us" && word.text !== "Us";
		return word.text.length > 2 || word.bare === "us";
	}
	if (!word.opens) return true;
	if (
		word.possessive &&
		!words.small.has(word.bare) &&
		roleOf(word.bare) === null
	)
		return true;
	// "Secretary of State John Kerry", "Minister of Defence"
	if (
		next?.bare === "of" &&
		offices.has(word.bare) &&
		words.list[word.index + 2]?.capital
	)
		return true;
	// "ISTRA (Meridian Wire) --": where an agency writes from.
	if (
		word.upper &&
		next &&
		/^(?:\(|--|—|–|-|,)$/.test(next.text) &&
		!words.inner.has(word.bare)
	)
		return false;
	if (
		!next?.capital &&
		roleOf(word.bare) &&
		!isGroup(word.bare) &&
		!words.inner.has(word.bare)
	)
		return false;
	if (
		words.inner.has(word.bare) ||
		givenName(word.bare) !== null ||
		honorifics.has(word.bare)
	)
		return true;
	if (words.small.has(word.bare) && !next?.capital) return false;
	if (
		next?.upos === "NOUN" &&
		!next.capital &&
		!word.upper &&
		!countries.has(word.bare) &&
		!nationalities.has(word.bare) &&
		word.upos !== "PROPN"
	)
		return false;
	if (word.upos === "PROPN") return true;
	if (
		next?.capital &&
		next.sentence === word.sentence &&
		!calendarWords.has(next.bare)
	) {
		// "Speaking Monday", "Asked Mr. Cruz": the opener is a verb or an adverb and no part of the name after it.
		if (word.bare.endsWith("ing") && givenName(word.bare) === null)
			return false;
		return !["VERB", "AUX", "ADV", "ADP", "SCONJ", "INTJ", "NUM"].includes(
			word.upos,
		);
	}
	return (
		countries.has(word.bare) ||
		nationalities.has(word.bare) ||
		isGroup(word.bare) ||
		word.upper
	);
}
