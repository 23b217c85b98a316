import type { Token } from "../../text/document.js";
import type { Links } from "./links.js";
import { SHELL_NOUNS } from "./signatures.js";

/**
 * The shell noun whose content a clause is: "reports that he had left", however the tree took "that". Null for any other clause:
 * "the report that he had written" has a gap for what was written.
 */
export function shellNounOf(links: Links, verb: Token): Token | null {
	if (!/^(?:acl|acl:relcl|ccomp|advcl)$/.test(verb.dep)) return null;
	const that = links
		.children(verb)
		.find(({ lower, index }) => lower === "that" && index < verb.index);
	const before = that && links.tokens[that.index - 1];
	if (!before || !SHELL_NOUNS.has(before.lemma) || before.upos !== "NOUN")
		return null;
	// With a subject of its own and nothing left out.
	const subject = links
		.children(verb)
		.some(
			({ dep, index }) =>
				/^nsubj/.test(dep) && index > before.index + 1 && index < verb.index,
		);
	return subject ? before : null;
}
