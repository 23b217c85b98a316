import type { Token } from "../../text/document.js";

/** Of a word that has none: told from an empty list by being this one. */
export const NO_HELPERS: readonly Token[] = [];

/** How far before its word an auxiliary stands at most. */
export const APART = 8;

/** Its auxiliaries, copula and "to". */
export function helpersOf(
	tokens: readonly Token[],
	token: Token,
): readonly Token[] {
	if (!isHelped(tokens, token)) return NO_HELPERS;
	const helpers: Token[] = [];
	for (let at = Math.max(0, token.index - APART); at < token.index; at++) {
		const helper = tokens[at];
		if (helper?.head === token.index && helps(helper)) helpers.push(helper);
	}
	return helpers;
}

function helps({ upos, xpos }: Token): boolean {
	return upos === "AUX" || xpos === "TO" || xpos === "MD";
}

const helped = new WeakMap<readonly Token[], Uint8Array>();

/** Whether any hangs on it: most words have none, and are asked again for each time near them. */
function isHelped(tokens: readonly Token[], { index }: Token): boolean {
	let marks = helped.get(tokens);
	if (!marks) {
		marks = new Uint8Array(tokens.length);
		for (const token of tokens)
			if (token.head >= 0 && helps(token)) marks[token.head] = 1;
		helped.set(tokens, marks);
	}
	return marks[index] === 1;
}
