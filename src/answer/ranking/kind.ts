import type { Question } from "../question.js";

/** What sort of phrase answers a question, as far as the choice of phrases differs. */
export type Kind =
	| "person"
	| "date"
	| "duration"
	| "number"
	| "place"
	| "reason"
	| "manner"
	| "name"
	| "action"
	| "which"
	| "thing";

/** The sort of phrase that a question asks for. */
export function kindOf({ wanted, text }: Question): Kind {
	if (wanted !== "thing" && wanted !== "words") return wanted;
	if (/\bhow\b/i.test(text) && !/\bhow (?:many|much)\b/i.test(text))
		return "manner";
	if (
		/\bwhat (?:did|do|does|has|have|had|will|would|can|could|is|was|are|were)\b.*\b(?:do|doing|done|happen|happened)$/i.test(
			text,
		) ||
		/\bwhat happen(?:s|ed)\b/i.test(text)
	)
		return "action";
	if (/\bname\b|\b(?:called|named|known as)$/i.test(text)) return "name";
	return /\b(?:what|which) (?!is\b|are\b|was\b|were\b|did\b|do\b|does\b|has\b|have\b|had\b|can\b|could\b|will\b|would\b|may\b|might\b|must\b|should\b)[a-z]/i.test(
		text,
	)
		? "which"
		: "thing";
}
