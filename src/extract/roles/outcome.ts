import type { Token } from "../../text/document.js";
import type { Links } from "./links.js";
import { RESULTING } from "./signatures.js";

/** "Became the first to win", "went on to win", "beat them to win", "only to find": so it came out. */
export function isOutcome(links: Links, verb: Token, governor: Token): boolean {
	const to = links.child(verb, "mark");
	if (verb.dep === "acl") {
		// "Shed 2% to close at 40", but "won the right to vote".
		const above = links.head(governor);
		if (above && RESULTING.has(above.lemma) && /^(?:\$|%)$/.test(governor.text))
			return true;
		return links
			.children(governor)
			.some(
				({ dep, lower, xpos }) =>
					dep === "amod" &&
					(xpos === "JJS" || /^(?:first|last|only|latest)$/.test(lower)),
			);
	}
	if (verb.dep !== "advcl" || to?.lower !== "to") return false;
	const before = links.tokens[to.index - 1];
	return (
		RESULTING.has(governor.lemma) ||
		before?.lower === "only" ||
		(governor.lemma === "go" && before?.lower === "on")
	);
}

/** The noun's or verb's own clause: "was the first", "became the first". */
export function nearestVerb(links: Links, token: Token): Token {
	let at = token;
	for (let n = 0; n < 4 && at.upos !== "VERB"; n++) {
		if (links.child(at, "cop")) return at;
		const head = links.head(at);
		if (!head) return at;
		at = head;
	}
	return at;
}
