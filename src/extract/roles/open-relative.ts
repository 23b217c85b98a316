import type { Token } from "../../text/document.js";
import type { Links } from "./links.js";

/** So many words stand between what joins two verbs and the second: "but then suddenly". */
const BESIDE = 3;

/**
 * "Holm blamed the bank, which had promised a loan but withdrew": the verb of a relative clause that a comma opens and none
 * closes before a conjunct that was hung on the verb above it. The conjunct goes on with the clause. Null for any other.
 */
export function verbOfOpenRelative(
	links: Links,
	conjunct: Token,
): Token | null {
	const above = links.head(conjunct);
	const joint = links.child(conjunct, "cc");
	if (!above || !joint || conjunct.index - joint.index > BESIDE) return null;
	for (let at = joint.index - 1; at > above.index; at--) {
		const word = links.tokens[at];
		if (!word || /^[,;:—–-]+$/.test(word.text)) return null;
		if (!/^(?:who|which)$/.test(word.lower)) continue;
		if (links.tokens[at - 1]?.text !== ",") return null;
		const verb = word.dep.startsWith("nsubj") ? links.head(word) : null;
		return verb && at < verb.index && verb.index < joint.index ? verb : null;
	}
	return null;
}
