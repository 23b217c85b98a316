import type { Library } from "../../library/library.js";
import type { Passage } from "../passages.js";
import { aboutSomebody } from "../question/about-somebody.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { countryOf } from "../speakers/descriptor.js";
import { isName } from "./who-is.js";

/** How much of a role has to stand in a sentence that may tell who bears it. */
const ALL_BUT_ONE = 0.75;

/**
 * Whether the likeliest sentence tells of others than the question asks about, for all its words: the bearer of another
 * country's role ("who is the Danish premier"), or what was between one of two and somebody else ("the call between Holm and
 * Vasko").
 */
export function isAnothers(
	library: Library,
	question: Question,
	{ own, match }: Passage,
): boolean {
	if (question.intent === "who" && own < ALL_BUT_ONE)
		if (asksForCountrysRole(library, question.text)) return true;
	return match?.others === true && /\bbetween\b/i.test(question.text);
}

/** Where the articles give no bearer, a sentence that has only some words of the role tells of another's. */
function asksForCountrysRole(library: Library, text: string): boolean {
	const about = aboutSomebody(text);
	return (
		about !== null &&
		!isName(library, about.words) &&
		contentOf(about.words).some(({ stem }) => countryOf(stem) !== null)
	);
}
