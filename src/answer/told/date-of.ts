import type { Time } from "../../extract/times/time.js";
import type { Passage } from "../passages.js";
import { dateOfName } from "./date-of-name.js";

/** When what a passage tells happened: the time of the action itself, where that is a date, else the likeliest one beside it. */
export function dateOf(passage: Passage): Time | null {
	const { match, phrase } = passage;
	const own = match?.time ?? null;
	const named =
		own && phrase?.time ? dateOfName(passage, own, phrase.time) : null;
	if (named) return named;
	return own && !own.value.endsWith("_REF") ? own : (phrase?.time ?? own);
}
