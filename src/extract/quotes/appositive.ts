import type { Tree } from "../../text/tree.js";
import { plainRelation } from "./relation.js";
import type { Stretch } from "./stretch.js";

const COMPLETES: ReadonlySet<string> = new Set(["obl", "advcl", "nmod"]);
const LEADS: ReadonlySet<string> = new Set("of for as over about".split(" "));

/**
 * "accused the minister, Aino Salo, | of hiding it": where a content ends that stops at the comma of an appositive, though a
 * preposition goes on behind it with what the verb says of the object.
 */
export function pastAppositive(
	tree: Tree,
	verb: number,
	{ from, to }: Stretch,
): number {
	const { tokens } = tree;
	if (tokens[to]?.text !== ",") return to;
	for (let object = from; object < to; object++) {
		if (tree.head(object) !== verb || tree.dep(object) !== "obj") continue;
		for (const c of [...tree.children(object), ...tree.children(verb)]) {
			if (c < to || !isAppositive(tree, c)) continue;
			const close = closing(tree, c);
			const lead = tokens[close + 1];
			if (close < 0 || !lead || !LEADS.has(lead.lower)) continue;
			const top = lead.head;
			if (!COMPLETES.has(plainRelation(tokens[top]))) continue;
			return tree.clause(top).to;
		}
	}
	return to;
}

/** Parsers hang a bare name between commas on the verb now and then. */
function isAppositive(tree: Tree, c: number): boolean {
	const isBare = tree.tokens[c]?.upos === "PROPN" && tree.child(c, "case") < 0;
	return tree.dep(c) === "appos" || (tree.dep(c) === "obl" && isBare);
}

/** The comma behind an appositive's noun phrase, or -1. */
function closing(tree: Tree, appositive: number): number {
	const { to } = tree.nounPhrase(appositive);
	return tree.tokens[to]?.text === "," ? to : -1;
}
