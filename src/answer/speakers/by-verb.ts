import { classesOf } from "../../extract/events/classes.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { nearnessOf, soughtIn } from "../action/happenings.js";
import { actionOf } from "../question/action.js";
import type { Question } from "../question.js";
import type { Statement } from "../quotes.js";

/** Verbs that ask for words of whatever kind. */
const PLAIN =
	/\b(?:sa(?:y|ys|id|ying)|tells?|told|writes?|wrote|think|believe|comments?|quotes?|words|remarks?|statements?)\b/i;

/** How near a statement has to be to the topic, by the nearest of all, for its verb to bring it to the front. */
const NEARLY = 0.5;

/**
 * Statements in which somebody does what the question asks of their words before all others: "what does the firm accuse them
 * of" is answered where it accuses, and not by what else it says of them.
 */
export function byVerbAsked(
	library: Library,
	scope: Scope,
	question: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	const action = PLAIN.test(question.text) ? null : actionOf(question.text);
	const least = (statements[0]?.near ?? 0) * NEARLY;
	if (!action || statements.length < 2) return statements;
	const sought = soughtIn(library, scope, action);
	const first = statements.filter(
		({ near, quotes: [quote] }) =>
			near >= least &&
			quote?.verb &&
			nearnessOf(sought, quote.verb, classesOf(quote.verb, "VERB")) > 0,
	);
	return [...first, ...statements.filter((s) => !first.includes(s))];
}
