import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { prepositionFrame } from "./complement.js";
import { clauseFrame, type Framed, NOT, trimEnd } from "./framed.js";

/** "the claim that …", "Vasko's promise to …", "her attacks on …". */
export function nounFrame(tree: Tree, token: Token): Framed | null {
	const { index } = token;
	let owner = -1;
	let from = -1;
	let clause = -1;
	let phrase = -1;
	for (const c of tree.children(index)) {
		const dep = tree.dep(c);
		if (dep === "nmod:poss") owner = c;
		else if (c <= index) continue;
		else if (dep === "ccomp" || dep === "acl") clause = clause < 0 ? c : clause;
		else if (dep !== "nmod") continue;
		else if (isOf(tree, c, GIVERS)) from = from < 0 ? c : from;
		else if (phrase < 0) phrase = c;
	}
	const source = owner >= 0 ? owner : from >= 0 ? from : holder(tree, index);
	const base = {
		head: index,
		lemma: token.lemma,
		form: owner >= 0 ? ("noun" as const) : ("bare noun" as const),
		negated: false,
		addressee: -1,
	};
	if (clause >= 0) {
		const range = tree.clause(clause);
		const first = Math.max(range.from, index + 1);
		const verb = tree.tokens[clause];
		// "a statement saying …" is the verb's affair.
		if (verb?.xpos === "VBG" || (verb?.xpos === "VBN" && verb.dep === "acl"))
			return null;
		const frame = tree.isInfinitive(clause) ? "to" : clauseFrame(tree, first);
		return {
			...base,
			frame: `n ${frame}`,
			cue: { from: index, to: index + 1 },
			content: { from: first, to: range.to },
			source,
		};
	}
	if (phrase < 0) return null;
	const preposition = tree.child(phrase, "case");
	if (preposition < 0) return null;
	const range = tree.subtree(phrase);
	return {
		...base,
		frame: `n ${prepositionFrame(tree.tokens[preposition]?.lower ?? "")}`,
		cue: { from: index, to: preposition + 1 },
		content: {
			from: preposition + 1,
			to: trimEnd(tree, preposition + 1, range.to),
		},
		source,
	};
}

/** What leads to whom something comes from: "criticism from voters of the plan". */
const GIVERS: ReadonlySet<string> = new Set(["by", "from", "among"]);

function isOf(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
	return words.has(tree.tokens[tree.child(noun, "case")]?.lower ?? "");
}

/** The subject of the verb whose object the noun is ("He made the claim that …"), or of what the noun tells ("She is a critic of …"). */
function holder(tree: Tree, noun: number): number {
	if (tree.child(noun, "cop") >= 0) return tree.subject(noun);
	const dep = tree.dep(noun);
	if (dep !== "obj" && !dep.startsWith("obl")) return -1;
	return tree.subject(tree.head(noun));
}

/** "is confident that …", "was critical of …", "are ready to …". */
export function adjectiveFrame(tree: Tree, token: Token): Framed | null {
	const { index } = token;
	const behind = token.dep === "amod" && token.head < index;
	if (token.dep === "amod" && !behind) return null;
	let clause = -1;
	let phrase = -1;
	let negated = false;
	for (const c of tree.children(index)) {
		const dep = tree.dep(c);
		if (dep === "advmod" && NOT.has(tree.tokens[c]?.lower ?? ""))
			negated = true;
		if (c <= index) continue;
		if (dep === "ccomp" || dep === "xcomp" || dep === "advcl")
			clause = clause < 0 ? c : clause;
		else if (dep.startsWith("obl") && phrase < 0) phrase = c;
	}
	const source = behind ? token.head : tree.subject(index);
	const base = {
		head: index,
		lemma: token.lemma,
		form:
			behind || source < 0 ? ("bare adjective" as const) : ("finite" as const),
		negated,
		addressee: -1,
		source,
	};
	if (clause >= 0) {
		const range = tree.clause(clause);
		const first = Math.max(range.from, index + 1);
		const frame = tree.isInfinitive(clause) ? "to" : clauseFrame(tree, first);
		return {
			...base,
			frame: `a ${frame}`,
			cue: { from: index, to: index + 1 },
			content: { from: first, to: range.to },
		};
	}
	const preposition = tree.child(phrase, "case");
	if (phrase < 0 || preposition < 0) return null;
	const range = tree.subtree(phrase);
	return {
		...base,
		frame: `a ${prepositionFrame(tree.tokens[preposition]?.lower ?? "")}`,
		cue: { from: index, to: preposition + 1 },
		content: {
			from: preposition + 1,
			to: trimEnd(tree, preposition + 1, range.to),
		},
	};
}
