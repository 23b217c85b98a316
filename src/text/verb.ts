import type { Tree } from "./tree.js";

/** What a verb's auxiliaries and form say. */
export interface VerbGroup {
	/** Of the finite verb; `none` for infinitives, participles and gerunds that stand alone. */
	readonly tense: "past" | "present" | "future" | "none";
	readonly passive: boolean;
	readonly negated: boolean;
	/** The modal's base form ("would", "could", "must"), not for the future's "will" and "shall"; null without one. */
	readonly modal: string | null;
	readonly infinitive: boolean;
	/** Its auxiliaries and copula, in text order. */
	readonly auxiliaries: readonly number[];
}

const NEGATIONS = new Set([
	"not",
	"n't",
	"n’t",
	"never",
	"no",
	"neither",
	"nor",
	"hardly",
	"barely",
]);

/**
 * Reads a predicate's verb group from its auxiliaries: tense, voice, negation, mood. A coordinated verb without an
 * auxiliary of its own and no finite form takes its tense from the verb before ("was beaten and robbed").
 */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
	const { tokens } = tree;
	const auxiliaries: number[] = [];
	let passive = tree.dep(tree.ownSubject(verb)).endsWith(":pass");
	let negated = false;
	let infinitive = false;
	for (const c of tree.children(verb)) {
		const token = tokens[c];
		if (!token) continue;
		if (token.dep === "aux" || token.dep === "aux:pass" || token.dep === "cop")
			auxiliaries.push(c);
		if (token.dep === "aux:pass") passive = true;
		if (token.dep === "mark" && token.lower === "to") infinitive = true;
		if (token.dep === "advmod" && NEGATIONS.has(token.lower)) negated = true;
	}
	const first = tokens[auxiliaries[0] ?? verb];
	const xpos = tokens[verb]?.xpos;
	if (
		auxiliaries.length === 0 &&
		!infinitive &&
		tree.dep(verb) === "conj" &&
		(xpos === "VBN" || xpos === "VB" || xpos === "VBG")
	) {
		const before = verbGroup(tree, tree.head(verb));
		return { ...before, negated: before.negated || negated };
	}
	// A participle that hangs on a noun or clause with no auxiliary: "the men arrested on Monday", "asked why, he left".
	if (xpos === "VBN" && auxiliaries.length === 0) passive = true;
	return {
		tense: infinitive ? "none" : tenseOf(first?.lower ?? "", first?.xpos ?? ""),
		passive,
		negated,
		modal: infinitive ? null : modalOf(first?.lower ?? "", first?.xpos ?? ""),
		infinitive,
		auxiliaries,
	};
}

function tenseOf(lower: string, xpos: string): VerbGroup["tense"] {
	if (/^(?:will|shall|wo|['’]ll)$/.test(lower)) return "future";
	if (/^(?:would|could|might)$/.test(lower)) return "past";
	if (xpos === "VBD") return "past";
	return xpos === "VBZ" || xpos === "VBP" || xpos === "MD" ? "present" : "none";
}

function modalOf(lower: string, xpos: string): string | null {
	if (xpos !== "MD" || /^(?:will|shall|wo|['’]ll)$/.test(lower)) return null;
	return lower === "ca"
		? "can"
		: lower === "'d" || lower === "’d"
			? "would"
			: lower;
}
