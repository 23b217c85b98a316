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

/** Those who are somebody's: kin, and whoever works for one person. "Holm refugee crisis" is about refugees, and nobody's. */
const SOMEBODYS =
	/^(?:family|wife|husband|widow(?:er)?|son|daughter|mother|father|brother|sister|parents|children|friends?|fans?|supporters?|followers?|voters?|team|office|party|side|camp|lawyers?|attorneys?|solicitors?|barristers?|counsel|spokes(?:man|woman|person|people)|aides?|advisers?|advisors?|agents?|managers?|coach|trainer|assistants?|secretar(?:y|ies)|deputy|successor|predecessor|neighbou?rs?|partner|colleagues?|rivals?|opponents?|teammates?|ministers?|director|chairman|chairwoman|president|boss|chief|union|workers?|employees?|staff)$/;

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
		if (SOMEBODYS.test(noun)) return null;
		const topic = rest.replace(BETWEEN, "");
		return topic === "" ? null : { speaker, topic };
	}
	return null;
}
