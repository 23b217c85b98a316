import type { Token } from "../../text/document.js";
import { SOMEBODY } from "./lexicon/somebody.js";

const NOUNS = new Set(SOMEBODY.trim().split(" "));
const PRONOUNS = new Set(
	"i you he she we they me him her us them who whom whoever everyone everybody someone somebody anyone anybody nobody one none many some others those both all another most".split(
		" ",
	),
);
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;

/** Whether a lower-case word is a common noun for persons, or for bodies of them. */
export function isPersonNoun(word: string): boolean {
	return NOUNS.has(word);
}

/** Whether a word can stand for somebody who acts: a name, a personal pronoun, a noun for persons or bodies of them. */
export function canAct(token: Token): boolean {
	if (token.upos === "PRON") return PRONOUNS.has(token.lower);
	if (token.upos === "PROPN") return !CALENDAR.test(token.lower);
	return NOUNS.has(token.lemma.toLowerCase()) || NOUNS.has(token.lower);
}
