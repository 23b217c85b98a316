import type { Token } from "../../text/document.js";
import type { Tree } from "../../text/tree.js";
import { prepositionFrame } from "./complement.js";
import { clauseFrame, clip, type Framed, NOT, trimEnd } from "./framed.js";

const FOLLOWS_OBJECT: ReadonlySet<string> = new Set([
	"obj",
	"xcomp",
	"obl",
	"ccomp",
	"nmod",
	"iobj",
]);

interface Parts {
	clause: number;
	infinitive: number;
	object: number;
	oblique: number;
	agent: number;
	particle: number;
	form: Framed["form"];
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

/** What hangs on a verb: a clause, an object, an infinitive, a prepositional phrase; of a passive with "by", its subject. */
export function verbFrame(tree: Tree, token: Token): Framed | null {
	const { index } = token;
	if (token.dep === "amod" || token.dep === "compound" || token.dep === "case")
		return null;
	const parts = read(tree, token);
	const particle = tree.tokens[parts.particle];
	const lemma = particle ? `${token.lemma}_${particle.lower}` : token.lemma;
	const { form, negated } = parts;
	const cue = { from: index, to: Math.max(index, parts.particle) + 1 };
	if (parts.passive) {
		if (parts.agent < 0) return null;
		const subject =
			token.dep === "acl" ? tree.head(index) : tree.ownSubject(index);
		if (subject < 0) return null;
		const content = clip(tree, tree.nounPhrase(subject), index, true);
		const by = tree.child(parts.agent, "case");
		return {
			head: index,
			lemma,
			form,
			negated,
			addressee: -1,
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
					head: index,
					lemma,
					form,
					negated,
					addressee: parts.clause >= 0 ? parts.object : -1,
					frame,
					source,
					cue: { from: index, to: end },
					content: { from, to },
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
