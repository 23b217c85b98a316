import type { TokenRange } from "./branch.js";
import { Branches } from "./branches.js";
import type { Document } from "./document.js";

const trees = new WeakMap<Document, Tree>();

/** The document's dependency trees with what makes them quick to walk; built once a document. */
export function treeOf(document: Document): Tree {
	let tree = trees.get(document);
	if (!tree) {
		tree = new Tree(document);
		trees.set(document, tree);
	}
	return tree;
}

/** What a noun phrase leaves out: what only adds to it, and the preposition before it. */
const OUTSIDE_NOUN_PHRASE: ReadonlySet<string> = new Set([
	"acl:relcl",
	"acl",
	"advcl",
	"advcl:relcl",
	"appos",
	"case",
	"cc",
	"ccomp",
	"conj",
	"cop",
	"csubj",
	"dep",
	"discourse",
	"list",
	"mark",
	"nsubj",
	"nsubj:pass",
	"nsubj:outer",
	"obl",
	"parataxis",
	"punct",
	"vocative",
]);

const RELATIVE = new Set(["who", "whom", "which", "that", "whose"]);

/** Phrases, clauses and subjects, as a document's branches make them. Every method takes and gives places in `Document.tokens`. */
export class Tree extends Branches {
	/** The noun phrase of a noun or name: with determiners, adjectives, names and "of …", without clauses, appositions, conjuncts and its preposition. */
	nounPhrase(i: number): TokenRange {
		return this.subtree(i, OUTSIDE_NOUN_PHRASE);
	}

	/** The subtree of a clause's head without the marks at its edges. */
	clause(i: number): TokenRange {
		let { from, to } = this.subtree(i);
		while (to - 1 > i && this.tokens[to - 1]?.upos === "PUNCT") to--;
		while (from < i && this.tokens[from]?.upos === "PUNCT") from++;
		return { from, to };
	}

	/** A coordination's members in text order, whichever of them is asked for: "A", "B" and "C" of "A, B and C". */
	conjuncts(i: number): number[] {
		let first = i;
		while (this.dep(first) === "conj" && this.head(first) >= 0)
			first = this.head(first);
		const members = [first];
		for (let m = 0; m < members.length; m++) {
			for (const c of this.children(members[m] ?? first))
				if (this.dep(c) === "conj") members.push(c);
		}
		return members.sort((a, b) => a - b);
	}

	/** The head of the clause a token belongs to: the nearest predicate at or above it. */
	clauseHead(i: number): number {
		let up = i;
		while (this.head(up) >= 0 && !this.isPredicate(up)) up = this.head(up);
		return up;
	}

	/** Whether a clause hangs on it: a verb that is no auxiliary or attribute, or what a copula or subject makes one. */
	isPredicate(i: number): boolean {
		const token = this.tokens[i];
		if (!token) return false;
		if (token.upos === "VERB")
			return ![
				"amod",
				"compound",
				"case",
				"mark",
				"cc",
				"fixed",
				"det",
			].includes(token.dep);
		return this.child(i, "cop", "nsubj", "nsubj:pass", "csubj") >= 0;
	}

	/**
	 * A predicate's subject, or -1: its own (active or passive), or the one it shares with the verb it is coordinated
	 * with, or the one that controls it ("he wants to go", "asked her to go", "speaking there, he …"), or the noun it
	 * describes. A relative pronoun is answered by the noun it stands for.
	 */
	subject(i: number): number {
		let verb = i;
		for (let steps = 0; steps < 12 && verb >= 0; steps++) {
			const own = this.ownSubject(verb);
			if (own >= 0) return this.antecedent(own);
			const head = this.head(verb);
			const dep = this.dep(verb);
			if (head < 0) return -1;
			if (dep === "acl" || dep === "acl:relcl")
				return dep === "acl" && this.isInfinitive(verb) ? -1 : head;
			if (dep === "xcomp") {
				const object = this.child(head, "obj", "iobj");
				if (object >= 0 && object < verb) return object;
			} else if (
				dep !== "conj" &&
				dep !== "advcl" &&
				!(dep === "parataxis" && this.tokens[verb]?.xpos === "VBG")
			)
				return -1;
			verb = head;
		}
		return -1;
	}

	/** The subject that hangs on the predicate itself, or -1. */
	ownSubject(i: number): number {
		return this.child(
			i,
			"nsubj",
			"nsubj:pass",
			"csubj",
			"csubj:pass",
			"nsubj:outer",
		);
	}

	/** The noun that a relative pronoun stands for; any other token is answered by itself. */
	antecedent(i: number): number {
		if (!RELATIVE.has(this.tokens[i]?.lower ?? "")) return i;
		for (let up = this.head(i); up >= 0; up = this.head(up)) {
			if (this.dep(up) === "acl:relcl") return this.head(up);
			if (
				this.isPredicate(up) &&
				this.dep(up) !== "conj" &&
				this.dep(up) !== "xcomp"
			)
				break;
		}
		return i;
	}

	/** Its noun in a prepositional phrase with one of these prepositions ("by", "with"), in lower case, or -1. */
	oblique(i: number, ...prepositions: readonly string[]): number {
		for (const c of this.children(i)) {
			if (!this.dep(c).startsWith("obl") && this.dep(c) !== "nmod") continue;
			const preposition = this.child(c, "case");
			if (prepositions.includes(this.tokens[preposition]?.lower ?? ""))
				return c;
		}
		return -1;
	}

	isInfinitive(i: number): boolean {
		const mark = this.child(i, "mark");
		return this.tokens[mark]?.lower === "to";
	}
}
