import type { Passage } from "../passages.js";
import { datedClause, shareDated, tokensAsked } from "./dated-clause.js";

/** A match this good tells of the action itself, whatever the tree makes of the date. */
const TOLD = 0.6;

/** Whether the date that a passage shows hangs on a clause that has nothing of the question, and it hardly tells of the action. */
export function isDatedElsewhere({ phrase, its, match }: Passage): boolean {
	const time = match?.time ?? phrase?.time;
	if (its.inquiry.question.wanted !== "date" || !time) return false;
	if (match && match.score >= TOLD) return false;
	const asked = tokensAsked(its.inquiry, its.alignment);
	const { document } = its.extraction;
	return shareDated(datedClause(document, its.sentence, time), asked) === 0;
}
