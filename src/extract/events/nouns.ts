import type { Token } from "../../text/document.js";
import { classesOf } from "./classes.js";
import { NOT_EVENTS } from "./lexicon/states.js";

/** Whether a noun names an action of the news' classes. */
export function isEventObject(token: Token): boolean {
	return token.upos === "NOUN" && newsClasses(token).length > 0;
}

/** Its classes of action; none for a noun that names a thing far more often. */
export function newsClasses(noun: Token): readonly string[] {
	const lemma = singular(noun);
	return NOT_EVENTS.has(lemma) ? [] : classesOf(lemma, "NOUN");
}

/** The base form; of a plural that was left as it is ("Talks") without its ending. */
export function singular({ lemma, xpos }: Token): string {
	const lower = lemma.toLowerCase();
	return xpos === "NNS" &&
		lower.endsWith("s") &&
		!lower.endsWith("ss") &&
		classesOf(lower.slice(0, -1), "NOUN").length > 0
		? lower.slice(0, -1)
		: lower;
}
