import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Question } from "../question.js";

const ORDER =
	/^(?:first|last|latest|earliest|previous|recent|recently|newest|oldest|original|originally)$/;

/**
 * A question for the first or last of several without that word, where no article has it: the dates of what happened tell
 * the order, whatever the articles call it.
 */
export function withoutOrder(
	library: Library,
	scope: Scope,
	question: Question,
): Question {
	if (question.superlative === null) return question;
	const terms = question.terms.filter(
		({ word, stem }) =>
			!ORDER.test(word) || library.passages.frequency(stem, scope) > 0,
	);
	return terms.length === question.terms.length || terms.length === 0
		? question
		: { ...question, terms };
}
