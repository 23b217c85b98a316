import type { Passage } from "../passages.js";
import type { Question } from "../question.js";

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
