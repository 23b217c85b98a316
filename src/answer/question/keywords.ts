import { roleOf } from "../../extract/people/lexicon/roles.js";

/** What a question proper opens with. */
const ASKS =
	/^(?:and |but |so )?(?:(?:in|at|on|to|for|from|by|with|about|since|until) )?(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must|am)(?:n't)?\b/i;

/** Most words of a message that only names what it is about. */
const MOST = 9;

/** Whether a message only names what it is about, and asks nothing: "Holm harbour fees". */
export function isKeywords(text: string): boolean {
	return !ASKS.test(text) && text.split(/\s+/).length <= MOST;
}

/** Somebody and what they may have spoken of. */
export interface Named {
	readonly speaker: string;
	readonly topic: string;
}

const KIN =
	/^(?:family|wife|husband|widow|son|daughter|mother|father|brother|sister|parents|children|friends?|fans?|supporters?|team|office|party|side|camp)$/;

/** Joins a name and a topic, and belongs to neither. */
const BETWEEN =
	/^(?:(?:and|on|about|re|regarding|over|for|to|with|at|in|quotes?|statements?|comments?|remarks?|says?|said) )+/i;

/**
 * The ways to part keywords into somebody and a topic, the longest name first: "Petra Holm harbour fees". A name with a
 * word for somebody behind it is somebody else's, "Holm's lawyer".
 * @param isName whether words name somebody
 */
export function nameAndTopic(
	text: string,
	isName: (words: string) => boolean,
): Named | null {
	const words = text.split(/\s+/);
	for (let n = Math.min(4, words.length - 1); n > 0; n--) {
		const speaker = words.slice(0, n).join(" ");
		if (/['’]s?$/.test(speaker) || !isName(speaker)) continue;
		const rest = words.slice(n).join(" ");
		const [next = ""] = words.slice(n);
		const noun = next.toLowerCase();
		if (roleOf(noun) || KIN.test(noun)) return null;
		const topic = rest.replace(BETWEEN, "");
		return topic === "" ? null : { speaker, topic };
	}
	return null;
}
