import type { Token } from "../../text/document.js";
import { antecedentOf } from "./clause.js";
import type { Links } from "./links.js";
import { type Oblique, oblique } from "./oblique.js";

/** "The man who shot the king was caught", where the king was read as a second subject of the last verb. */
export function displacedObject(links: Links, verb: Token): Token | null {
	if (verb.dep !== "acl:relcl" && verb.dep !== "acl") return null;
	let at = links.tokens[verb.index + 1] ?? null;
	for (let n = 0; at && n < 4 && !at.dep.startsWith("nsubj"); n++) {
		const head = links.head(at);
		at = head && head.index > at.index && at.dep !== "case" ? head : null;
	}
	const governor = at && links.head(at);
	if (!at || !governor || governor.index < at.index) return null;
	const subject = links.child(governor, "nsubj", "nsubj:pass");
	return subject && subject.index < verb.index ? at : null;
}

/** "The man police arrested": a relative clause without pronoun, whose object is the noun it hangs on. */
export function relativeObject(
	links: Links,
	verb: Token,
	passive: boolean,
	patient: Token[],
	obliques: Oblique[],
): void {
	if (verb.dep !== "acl:relcl" || passive || patient.length > 0) return;
	const above = links.head(verb);
	const noun = above && antecedentOf(links, above);
	const subject = links
		.children(verb)
		.findLast(({ dep, index }) => dep === "nsubj" && index < verb.index);
	if (!noun || !subject || antecedentOf(links, subject) !== subject) return;
	const complement = links.child(verb, "ccomp", "xcomp", "cop");
	if (complement && !/^VB[DN]$/.test(complement.xpos)) return;
	if (obliques.some((phrase) => phrase.head === noun)) return;
	const stranded = links
		.children(verb)
		.find((child) => child.index > verb.index && child.upos === "ADP");
	if (stranded && stranded.dep !== "compound:prt")
		obliques.push(oblique(links, noun, stranded.lower));
	else patient.push(noun);
}

/** "Attacked and killed the driver": the object stands after the last of two verbs side by side. */
export function sharedObject(
	links: Links,
	verb: Token,
	patient: Token[],
	passive: boolean,
): void {
	if (passive || patient.length > 0) return;
	const next = links.child(verb, "conj");
	if (next?.upos !== "VERB" || next.index - verb.index !== 2) return;
	const object = links.child(next, "obj");
	if (object) patient.push(antecedentOf(links, object));
}
