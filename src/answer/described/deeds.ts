import type { Extraction } from "../../extract/extraction.js";
import type { Mention, Person } from "../../extract/people/person.js";
import { sentenceAt } from "../../library/sentence-at.js";
import { stemOf } from "../../library/terms.js";
import type { Document } from "../../text/document.js";
import { type Tree, treeOf } from "../../text/tree.js";
import { doersOf } from "../action/doers.js";

/** What the text tells somebody does, is or has, outside what they say. */
export interface Deeds {
	/** Stems of the clauses of which they are the subject, or that hang on their name. */
	readonly stems: ReadonlySet<string>;
	/** What whoever does such things is called, as stems: "seller" for "sells nets". */
	readonly doers: ReadonlySet<string>;
	/** What they own, run, or work at, as stems: "bakery". */
	readonly trades: ReadonlySet<string>;
}

/** So many mentions of somebody are looked at. */
const MENTIONS = 60;

/** Relations by which a clause or a noun phrase says something of the name that it hangs on. */
const OF_NAME = /^(?:acl|acl:relcl|appos)$/;
const SUBJECT = /^nsubj(?::pass|:outer)?$/;

/** Verbs for what somebody does for a living, with the place or thing that it is done at. */
const TRADE = /^(?:own|run|keep|manage|work|have|open|found|inherit|serve)$/;

const known = new WeakMap<Person, Deeds>();

/** What the text tells that somebody does. */
export function deedsOf(extraction: Extraction, person: Person): Deeds {
	const before = known.get(person);
	if (before) return before;
	const reader = new Reader(extraction);
	for (const mention of person.mentions.slice(0, MENTIONS))
		reader.read(mention);
	const { stems, doers, trades } = reader;
	const deeds = { stems, doers, trades };
	known.set(person, deeds);
	return deeds;
}

class Reader {
	readonly stems = new Set<string>();
	readonly doers = new Set<string>();
	readonly trades = new Set<string>();
	readonly #document: Document;
	readonly #tree: Tree;
	readonly #cues: ReadonlySet<number>;

	constructor({ document, quotes }: Extraction) {
		this.#document = document;
		this.#tree = treeOf(document);
		this.#cues = new Set(quotes.flatMap(({ cue }) => cue?.start ?? []));
	}

	read(mention: Mention): void {
		const head = this.#headOf(mention);
		if (head < 0) return;
		const tree = this.#tree;
		for (const child of tree.children(head))
			if (OF_NAME.test(tree.dep(child))) this.#clause(child);
		const above = tree.head(head);
		if (above < 0) return;
		if (SUBJECT.test(tree.dep(head)))
			for (const verb of [above, ...this.#goingOn(above)]) this.#clause(verb);
		else if (tree.dep(head) === "nmod:poss") {
			this.#owned(above);
		}
	}

	/** What somebody has, and what becomes of it: "whose van carries the books", "her party". */
	#owned(noun: number): void {
		const tree = this.#tree;
		this.#add(tree.nounPhrase(noun));
		if (SUBJECT.test(tree.dep(noun)) && tree.head(noun) >= 0)
			this.#clause(tree.head(noun));
	}

	/** Verbs coordinated with one that have no subject of their own. */
	#goingOn(verb: number): number[] {
		const tree = this.#tree;
		return tree
			.children(verb)
			.filter((c) => tree.dep(c) === "conj" && tree.ownSubject(c) < 0);
	}

	/** A clause with what hangs on it, but not what others do or what is said in it. */
	#clause(verb: number): void {
		const tree = this.#tree;
		const token = this.#document.tokens[verb];
		if (!token) return;
		const says = this.#cues.has(token.start);
		this.stems.add(stemOf(token.lemma));
		if (!says)
			for (const doer of doersOf(token.lemma)) this.doers.add(stemOf(doer));
		if (token.upos === "NOUN") this.doers.add(stemOf(token.lemma));
		const trade = TRADE.test(token.lemma);
		for (const child of tree.children(verb)) {
			const dep = tree.dep(child);
			if (trade && /^obj$|^obl/.test(dep))
				this.trades.add(stemOf(this.#document.tokens[child]?.lower ?? ""));
			if (dep === "conj" || dep === "parataxis" || dep === "punct") continue;
			if (says && /^(?:ccomp|obj|xcomp|advcl)$/.test(dep)) continue;
			this.#add(tree.subtree(child));
		}
	}

	#add({ from, to }: { readonly from: number; readonly to: number }): void {
		for (let n = from; n < to; n++) {
			const token = this.#document.tokens[n];
			if (!token || !/^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(token.upos))
				continue;
			this.stems.add(stemOf(token.lower));
			if (token.upos === "VERB") this.stems.add(stemOf(token.lemma));
		}
	}

	/** The token of a mention that hangs on none of its others, or -1. */
	#headOf({ start, end }: Mention): number {
		const { sentences, tokens } = this.#document;
		const sentence = sentences[sentenceAt(this.#document, start)];
		if (!sentence) return -1;
		let first = sentence.from;
		while (first < sentence.to && (tokens[first]?.end ?? 0) <= start) first++;
		let last = first;
		while (last < sentence.to && (tokens[last]?.start ?? end) < end) last++;
		for (let n = first; n < last; n++) {
			const head = tokens[n]?.head ?? -1;
			if ((head < first || head >= last) && tokens[n]?.upos !== "PUNCT")
				return n;
		}
		return -1;
	}
}
