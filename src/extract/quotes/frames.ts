import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { prepositionFrame } from "./complement.js";
import { isBreak } from "./pause.js";
import type { Stretch } from "./phrase.js";

/** How the cue stands in its sentence. */
export type CueForm =
	| "finite"
	| "perfect"
	| "modal"
	| "infinitive"
	| "participle"
	| "noun";

/**
 * A word that may attribute, with what would be its content. The frame tells how the content hangs on it: `that`, `wh`,
 * `clause` (no conjunction), `to`, `ing`, `np` (an object), `np to` ("urged her to go"), `for`, `about` … (the preposition
 * that leads to it), `by` (passive: the content is the subject). Frames of nouns and adjectives begin with `n ` and `a `.
 */
export interface Candidate {
	readonly head: number;
	readonly cue: Stretch;
	readonly lemma: string;
	readonly frame: string;
	readonly content: Stretch;
	/** The token at the head of the source, or -1. */
	readonly source: number;
	readonly addressee: number;
	readonly form: CueForm;
	readonly negated: boolean;
}

const NOT: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no"]);
const FOLLOWS_OBJECT: ReadonlySet<string> = new Set([
	"obj",
	"xcomp",
	"obl",
	"ccomp",
	"nmod",
	"iobj",
]);
const WH: ReadonlySet<string> = new Set(
	"whether if how why what who whom which where when whose".split(" "),
);

/** What the token may attribute, as the tree has it; null where nothing hangs on it that could be content. */
export function readFrame(tree: Tree, head: number): Candidate | null {
	const token = tree.tokens[head];
	if (!token) return null;
	if (token.upos === "VERB") return verbFrame(tree, token);
	if (token.upos === "NOUN") return nounFrame(tree, token);
	if (token.upos === "ADJ") return adjectiveFrame(tree, token);
	return null;
}

interface Parts {
	clause: number;
	infinitive: number;
	object: number;
	oblique: number;
	agent: number;
	particle: number;
	form: CueForm;
	passive: boolean;
	negated: boolean;
}

function read(tree: Tree, token: Token): Parts {
	const parts: Parts = {
		clause: -1,
		infinitive: -1,
		object: -1,
		oblique: -1,
		agent: -1,
		particle: -1,
		form: "finite",
		passive: false,
		negated: false,
	};
	let to = false;
	let auxiliary = "";
	for (const c of tree.children(token.index)) {
		const child = tree.tokens[c];
		if (!child) continue;
		const { dep } = child;
		if (dep === "ccomp" && c > token.index) parts.clause = c;
		else if (dep === "xcomp" && c > token.index) parts.infinitive = c;
		else if (dep === "obj" || dep === "iobj") {
			if (c > token.index) parts.object = c;
		} else if (dep.startsWith("obl") && c > token.index) {
			if (dep === "obl:tmod") continue;
			const by = dep === "obl:agent" || caseOf(tree, c) === "by";
			if (by && parts.agent < 0) parts.agent = c;
			else if (parts.oblique < 0) parts.oblique = c;
		} else if (dep === "compound:prt") parts.particle = c;
		else if (dep === "aux:pass") parts.passive = true;
		else if (dep === "aux") auxiliary = child.lemma;
		else if (dep === "mark" && child.lower === "to") to = true;
		else if (dep === "advmod" && NOT.has(child.lower)) parts.negated = true;
	}
	if (!parts.passive && parts.oblique < 0) parts.oblique = parts.agent;
	if (to) parts.form = "infinitive";
	else if (auxiliary === "have") parts.form = "perfect";
	else if (auxiliary === "do" || auxiliary === "be") parts.form = "finite";
	else if (auxiliary !== "") parts.form = "modal";
	else if (token.xpos === "VBG") parts.form = "participle";
	else if (token.xpos === "VBN" && !parts.passive) {
		parts.form = "participle";
		parts.passive = true;
	}
	return parts;
}

function caseOf(tree: Tree, noun: number): string {
	return tree.tokens[tree.child(noun, "case")]?.lower ?? "";
}

function verbFrame(tree: Tree, token: Token): Candidate | null {
	const { index } = token;
	if (token.dep === "amod" || token.dep === "compound" || token.dep === "case")
		return null;
	const parts = read(tree, token);
	const particle = tree.tokens[parts.particle];
	const lemma = particle ? `${token.lemma}_${particle.lower}` : token.lemma;
	const base = {
		head: index,
		lemma,
		form: parts.form,
		negated: parts.negated,
		addressee: -1,
	};
	const cue = { from: index, to: Math.max(index, parts.particle) + 1 };
	if (parts.passive) {
		if (parts.agent < 0) return null;
		const subject =
			token.dep === "acl" ? tree.head(index) : tree.ownSubject(index);
		if (subject < 0) return null;
		const content = clip(tree, tree.nounPhrase(subject), index, true);
		const by = tree.child(parts.agent, "case");
		return {
			...base,
			frame: "by",
			cue: { from: index, to: Math.max(by, index) + 1 },
			content,
			source: parts.agent,
		};
	}
	const source = tree.subject(index);
	const answer = (frame: string, from: number, to: number, end = cue.to) =>
		to > from && from > index
			? {
					...base,
					frame,
					source,
					cue: { from: index, to: end },
					content: { from, to },
					addressee: parts.clause >= 0 ? parts.object : -1,
				}
			: null;
	if (parts.clause >= 0) {
		const range = tree.clause(parts.clause);
		const from = Math.max(range.from, index + 1);
		return answer(clauseFrame(tree, from), from, range.to);
	}
	if (parts.object >= 0) {
		const range = tree.subtree(parts.object);
		let to = range.to;
		for (const c of tree.children(index)) {
			const dep = tree.dep(c);
			if (c < parts.object) continue;
			if (FOLLOWS_OBJECT.has(dep) || goesOn(tree, c, to))
				to = Math.max(to, tree.subtree(c).to);
		}
		const from = Math.max(range.from, cue.to);
		return answer(
			parts.infinitive > parts.object ? "np to" : "np",
			from,
			trimEnd(tree, from, to),
		);
	}
	if (parts.infinitive >= 0) {
		const range = tree.clause(parts.infinitive);
		const frame = tree.isInfinitive(parts.infinitive)
			? "to"
			: tree.tokens[parts.infinitive]?.xpos === "VBG"
				? "ing"
				: "predicate";
		return answer(frame, Math.max(range.from, index + 1), range.to);
	}
	if (parts.oblique >= 0) {
		const preposition = tree.child(parts.oblique, "case");
		const range = tree.subtree(parts.oblique);
		const from = preposition > index ? preposition + 1 : range.from;
		let to = range.to;
		for (const c of tree.children(index)) {
			if (c < parts.oblique) continue;
			if (FOLLOWS_OBJECT.has(tree.dep(c)) || goesOn(tree, c, to))
				to = Math.max(to, tree.subtree(c).to);
		}
		return answer(
			prepositionFrame(tree.tokens[preposition]?.lower ?? "adverbial"),
			from,
			trimEnd(tree, from, to),
			preposition === cue.to ? preposition + 1 : cue.to,
		);
	}
	return null;
}

const GOES_ON: ReadonlySet<string> = new Set(
	"for of as to from about with against into on over that".split(" "),
);

/** "thanked them | for coming": a clause right after the object that completes what the verb says of it. */
function goesOn(tree: Tree, clause: number, at: number): boolean {
	if (!tree.dep(clause).startsWith("advcl")) return false;
	const { from } = tree.subtree(clause);
	return from === at && GOES_ON.has(tree.tokens[from]?.lower ?? "");
}

function clauseFrame(tree: Tree, first: number): string {
	const opener = tree.tokens[first]?.lower ?? "";
	if (opener === "that") return "that";
	return WH.has(opener) ? "wh" : "clause";
}

/** "the claim that …", "Vasko's promise to …", "her attacks on …". */
function nounFrame(tree: Tree, token: Token): Candidate | null {
	const { index } = token;
	let owner = -1;
	let clause = -1;
	let phrase = -1;
	for (const c of tree.children(index)) {
		const dep = tree.dep(c);
		if (dep === "nmod:poss") owner = c;
		else if (c <= index) continue;
		else if (dep === "ccomp" || dep === "acl") clause = clause < 0 ? c : clause;
		else if (dep === "nmod" && phrase < 0) phrase = c;
	}
	const base = {
		head: index,
		lemma: token.lemma,
		form: "noun" as const,
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
		const source = owner >= 0 ? owner : holder(tree, index);
		return {
			...base,
			frame: `n ${frame}`,
			cue: { from: index, to: index + 1 },
			content: { from: first, to: range.to },
			source,
		};
	}
	if (phrase < 0 || owner < 0) return null;
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
		source: owner,
	};
}

/** The subject of the verb whose object the noun is: "He made the claim that …". */
function holder(tree: Tree, noun: number): number {
	const dep = tree.dep(noun);
	if (dep !== "obj" && !dep.startsWith("obl")) return -1;
	return tree.subject(tree.head(noun));
}

/** "is confident that …", "was critical of …", "are ready to …". */
function adjectiveFrame(tree: Tree, token: Token): Candidate | null {
	const { index } = token;
	if (token.dep === "amod") return null;
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
	const source = tree.subject(index);
	if (source < 0) return null;
	const base = {
		head: index,
		lemma: token.lemma,
		form: "finite" as const,
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

function trimEnd(tree: Tree, from: number, to: number): number {
	let end = to;
	while (end > from && isBreak(tree.tokens, end - 1)) end--;
	return end;
}

function clip(
	tree: Tree,
	range: Stretch,
	verb: number,
	before: boolean,
): Stretch {
	if (before && range.to > verb) return { from: range.from, to: verb };
	return { from: range.from, to: trimEnd(tree, range.from, range.to) };
}
