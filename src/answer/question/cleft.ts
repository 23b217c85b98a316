import type { Token } from "../../text/document.js";
import { BE, basesOf, DO, HAVE, isForm, MODAL, wordsIn } from "./forms.js";
import { parsed } from "./parsed.js";

/** "What was it (that) …", "when is it that …", "which minister was it that …". */
const CLEFT =
	/^(?:and |but |so )?((?:(?:on|in|at|by|since|until|from|for|with|to|during) )?(?:what|when|where|why|how|who|whom|which)(?: \p{L}+)?) (was|is|were) it(?<that> (?:that|which|who|when|where))? (.+)$/iu;

/** "Was it Holm who called Vasko". */
const CLOSED = /^(?:was|is|were) it (.{2,60}?) (?:who|that) (.+)$/iu;

/** What stands behind "what was it" without a clause: "what was it like". */
const NO_CLAUSE =
	/^(?:like|about|called|for|made|all|worth|again|to|in|on|with)\b/i;

/** What makes a noun of the form behind it, or of the participle: "the called-up men", "a planned visit". */
const NO_VERB_AFTER =
	/^(?:a|an|the|his|her|their|its|our|this|that|these|those|of|in|on|at|to|for|from|by|with|who|and|or)$|['’]s?$/;

/**
 * A question whose clause is cleft ("what was it the minister stressed in the call") as the plain one ("what did the
 * minister stress in the call"); any other text as it is.
 */
export function uncleft(text: string): string {
	const closed = CLOSED.exec(text);
	if (closed) {
		const plain = inverted("", `${closed[1]} ${closed[2]}`, "did");
		return plain ?? text;
	}
	const cleft = CLEFT.exec(text);
	const [, asks = "", be = "", , clause = ""] = cleft ?? [];
	if (!cleft || (!cleft.groups?.that && NO_CLAUSE.test(clause))) return text;
	const [first] = wordsIn(clause);
	// "What was it that killed them": what is asked for acts.
	if (first && cleft.groups?.that && isVerbal(first.lower, be))
		return `${asks} ${clause}`;
	return inverted(asks, clause, /^is$/i.test(be) ? "does" : "did") ?? text;
}

const isHelper = (lower: string): boolean =>
	DO.test(lower) || BE.test(lower) || HAVE.test(lower) || MODAL.test(lower);

/** Whether a word opens what somebody does, and no name of them: "called", "has" behind "was". */
export function isVerbal(lower: string, be: string): boolean {
	if (isHelper(lower)) return true;
	const [base] = basesOf(lower);
	if (base === undefined || lower.endsWith("ing")) return false;
	return /^is$/i.test(be)
		? /s$/.test(lower)
		: isForm({ text: lower, lower, start: 0, end: 0 }) && !/[^s]s$/.test(lower);
}

/** A clause as a question has it: its verb before whoever acts, or "did" there; null where no verb is found. */
export function inverted(
	asks: string,
	clause: string,
	aux: string,
): string | null {
	const { tokens } = parsed(`${clause}.`);
	const fits = ({ lower, upos, index }: Token): boolean =>
		index > 0 &&
		/^(?:VERB|AUX)$/.test(upos) &&
		!NO_VERB_AFTER.test(tokens[index - 1]?.lower ?? "") &&
		isVerbal(lower, aux === "does" ? "is" : "was");
	const root = tokens.find(({ dep }) => dep === "root");
	const helper = tokens.find(
		(token) => token.head === root?.index && /^aux/.test(token.dep),
	);
	const verb =
		[helper, root].find((token) => token !== undefined && fits(token)) ??
		tokens.find(fits);
	if (!verb) return null;
	const subject = clause.slice(0, verb.start).trim();
	const helped = isHelper(verb.lower);
	const base = helped ? "" : (basesOf(verb.lower)[0] ?? verb.lower);
	return `${asks} ${helped ? verb.lower : aux} ${subject} ${base}${clause.slice(verb.end)}`
		.replace(/ {2,}/g, " ")
		.trim();
}
