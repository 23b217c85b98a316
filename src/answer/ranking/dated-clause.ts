import { tellsClause } from "../../extract/quotes/lexicon/cues.js";
import { type Links, linksOf } from "../../extract/roles/links.js";
import type { Document, Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Alignment } from "./alignment.js";
import type { Inquiry } from "./inquiry.js";

/** A word of a sentence that the question has, and how much it counts. */
export interface AskedToken {
	/** Its place in `Document.tokens`. */
	readonly index: number;
	readonly weight: number;
}

/** Where a sentence has the words of a question. */
export function tokensAsked(
	{ words }: Inquiry,
	{ token, strength }: Alignment,
): AskedToken[] {
	return words.flatMap(({ weight }, n) => {
		const index = token[n] ?? -1;
		return index < 0 ? [] : [{ index, weight: weight * (strength[n] ?? 0) }];
	});
}

/** The clause that a time hangs on. */
export interface DatedClause {
	readonly links: Links;
	readonly time: Span;
	/** Its verb, or where there is none its word; null where the tree tells no clause. */
	readonly holder: Token | null;
}

const NONE: ReadonlySet<Token> = new Set();

/** Reads the clause of a sentence that a time hangs on. */
export function datedClause(
	document: Document,
	sentence: Sentence,
	time: Span,
): DatedClause {
	const links = linksOf(document);
	return { links, time, holder: holderOf(links, sentence, time) };
}

/**
 * How much of the question's words in a sentence stands in the clause that a time hangs on, 0 to 1: nothing of "when did the
 * house close" in "the house, founded by a man who had come in 1921, closed". 1 where the tree tells no clause.
 * @param apart verbs that other times hang on: what is told of these is none of this clause
 */
export function shareDated(
	{ links, time, holder }: DatedClause,
	asked: readonly AskedToken[],
	apart: ReadonlySet<Token> = NONE,
): number {
	if (!holder) return 1;
	let all = 0;
	let here = 0;
	for (const { index, weight } of asked) {
		const token = links.tokens[index];
		if (!token || (token.start >= time.start && token.end <= time.end))
			continue;
		all += weight;
		if (isUnder(links, token, holder, apart)) here += weight;
	}
	return all === 0 ? 1 : here / all;
}

/**
 * Whether a time hangs on a verb that only says which of several a noun is, and that the question does not have: that of
 * "developed in the 1990s" in "a drug developed in the 1990s was withdrawn in 1998".
 */
export function onlyDescribes(
	{ links, holder }: DatedClause,
	asked: readonly AskedToken[],
): boolean {
	return (
		holder?.upos === "VERB" &&
		(holder.dep.startsWith("acl") || isBareParticiple(links, holder)) &&
		!asked.some(({ index }) => index === holder.index)
	);
}

/** "A drug developed by the army was …": the tree may take the first of two verbs for the sentence's own. */
function isBareParticiple(links: Links, verb: Token): boolean {
	return (
		verb.xpos === "VBN" &&
		verb.dep === "root" &&
		!links.child(verb, "aux", "aux:pass", "cop") &&
		links
			.children(verb)
			.some(({ dep, index }) => dep === "conj" && index > verb.index)
	);
}

/** Whether a time hangs on a verb that tells what is past: "voted on Thursday to extend it from next January". */
export const isToldAsPast = ({ holder }: DatedClause): boolean =>
	holder?.xpos === "VBD";

/** The verb, or where there is none the word, of the clause that a time hangs on. */
function holderOf(
	links: Links,
	{ from, to }: Sentence,
	time: Span,
): Token | null {
	let top: Token | null = null;
	let first = -1;
	for (let n = from; n < to; n++) {
		const token = links.tokens[n];
		if (!token || token.start < time.start) continue;
		if (token.end > time.end) break;
		if (first < 0) first = n;
		const head = links.head(token);
		if (!head || head.start < time.start || head.end > time.end) top = token;
	}
	let token = top;
	for (let steps = 0; token && steps < 9; steps++) {
		// "Before dawn on Tuesday": no word of a time is its verb, but for "it was on Tuesday".
		const isTime = token.start >= time.start && token.end <= time.end;
		if (
			isTime
				? links.child(token, "cop") && token.dep !== "xcomp"
				: token.upos === "VERB" || links.child(token, "cop")
		)
			return opensOnly(links, token) ?? earlierOf(links, token, first, from);
		const up: Token | null = links.head(token);
		if (!up) return token;
		token = up;
	}
	return null;
}

/** "Beginning in 1999, she led it", "dating from 1999": the verb whose stretch it opens; null where the verb tells more. */
function opensOnly(links: Links, verb: Token): Token | null {
	if (!/^(?:begin|start|date)$/.test(verb.lemma) || verb.dep !== "advcl")
		return null;
	const up = links.head(verb);
	return links.children(verb).some(({ dep }) => /^(?:nsubj|obj)/.test(dep))
		? null
		: up;
}

/**
 * "Arrived on Monday and was turned down on Friday": where the tree puts a time to a verb behind it, across a conjunction, it is
 * the verb in front of it that it is told of.
 */
function earlierOf(
	{ tokens }: Links,
	verb: Token,
	time: number,
	from: number,
): Token {
	if (verb.index < time) return verb;
	const joined = tokens
		.slice(time, verb.index)
		.some(
			({ upos, index }) => upos === "CCONJ" && verb.index - index <= JOINED,
		);
	if (!joined) return verb;
	for (let n = time - 1; n >= from; n--)
		if (tokens[n]?.upos === "VERB") return tokens[n] ?? verb;
	return verb;
}

/** So many words a verb may stand behind the conjunction that joins it to another: "and was then turned". */
const JOINED = 4;

const RELATIVE = /^(?:who|whom|which|whose|that)$/;
/** So many words before "who" or "which" may be what it stands for. */
const RELATED = 5;

/** Whether a word belongs to what a clause's head tells: in it or in a clause within, or of the noun that the clause is of. */
function isUnder(
	links: Links,
	word: Token,
	holder: Token,
	apart: ReadonlySet<Token>,
): boolean {
	const noun = holder.dep.startsWith("acl") ? links.head(holder) : null;
	const relative = [holder, ...links.children(holder)].find(({ lower }) =>
		RELATIVE.test(lower),
	);
	if (
		relative &&
		word.index < relative.index &&
		relative.index - word.index <= RELATED &&
		!links.tokens
			.slice(word.index, relative.index)
			.some(({ upos }) => upos === "VERB")
	)
		return true;
	const sharing = sharedWith(links, holder);
	// What stands before it then is its subject with all that describes it.
	const above = holder.dep === "conj" ? links.head(holder) : null;
	if (above && isBareParticiple(links, above) && word.index < holder.index)
		return true;
	let token: Token | null = word;
	for (let steps = 0; token && steps < 12; steps++) {
		if (token === holder || token === noun) return true;
		if (apart.has(token)) return false;
		const up: Token | null = links.head(token);
		if (!up) return false;
		if (token.dep.startsWith("nsubj") && sharing.includes(up)) return true;
		if (up === holder) {
			if (token.dep === "conj" && token.upos === "VERB") return false;
			if (/^(?:ccomp|parataxis)$/.test(token.dep) && tellsClause(up.lemma))
				return false;
		}
		token = up;
	}
	return false;
}

/** The verbs whose subject is a verb's too: "tenants have to leave", "the board met and resigned". */
function sharedWith(links: Links, verb: Token): Token[] {
	const found: Token[] = [];
	let token = verb;
	while (
		found.length < 3 &&
		/^(?:xcomp|conj)$/.test(token.dep) &&
		!links.children(token).some(({ dep }) => dep.startsWith("nsubj"))
	) {
		const up = links.head(token);
		if (!up) break;
		found.push(up);
		token = up;
	}
	return found;
}
