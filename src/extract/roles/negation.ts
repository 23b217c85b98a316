import type { Token } from "../../text/document.js";
import { isSubject } from "./clause.js";
import type { Links } from "./links.js";
import { shellNounOf } from "./shell-noun.js";
import {
	DENYING,
	DISMISSING,
	INCREDULOUS,
	NEG_RAISING,
	NEGATIVE_IMPLICATION,
	OMISSIONS,
	PERCEIVING,
	PREVENTING,
	RESOLVING,
} from "./signatures.js";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "nor", "neither"]);

/**
 * Whether the text says that what a verb tells did not happen ("did not meet", "failed to meet", "nobody met", "was kept from
 * meeting"): by the words of its own clause, then by each word that it hangs on.
 */
export function isNegated(links: Links, verb: Token, depth = 0): boolean {
	if (isNegatedHere(links, verb)) return true;
	const governor = links.head(verb);
	if (!governor || depth > 3) return false;
	const above = (token: Token) => isNegated(links, token, depth + 1);
	// "Stopped short of blaming her".
	if (verb.xpos === "VBG" && links.child(verb, "mark")?.lower === "of")
		if (governor.lower === "short") return true;
	const preventer = preventerOf(links, verb);
	if (preventer) return !above(preventer);
	// "Rejected reports that he had left."
	const noun = shellNounOf(links, verb);
	const dismisser = noun && links.head(noun);
	if (noun && dismisser && DISMISSING.has(dismisser.lemma))
		if (noun.dep === "obj" || noun.dep === "nsubj:pass")
			return !above(dismisser);
	// "Decided against seeking it."
	if (verb.xpos === "VBG" && RESOLVING.has(governor.lemma))
		if (links.child(verb, "mark", "case")?.lower === "against")
			return !above(governor);
	if (verb.dep === "acl")
		return OMISSIONS.has(governor.lemma) && isInfinitive(links, verb);
	if (verb.dep === "ccomp" || verb.dep === "advcl") {
		if (DENYING.has(governor.lemma) || rulesOut(links, governor))
			return (verb.dep === "ccomp" || verb.xpos === "VBG") && !above(governor);
		if (isTooMuch(links, verb, governor)) return !above(governor);
		return (
			verb.dep === "ccomp" &&
			NEG_RAISING.has(governor.lemma) &&
			!isIncredulous(links, governor) &&
			!isAskedIn(links, verb) &&
			above(governor)
		);
	}
	if (verb.dep === "xcomp" || verb.dep === "csubj")
		return impliesNot(links, verb, governor) !== inherits(links, verb, above);
	// "did not meet or call": the negation stands before both.
	return (
		verb.dep === "conj" &&
		!hasSubject(links, verb) &&
		!links.child(verb, "aux", "aux:pass") &&
		isAlternative(links, verb, governor) &&
		above(governor)
	);
}

function isNegatedHere(links: Links, verb: Token): boolean {
	const children = links.children(verb);
	for (const child of children) {
		if (NEGATIONS.has(child.lower) && isOfVerb(links, child, verb)) return true;
		const before = links.tokens[child.index - 1]?.lower;
		// "Has yet to meet her", "asked not to be named".
		if (child.dep === "mark" && child.lower === "to")
			if (before === "yet" || isRefraining(links, child)) return true;
		// "No longer sells it."
		if (child.lower === "longer" && before === "no") return true;
		if (
			child.dep === "nsubj" ||
			child.dep === "nsubj:pass" ||
			child.dep === "obj"
		)
			if (isNothing(links, child)) return true;
		if (isInsteadOf(links, child)) return true;
	}
	// "Before it could explode".
	return (
		children.some(({ dep, lower }) => dep === "mark" && lower === "before") &&
		children.some(({ dep, lower }) => dep === "aux" && lower === "could")
	);
}

/** "Did it not as a favour", "not only did it": what is negated there is another word. */
function isOfVerb(links: Links, negation: Token, verb: Token): boolean {
	if (negation.lower !== "not") return true;
	if (negation.index > verb.index) return verb.upos !== "VERB";
	const next = links.tokens[negation.index + 1]?.lower ?? "";
	return !/^(?:only|just|merely|simply|solely)$/.test(next);
}

/** "Not to meet her", but "whether or not to meet her". */
function isRefraining(links: Links, to: Token): boolean {
	return (
		/^(?:not|never)$/.test(links.tokens[to.index - 1]?.lower ?? "") &&
		links.tokens[to.index - 2]?.lower !== "or"
	);
}

/** "Nobody", "no minister", "neither the one nor the other", but "no fewer than ten". */
function isNothing(links: Links, noun: Token): boolean {
	if (/^(nobody|none|nothing|no-one)$/.test(noun.lower)) return true;
	if (/^(?:fewer|less|more|later|sooner|other)$/.test(noun.lower)) return false;
	return links.children(noun).some(
		({ dep, lower, index }) =>
			((dep === "det" && lower === "no") ||
				((dep === "det" || dep === "cc:preconj") && lower === "neither") ||
				// "Not one of them."
				(lower === "not" && index === noun.index - 1)) &&
			index < noun.index,
	);
}

/** "Without meeting her", "instead of meeting her", "rather than meet her", "far from meeting her". */
function isInsteadOf(links: Links, word: Token): boolean {
	if (word.dep !== "mark" && word.dep !== "case") return false;
	const before = links.tokens[word.index - 1]?.lower;
	return (
		/^(?:without|instead)$/.test(word.lower) ||
		(word.lower === "of" && before === "instead") ||
		(word.lower === "than" && before === "rather") ||
		(word.lower === "from" && before === "far")
	);
}

/** "Barred the crowd from reaching it": the verb of holding back, wherever the tree hung the other. */
function preventerOf(links: Links, verb: Token): Token | null {
	if (verb.xpos !== "VBG") return null;
	const from = links.child(verb, "mark", "case");
	if (from?.lower !== "from") return null;
	const governor = links.head(verb);
	const next = governor && links.head(governor);
	for (const above of [governor, next])
		if (above && above.index < verb.index && PREVENTING.has(above.lemma))
			return above;
	return null;
}

/** "Failed to meet her", "ruled out meeting her", "was too afraid to meet her". */
function impliesNot(links: Links, verb: Token, governor: Token): boolean {
	return (
		NEGATIVE_IMPLICATION.has(governor.lemma) ||
		rulesOut(links, governor) ||
		isTooMuch(links, verb, governor)
	);
}

/** Whether what stands above is negated, and so what hangs on it; but "did not see him leave", "not decided whether to go". */
function inherits(
	links: Links,
	verb: Token,
	above: (token: Token) => boolean,
): boolean {
	const governor = links.head(verb);
	if (!governor || verb.dep === "csubj") return false;
	if (links.child(verb, "mark")?.lower === "whether") return false;
	return !PERCEIVING.has(governor.lemma) && above(governor);
}

/** "Ruled out meeting her." */
function rulesOut(links: Links, verb: Token): boolean {
	return verb.lemma === "rule" && links.tokens[verb.index + 1]?.lower === "out";
}

/** "Too afraid to leave." */
function isTooMuch(links: Links, verb: Token, governor: Token): boolean {
	return (
		isInfinitive(links, verb) &&
		(governor.upos === "ADJ" || governor.upos === "ADV") &&
		links.child(governor, "advmod")?.lower === "too"
	);
}

function isInfinitive(links: Links, verb: Token): boolean {
	return links
		.children(verb)
		.some(({ dep, lower }) => dep === "mark" && lower === "to");
}

/** "Could not believe that he had won": he had. */
export function isIncredulous(links: Links, verb: Token): boolean {
	return (
		INCREDULOUS.has(verb.lemma) &&
		/^(?:can|ca|could)$/.test(links.child(verb, "aux")?.lower ?? "")
	);
}

/** "Did not say when it happened", "does not know whether": what is asked is not denied. */
export function isAskedIn(links: Links, verb: Token): boolean {
	return links
		.children(verb)
		.some(({ xpos, index }) => /^W/.test(xpos) && index < verb.index);
}

/** "Did not call, write or visit": the last of them has the word for all. */
function isAlternative(links: Links, verb: Token, first: Token): boolean {
	return [...links.children(first), ...links.children(verb)].some(
		(child) =>
			child.dep === "conj" &&
			child.index >= verb.index &&
			/^(?:or|nor)$/.test(links.child(child, "cc")?.lower ?? ""),
	);
}

function hasSubject(links: Links, verb: Token): boolean {
	return links.children(verb).some(({ dep }) => isSubject(dep));
}
