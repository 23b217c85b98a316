import type { Document, Sentence, Token } from "./document.js";
import type { Span } from "./span.js";

/** Tokens `from` to `to`, exclusive, as places in `Document.tokens`. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

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

const NONE: readonly number[] = [];

const RELATIVE = new Set(["who", "whom", "which", "that", "whose"]);

/** For each token of a sentence how many of its dependents have not been measured yet; used by one sentence after another. */
let waiting = new Int32Array(256);

/** Every method takes and gives places in `Document.tokens`. A sentence's tree is made when it is first walked: a question walks few. */
export class Tree {
	readonly tokens: readonly Token[];
	readonly #sentences: readonly Sentence[];
	/** The children of token i are `list[starts[i] - 1]` to `list[ends[i] - 1]`, exclusive, in text order; 0 in a sentence not yet walked. */
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #list: Int32Array;
	/** The same as lists, of those that were asked for: many rules ask for the same ones. */
	readonly #children: (readonly number[])[] = [];
	/** First and last token of each token's whole subtree. */
	readonly #left: Int32Array;
	readonly #right: Int32Array;

	constructor({ tokens, sentences }: Document) {
		this.tokens = tokens;
		this.#sentences = sentences;
		const count = tokens.length;
		this.#starts = new Int32Array(count);
		this.#ends = new Int32Array(count);
		this.#list = new Int32Array(count);
		this.#left = new Int32Array(count);
		this.#right = new Int32Array(count);
	}

	/** Where the children of a token begin in the list. */
	#first(i: number): number {
		if (this.#starts[i] === 0) this.#make(i);
		return at(this.#starts, i) - 1;
	}

	/** Makes the tree of the sentence that a token stands in: no head is in another. */
	#make(i: number): void {
		const sentence = this.#sentences[this.tokens[i]?.sentence ?? -1];
		const from = sentence?.from ?? 0;
		const to = sentence?.to ?? this.tokens.length;
		const [starts, ends] = [this.#starts, this.#ends];
		if (to - from > waiting.length) waiting = new Int32Array(2 * (to - from));
		waiting.fill(0, 0, to - from);
		for (let n = from; n < to; n++) {
			const head = this.head(n);
			if (head >= 0) bump(waiting, head - from);
		}
		let next = from + 1;
		for (let n = from; n < to; n++) {
			starts[n] = next;
			ends[n] = next;
			next += at(waiting, n - from);
		}
		for (let n = from; n < to; n++) {
			const head = this.head(n);
			if (head >= 0) this.#list[bump(ends, head) - 1] = n;
		}
		this.#measure(from, to);
	}

	/** Edges of all subtrees: each token hands its own to its head once all its children have done so. */
	#measure(from: number, to: number): void {
		const [left, right] = [this.#left, this.#right];
		for (let n = from; n < to; n++) {
			left[n] = n;
			right[n] = n;
		}
		for (let n = from; n < to; n++) {
			let i = n;
			while (at(waiting, i - from) === 0) {
				waiting[i - from] = -1;
				const head = this.head(i);
				if (head < 0) break;
				left[head] = Math.min(at(left, head), at(left, i));
				right[head] = Math.max(at(right, head), at(right, i));
				waiting[head - from] = at(waiting, head - from) - 1;
				i = head;
			}
		}
	}

	/** Its direct dependents in text order. */
	children(i: number): readonly number[] {
		const known = this.#children[i];
		if (known) return known;
		const start = this.#first(i);
		const end = at(this.#ends, i) - 1;
		let list = NONE;
		if (end > start) {
			const places: number[] = [];
			for (let n = start; n < end; n++) places.push(at(this.#list, n));
			list = places;
		}
		this.#children[i] = list;
		return list;
	}

	/** Its first dependent with one of these relations, or -1. */
	child(i: number, ...deps: readonly string[]): number {
		// By place, here and below: a view of the list is dear where it is made for every question.
		const start = this.#first(i);
		const end = at(this.#ends, i) - 1;
		for (let n = start; n < end; n++) {
			const c = at(this.#list, n);
			if (deps.includes(this.dep(c))) return c;
		}
		return -1;
	}

	dep(i: number): string {
		return this.tokens[i]?.dep ?? "";
	}

	head(i: number): number {
		return this.tokens[i]?.head ?? -1;
	}

	/** Whether `i` lies in the subtree of `ancestor` (or is it). */
	isUnder(i: number, ancestor: number): boolean {
		for (let up = i; up >= 0; up = this.head(up))
			if (up === ancestor) return true;
		return false;
	}

	/** From the first to the last token of its subtree, leaving out its own dependents with the given relations. */
	subtree(i: number, without: ReadonlySet<string> | null = null): TokenRange {
		const start = this.#first(i);
		if (!without)
			return { from: at(this.#left, i), to: at(this.#right, i) + 1 };
		let from = i;
		let to = i;
		const end = at(this.#ends, i) - 1;
		for (let n = start; n < end; n++) {
			const c = at(this.#list, n);
			if (without.has(this.dep(c))) continue;
			from = Math.min(from, at(this.#left, c));
			to = Math.max(to, at(this.#right, c));
		}
		return { from, to: to + 1 };
	}

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

	/** Its tokens' stretch of the body. */
	span(range: TokenRange): Span {
		const start = this.tokens[range.from]?.start ?? 0;
		return { start, end: this.tokens[range.to - 1]?.end ?? start };
	}
}

function at(array: Int32Array, i: number): number {
	return array[i] ?? 0;
}

/** Adds one and gives the value before. */
function bump(array: Int32Array, i: number): number {
	const value = at(array, i);
	array[i] = value + 1;
	return value;
}
