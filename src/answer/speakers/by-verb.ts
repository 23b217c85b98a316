import { classesOf } from "../../extract/events/classes.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { nearnessOf, soughtIn } from "../action/happenings.js";
import { isOfCountry } from "../countries/same.js";
import { countryOfSeat } from "../countries/seats.js";
import { type Action, actionOf } from "../question/action.js";
import type { Question } from "../question.js";
import type { Statement } from "../statements.js";

/** Verbs that ask for words of whatever kind. */
const PLAIN =
	/\b(?:sa(?:y|ys|id|ying)|tells?|told|writes?|wrote|think|believe|comments?|quotes?|words|remarks?|statements?)\b/i;

/** How near a statement has to be to the topic, by the nearest of all, for its verb to bring it to the front. */
const NEARLY = 0.5;

/**
 * Statements in which somebody does what the question asks of their words before all others: "what does the firm accuse them
 * of" is answered where it accuses, and not by what else it says of them. Of what one country promises another nothing is told
 * where it only speaks of it.
 */
export function byVerbAsked(
	library: Library,
	scope: Scope,
	question: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	const action = PLAIN.test(question.text) ? null : actionOf(question.text);
	const least = (statements[0]?.near ?? 0) * NEARLY;
	if (!action) return statements;
	const sought = soughtIn(library, scope, action);
	const first = statements.filter(
		({ near, quotes: [quote] }) =>
			near >= least &&
			quote?.verb &&
			nearnessOf(sought, quote.verb, classesOf(quote.verb, "VERB")) > 0,
	);
	if (first.length === 0 && isDealing(question, action)) return [];
	return [...first, ...statements.filter((s) => !first.includes(s))];
}

/** What is done by words to somebody. */
const TO_SOMEBODY =
	/^(?:promise|offer|threaten|accuse|blame|warn|urge|assure|pledge|propose|advise|forbid|demand|grant)$/;

/** Whether a question asks what was said to a country, and tells no more of it. */
function isDealing(
	{ terms, text }: Question,
	{ bases, verb }: Action,
): boolean {
	const told = terms.filter(
		({ word }) => word !== text.slice(verb.start, verb.end).toLowerCase(),
	);
	return (
		bases.some((base) => TO_SOMEBODY.test(base)) &&
		told.length > 0 &&
		told.every(
			({ stem }) => isOfCountry(stem) || countryOfSeat(stem).length > 0,
		)
	);
}
