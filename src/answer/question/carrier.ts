import { isEventNoun } from "../../extract/events/classes.js";
import type { Action } from "./action.js";
import { basesOf, wordsIn } from "./forms.js";

/** Verbs that say no more than that the noun beside them is done ("make a call"): those that name a beginning or an end stay. */
const CARRIERS: ReadonlySet<string> = new Set(
	"make hold have take conduct give pay place do carry deliver".split(" "),
);

/** What is made by saying it, and is a verb too. */
const SAID: ReadonlySet<string> = new Set(
	"offer bid promise claim demand request appeal threat pledge vow proposal complaint apology remark comment warning bet".split(
		" ",
	),
);

/** Whom such a noun's action is done to or with: "a call to Holm", "talks with Vasko". */
const TO_WHOM =
	/^(?:to|with|on|against|of) (.+?)(?= (?:in|on|at|since|before|after|during|about|over|last|this|yesterday|today)\b|$)/i;

/** "(Conducted) the talks that set them free": the noun alone would tell less than the question does. */
const CLAUSE = / (?:that|which|who|whom|whose)\b.*$/i;

/**
 * "Who made the call to Holm" asks who called her: the action that a light verb's noun names, where the verb has one; null
 * for any other action.
 */
export function carriedBy(action: Action, text: string): Action | null {
	if (!action.bases.some((base) => CARRIERS.has(base))) return null;
	const { passive } = action.slot;
	// In "why was the call made" the noun stands before its verb.
	const phrase = action.patient;
	if (CLAUSE.test(phrase)) return null;
	const noun = wordsIn(phrase).at(-1)?.lower ?? "";
	const base = noun.replace(/(?<=[^s])s$/, "");
	if (!isEventNoun(base) && !isEventNoun(noun) && !SAID.has(base)) return null;
	const rest = passive ? text.slice(action.verb.end).trim() : action.rest;
	const to = TO_WHOM.exec(rest);
	return {
		...action,
		bases: [...new Set([base, noun, ...basesOf(base)])],
		particle: null,
		patient: to?.[1] ?? "",
		rest: to ? rest.slice(to[0].length).trim() : rest,
	};
}
