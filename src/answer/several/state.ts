import type { Question } from "../question.js";

const NOW =
	/\b(?:now|currently|at present|at the moment|so far|as of|to date|still|these days|latest|up to now|by now|today)\b/i;
/** "How many people are missing", "how many have died": as things stand. "How many were" asks for what was. */
const PRESENT =
	/\bhow (?:many|much)\b(?:(?!\b(?:was|were|did|had)\b).)*\b(?:is|are|has|have|remains?)\b/i;

/** Whether a question asks how things stand, and not how they stood. */
export function asksForState({ text }: Question): boolean {
	return NOW.test(text) || PRESENT.test(text);
}
