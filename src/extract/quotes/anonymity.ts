import type { Scene } from "./scene.js";

const ASKS: ReadonlySet<string> = new Set(["ask", "request", "insist"]);
const NAMED: ReadonlySet<string> = new Set(["name", "identify", "quote"]);

/** "asked not to be named", "requested anonymity": how somebody speaks, and nothing that is said. */
export function asksForAnonymity(
	{ tokens }: Scene,
	cue: string,
	at: number,
): boolean {
	if (!ASKS.has(cue)) return false;
	for (let i = at; i < at + 6; i++) {
		const token = tokens[i];
		if (!token || token.upos === "PUNCT") return false;
		if (token.lower === "anonymity") return true;
		if (NAMED.has(token.lemma) && token.xpos === "VBN") return true;
	}
	return false;
}
