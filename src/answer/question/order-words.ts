import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import type { Question } from "../question.js";

const ORDER =
	/^(?:first|last|latest|earliest|previous|recent|recently|newest|oldest|original|originally)$/;

const AT_ACTION =
	/\b(?:first|last|latest|earliest|previous|most recent|newest|oldest|original|recently|originally) (?:\w+ )?$/i;

/**
 * A question for the first or last of several without that word, where no article has it: the dates of what happened tell
 * the order, whatever the articles call it. "The first prize" is another prize than the second, so the word has to stand
 * at what happened ("first met", "the first call between them").
 */
export function withoutOrder(
	library: Library,
	scope: Scope,
	question: Question,
): Question {
	const known = withoutSoFar(library, scope, question);
	const { text, action, superlative } = known;
	if (superlative === null || action === null) return known;
	const before = text.slice(0, action.verb.start);
	const after = text.slice(action.verb.end);
	if (
		!AT_ACTION.test(before) &&
		!/^when (?:first|last)\b|\bfor the (?:very )?(?:first|last) time\b/i.test(
			text,
		) &&
		!action.bases.some((base) => stands(after, base))
	)
		return known;
	const terms = known.terms.filter(
		({ word, stem }) =>
			!ORDER.test(word) || library.passages.frequency(stem, scope) > 0,
	);
	return terms.length === known.terms.length || terms.length === 0
		? known
		: { ...known, terms };
}

/** "How many have come so far": the newest count is told anyway, whether an article says "so far" or not. */
function withoutSoFar(
	library: Library,
	scope: Scope,
	question: Question,
): Question {
	if (!/\bso far\b/i.test(question.text)) return question;
	const terms = question.terms.filter(
		({ word, stem }) =>
			word !== "far" || library.passages.frequency(stem, scope) > 0,
	);
	return terms.length === 0 ? question : { ...question, terms };
}

/** "Made its first offer": the word stands at the noun that a light verb carries. */
function stands(after: string, noun: string): boolean {
	return new RegExp(
		`\\b(?:first|last|latest|earliest|previous|most recent|original) (?:\\w+ )?${noun}`,
		"i",
	).test(after);
}
