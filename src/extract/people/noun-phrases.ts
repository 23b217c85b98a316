import { calendarWords } from "./lexicon/bodies.js";
import { givenName } from "./lexicon/given-names.js";
import { openers } from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import type { Word, Words } from "./words.js";

const DETERMINERS = new Set(
	"the a an this that these those another some any each every no both his her its their our my your".split(
		" ",
	),
);
const POSSESSIVES = new Set("his her its their our my your".split(" "));
const OFFICIAL = new Set(
	"former acting outgoing incoming current late then new longtime senior deputy veteran interim ousted exiled fellow top retired newly ruling then-".split(
		" ",
	),
);
const LEFT_TAGS = new Set(["ADJ", "NOUN", "PROPN", "NUM", "X"]);

/** Whether a word determines the noun phrase that it begins. */
export function isDeterminer(word: Word): boolean {
	return DETERMINERS.has(word.bare);
}

/** "said that 41 people": no determiner. */
function isConjunction(
	word: Word,
	before: Word | undefined,
	head: Word | undefined,
): boolean {
	if (word.bare !== "that") return false;
	if (roleOf(head?.bare ?? "")?.plural) return true;
	return (
		word.upos === "SCONJ" || word.upos === "PRON" || before?.upos === "VERB"
	);
}

/**
 * The first word of the noun phrase whose words end before `at` and go on with it: over adjectives, nouns, names and
 * possessors, up to and with its determiner.
 */
export function leftEdge(words: Words, at: number): number {
	const { list, first } = words;
	const here = list[at];
	if (!here) return at;
	const floor = Math.max(first[here.sentence] ?? 0, at - 14);
	let i = at;
	while (i > floor) {
		const before = list[i - 1];
		const here = list[i];
		if (!before || !here) break;
		if (before.word && isDeterminer(before))
			return isConjunction(before, list[i - 2], list[at]) ? i : i - 1;
		if (
			before.opens &&
			openers.has(before.bare) &&
			!before.upper &&
			!/^(?:new|great)$/.test(before.bare)
		)
			break;
		// "is not sure President Obama": before an office with a capital only what belongs to offices.
		if (
			here.capital &&
			!before.capital &&
			before.upos === "ADJ" &&
			!OFFICIAL.has(before.bare) &&
			roleOf(here.bare) &&
			!roleOf(before.bare)
		)
			break;
		if (before.bare === "least" || before.bare === "most") break;
		if (calendarWords.has(before.bare) && before.capital) break;
		// "10.05 First Minister Ana Holm": the time of an entry.
		if (/^\d{1,2}[.:]\d{2}$/.test(before.text) && before.opens) break;
		if (before.upos === "NUM" && calendarWords.has(list[i - 2]?.bare ?? ""))
			break;
		if (!before.word) {
			if (before.text === "&") {
				i--;
				continue;
			}
			break;
		}
		if (before.possessive) {
			i--;
			continue;
		}
		if (before.bare === "and" || before.bare === "of") {
			// "founder and chief executive", "chief of staff": only between role nouns, or inside a role.
			const left = list[i - 2];
			if (
				before.bare === "and" &&
				left &&
				!left.capital &&
				roleOf(left.bare)?.kind === "person" &&
				roleOf(here.bare)
			) {
				i -= 2;
				continue;
			}
			if (
				before.bare === "of" &&
				!here.capital &&
				left &&
				roleOf(left.bare)?.kind === "person" &&
				here.index === at
			) {
				i -= 2;
				continue;
			}
			break;
		}
		if (
			before.capital &&
			givenName(before.bare) &&
			!before.possessive &&
			list[i - 2]?.word === false &&
			list[i - 2]?.sentence === before.sentence
		)
			break;
		if (
			before.capital ||
			LEFT_TAGS.has(before.upos) ||
			roleOf(before.bare) ||
			before.bare === "former" ||
			before.bare === "then" ||
			isParticiple(before, list[i - 2])
		) {
			i--;
			continue;
		}
		break;
	}
	return i;
}

/** "Its managing director", "the arrested driver": behind a determiner a participle is the noun's. */
function isParticiple(word: Word, before: Word | undefined): boolean {
	return (
		word.upos === "VERB" &&
		/(?:ing|ed)$/.test(word.bare) &&
		before !== undefined &&
		before.sentence === word.sentence &&
		((isDeterminer(before) && before.bare !== "that") || before.possessive)
	);
}

/** A role without its determiner or possessive pronoun; one that determines a possessor stays ("the company's chief economist"). */
export function contentStart(words: Words, from: number, to: number): number {
	const { list } = words;
	const word = list[from];
	// "His producer": whose it is is no part of the role.
	if (POSSESSIVES.has(word?.bare ?? "") && from + 1 < to) return from + 1;
	if (word?.upos !== "DET" && !["the", "a", "an"].includes(word?.bare ?? ""))
		return from;
	for (let i = from + 1; i < from + 6; i++) {
		if (i >= to - 1) break;
		if (list[i]?.possessive) return from;
	}
	return from + 1;
}
