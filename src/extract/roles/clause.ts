import type { Token } from "../../text/document.js";
import { DITRANSITIVE, RELATIVE_PRONOUNS } from "./frames.js";
import type { Links } from "./links.js";
import { isFragmentVerb, topOfName } from "./misreadings.js";

/** Relations of a verb to its subject. */
export const SUBJECTS = [
	"nsubj",
	"nsubj:pass",
	"nsubj:outer",
	"csubj",
	"csubj:pass",
	"expl",
] as const;

/** Whether a relation is one of a subject. */
export function isSubject(dep: string): boolean {
	return (SUBJECTS as readonly string[]).includes(dep);
}

/** How deep control and coordination are followed. */
export const DEEPEST = 8;

/** Passive: its subject is whom it was done to. */
export function isPassive(links: Links, verb: Token, depth = 0): boolean {
	const sign = links.child(verb, "aux:pass", "nsubj:pass", "obl:agent");
	// "Had spoken by telephone": by what means, not by whom.
	if (sign?.dep === "obl:agent" && isPerfect(links, verb)) return false;
	// "Whom" is nobody's subject, however it was read.
	if (sign && !isObject(links, verb, sign)) return true;
	if (links.child(verb, "nsubj")) return false;
	const participle = verb.xpos === "VBN" || verb.xpos === "VBD";
	if (!participle || depth > DEEPEST) return false;
	if (verb.xpos === "VBN") {
		// "Used the occasion": a participle with an object is a past tense that was tagged wrong, but "given the award".
		if (links.child(verb, "obj") && !DITRANSITIVE.has(verb.lemma)) return false;
		if (isFragmentVerb(links, verb)) return false;
		if (verb.dep === "acl" || verb.dep === "amod") return true;
		if (verb.dep === "advcl" || verb.dep === "xcomp" || verb.dep === "dep")
			return !links.child(verb, "aux");
	}
	if (verb.dep !== "conj" || links.child(verb, "aux")) return false;
	const head = links.head(verb);
	return (
		head !== null &&
		!links.child(verb, "obj") &&
		isPassive(links, head, depth + 1) &&
		head.xpos !== "VBD"
	);
}

/** "The boat which the navy seized", where the pronoun was read as a second subject; "whom" is an object anywhere. */
export function isObject(links: Links, verb: Token, pronoun: Token): boolean {
	if (pronoun.lower === "whom") return true;
	return (
		/^(?:which|that)$/.test(pronoun.lower) &&
		pronoun.dep.startsWith("nsubj") &&
		!links.child(verb, "aux:pass", "obj") &&
		links
			.children(verb)
			.some(
				({ dep, index }) =>
					dep === "nsubj" && pronoun.index < index && index < verb.index,
			)
	);
}

/** "Had spoken", with a subject of its own and no "been". */
function isPerfect(links: Links, verb: Token): boolean {
	return (
		links.child(verb, "aux")?.lemma === "have" &&
		links.child(verb, "nsubj") !== null &&
		!links.child(verb, "aux:pass", "nsubj:pass")
	);
}

/** Whom a relative pronoun stands for: the noun its clause hangs on. */
export function antecedentOf(links: Links, pronoun: Token): Token {
	if (!RELATIVE_PRONOUNS.has(pronoun.lower)) return pronoun;
	const found = relativeHead(links, pronoun);
	if (found) return found;
	// Where the tree shows no relative clause: the noun right before "who" or ", which".
	let before = links.tokens[pronoun.index - 1];
	if (before?.text === ",") before = links.tokens[before.index - 1];
	if (
		!before ||
		before.sentence !== pronoun.sentence ||
		pronoun.lower === "that"
	)
		return pronoun;
	return before.upos === "PROPN" || before.upos === "NOUN"
		? topOfName(links, before)
		: pronoun;
}

function relativeHead(links: Links, from: Token): Token | null {
	let at: Token | null = from;
	for (let n = 0; at && n < DEEPEST; n++) {
		if (at.dep === "acl:relcl") return links.head(at);
		at = links.head(at);
	}
	return null;
}

/** The verb of the clause a noun stands in. */
export function clauseOf(links: Links, noun: Token): Token | null {
	let at = links.head(noun);
	for (let n = 0; at && n < DEEPEST; n++) {
		if (at.upos === "VERB") return at;
		at = links.head(at);
	}
	return null;
}
