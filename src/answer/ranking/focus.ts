import type { Token } from "../../text/document.js";

/** Nouns that only lead to the noun that is meant: "the name of the river", "what kind of engine". */
const LIGHT =
	/^(?:names?|kinds?|types?|sorts?|forms?|titles?|examples?|parts?|members?|terms?|words?)$/;

const IN_PHRASE = /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/;

/** The token of the noun that a question asks with ("which river", "how many seats", "what was the cause"), or -1. */
export function focusOf(tokens: readonly Token[]): number {
	const ask = tokens.findIndex((t) =>
		/^(?:what|which|whose|how)$/.test(t.lower),
	);
	if (ask < 0) return -1;
	const how = tokens[ask]?.lower === "how";
	if (how && !/^(?:many|much)$/.test(tokens[ask + 1]?.lower ?? "")) return -1;
	let at = ask + (how ? 2 : 1);
	if (/^(?:is|was|are|were)$/.test(tokens[at]?.lower ?? "")) {
		at++;
		if (tokens[at]?.upos !== "DET") return -1;
	}
	for (let steps = 0; steps < 3; steps++) {
		while (tokens[at]?.upos === "DET") at++;
		let focus = -1;
		while (IN_PHRASE.test(tokens[at]?.upos ?? "")) {
			if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? "")) focus = at;
			at++;
		}
		if (focus < 0) return -1;
		if (tokens[at]?.lower !== "of" || !LIGHT.test(tokens[focus]?.lower ?? ""))
			return focus;
		at++;
	}
	return -1;
}
