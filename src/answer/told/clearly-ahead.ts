import type { Passage } from "../passages.js";
import type { Question } from "../question.js";
import {
	datedClause,
	shareDated,
	tokensAsked,
} from "../ranking/dated-clause.js";
import { restInCompany } from "../ranking/near-company.js";
import type { Asked } from "../ranking/rules.js";
import { SIGNS } from "../ranking/signs.js";
import { dateOf } from "./date-of.js";

/** Log odds by which a sentence is ahead of every other. */
const AHEAD = 2;
/** Score of a phrase that the model holds for the answer without doubt. */
const WITHOUT_DOUBT = 6.5;
/** How sure it has to be besides. */
export const NEARLY_ENOUGH = 0.3;

/**
 * Whether one sentence alone comes into question for who did something, and names somebody of whom the model of phrases has no
 * doubt: then less sureness is enough.
 */
export function isClearlyAhead(
	{ wanted, action }: Question,
	[first, second]: readonly Passage[],
): boolean {
	const [answer] = first?.answers ?? [];
	return (
		wanted === "person" &&
		action !== null &&
		first !== undefined &&
		answer !== undefined &&
		answer.score >= WITHOUT_DOUBT &&
		first.match?.others !== true &&
		(second === undefined || first.score - second.score >= AHEAD)
	);
}

/** Log odds by which a sentence with a date is ahead of every other, and those that it has. */
const AHEAD_BY_DATE = 1.2;
const LIKELY = 2.4;
/** The share of what the sentence has of the question that its date's own clause has. */
const MOSTLY = 0.4;
/** How much what it lacks is told of together with what it has, where its verb is not the question's. */
const IN_COMPANY = 0.3;
/** Its date is that of what was said, and not of what it was said of. */
const REPORTS = /^(?:say|tell|add|note|write)$/;
/** What was said is itself what a question asks about. */
const OF_SAYING =
	/\b(?:say|said|tell|told|statements?|announce\w*|remarks?|words|report(?:ed)?)\b/i;
/** Signs that something other is told of, by their names. */
const SPEAKS_AGAINST = ["ordinals", "another country", "untold", "unrealised"];
/** How sure it has to be besides. */
export const SURE_OF_DATE = 0.24;

/**
 * Whether one sentence alone comes into question for when something happened, and its date is of the clause that has the
 * question's words: what people call a thing in other words leaves such a sentence less sure than it is.
 */
export function isDateAhead(
	asks: Omit<Asked, "passage">,
	[first, ...others]: readonly Passage[],
): boolean {
	const { text, wanted, action } = asks.question;
	const time = first ? dateOf(first) : null;
	if (wanted !== "date" || !first || !time) return false;
	const { its, match } = first;
	if (SPEAKS_AGAINST.some((sign) => SIGNS[sign]?.({ ...asks, passage: first })))
		return false;
	const next = others.find(
		({ answers, sentence }) => answers.length > 0 && sentence !== its.sentence,
	);
	if (first.score < LIKELY) return false;
	if (match && (match.others || match.reversed || match.negated)) return false;
	if (next && first.score - next.score < AHEAD_BY_DATE) return false;
	const asked = tokensAsked(its.inquiry, its.alignment);
	const clause = datedClause(its.extraction.document, its.sentence, time);
	return (
		(!REPORTS.test(clause.holder?.lemma ?? "") || OF_SAYING.test(text)) &&
		shareDated(clause, asked) >= MOSTLY &&
		(action === null || match !== null || restInCompany(its) >= IN_COMPANY)
	);
}
