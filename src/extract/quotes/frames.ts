import type { Tree } from "../../text/tree.js";
import type { Framed } from "./framed.js";
import { adjectiveFrame, nounFrame } from "./noun-frame.js";
import { verbFrame } from "./verb-frame.js";

/** What the token may attribute, as the tree has it; null where nothing hangs on it that could be content. */
export function readFrame(tree: Tree, head: number): Framed | null {
	const token = tree.tokens[head];
	if (!token) return null;
	if (token.upos === "VERB") return verbFrame(tree, token);
	if (token.upos === "NOUN") return nounFrame(tree, token);
	if (token.upos === "ADJ") return adjectiveFrame(tree, token);
	return null;
}
