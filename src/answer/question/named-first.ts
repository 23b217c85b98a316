import type { Token } from "../../text/document.js";
import { parsed } from "./parsed.js";

/** "The stolen maps, who took them", "this bridge: why is it shut". */
const NAMED_FIRST =
	/^(?:and |so |but |about |as for )?((?:the|this|that|these|those|an?|his|her|their|our)\s[^,:?]{2,60}?)(?:,|:| ?[-–—]) ?(?:and |so )?((?:what|who|whom|whose|when|where|why|how|which) .+)$/iu;

const MEANS_IT = /^(?:it|they|them|he|him|she|her|that|those|this|these)$/;
const OWNS = /^(?:its|their|his|her)$/;

/**
 * A question that names first what it asks about and then only means it, with the name where the pronoun stands ("who took
 * the stolen maps"); any other text as it is.
 */
export function withNamePlaced(text: string): string {
	const [, name = "", question = ""] = NAMED_FIRST.exec(text) ?? [];
	if (question === "" || holdsClause(name)) return text;
	const { tokens } = parsed(`${question}.`);
	const pronoun = tokens.find(
		({ lower, index }) =>
			index > 0 && (MEANS_IT.test(lower) || OWNS.test(lower)),
	);
	if (!pronoun) return text;
	const owns =
		OWNS.test(pronoun.lower) &&
		(pronoun.lower !== "her" || isBeforeNoun(tokens, pronoun.index));
	const whole = owns ? `${name}'s` : name;
	return `${question.slice(0, pronoun.start)}${whole}${question.slice(pronoun.end)}`;
}

const isBeforeNoun = (tokens: readonly Token[], at: number): boolean =>
	/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.upos ?? "");

/** "The mayor resigned, why did she": a sentence first, and nothing named for its own sake. */
const holdsClause = (name: string): boolean =>
	parsed(`${name}.`).tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
