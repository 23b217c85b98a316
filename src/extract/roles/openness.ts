import type { Token } from "../../text/document.js";
import type { Links } from "./links.js";
import { isAskedIn, isIncredulous, isNegated } from "./negation.js";
import {
	CERTAIN,
	DOUBTFUL,
	FORESEEING,
	REQUIRING,
	SUSPECTING,
	UNCERTAIN,
	UNCOMMITTED,
} from "./signatures.js";

/** "Demanded that he resign", "feared that he had died", "did not say that he had left". */
export function isOpen(links: Links, verb: Token, governor: Token): boolean {
	if (isIncredulous(links, governor)) return false;
	if (FORESEEING.has(governor.lemma) || SUSPECTING.has(governor.lemma))
		return true;
	if (REQUIRING.has(governor.lemma) && isSubjunctive(links, verb)) return true;
	return (
		UNCOMMITTED.has(governor.lemma) &&
		// "Did not say when it happened": it did.
		!isAskedIn(links, verb) &&
		isNegated(links, governor)
	);
}

/** "That he resign", "that the child be returned", but "that such sites constitute threats": no other form would do there. */
function isSubjunctive(links: Links, verb: Token): boolean {
	const helper = links.child(verb, "aux", "aux:pass", "cop");
	if (helper) return helper.lower === "be";
	const subject = links.child(verb, "nsubj", "nsubj:pass");
	return (
		verb.lower === verb.lemma &&
		subject !== null &&
		/^(?:NN|NNP|PRP)$/.test(subject.xpos) &&
		!/^(?:i|you|we|they)$/.test(subject.lower)
	);
}

/** "It is unlikely that he left", "is not sure that he left". */
export function isJudged(links: Links, verb: Token, governor: Token): boolean {
	if (governor.upos !== "ADJ" || !/^(?:ccomp|csubj|advcl)$/.test(verb.dep))
		return false;
	if (isAskedIn(links, verb) || !links.child(verb, "nsubj", "nsubj:pass"))
		return false;
	const that = links.child(verb, "mark");
	if (that && that.lower !== "that") return false;
	return (
		UNCERTAIN.has(governor.lemma) ||
		(CERTAIN.has(governor.lemma) && isNegated(links, governor))
	);
}

/** "Talk that she would leave", "no evidence that he did it": what a noun carries that does not stand for it. */
export function isDoubtful(links: Links, noun: Token): boolean {
	return DOUBTFUL.has(noun.lemma) || links.child(noun, "det")?.lower === "no";
}
