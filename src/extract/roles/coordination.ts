import type { Token } from "../../text/document.js";
import type { Links } from "./links.js";

/** Whether a word can be a member of a coordination of nouns. */
export function nominal(token: Token): boolean {
	return (
		token.upos === "NOUN" ||
		token.upos === "PROPN" ||
		token.upos === "PRON" ||
		token.upos === "NUM" ||
		token.upos === "ADJ" ||
		token.upos === "X"
	);
}

/** "The army and the navy attacked", where each was hung on the verb: the second subject, else null. */
export function joinedSubject(links: Links, head: Token): Token | null {
	if (!head.dep.startsWith("nsubj")) return null;
	const verb = links.head(head);
	if (!verb || verb.index < head.index) return null;
	let joined = false;
	for (const child of links.children(verb)) {
		if (child.index <= head.index) continue;
		if (child.index > verb.index) return null;
		if (child.dep === "cc") joined = true;
		else if (child.dep === head.dep) return joined ? child : null;
		else if (child.dep !== "punct") return null;
	}
	return null;
}

/** "Killing nine people, officials said", where the officials were read as killed too. */
export function opensClause(links: Links, conjunct: Token): boolean {
	const next = links.tokens[conjunct.index + 1];
	return (
		!links.child(conjunct, "cc") &&
		next?.upos === "VERB" &&
		/^VB[DZP]$/.test(next.xpos) &&
		next.dep !== "acl:relcl"
	);
}

/** The head words of a coordination, the first included. */
export function conjunctsOf(links: Links, head: Token): Token[] {
	const found = [head];
	const second = joinedSubject(links, head);
	if (second) found.push(second);
	for (let n = 0; n < found.length && found.length < 50; n++) {
		const from = found[n];
		if (!from) break;
		for (const child of links.children(from))
			if (
				child.dep === "conj" &&
				nominal(child) &&
				!links.child(child, "cop", "nsubj") &&
				!opensClause(links, child)
			)
				found.push(child);
	}
	return found;
}
