import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { joinedSubject, nominal, opensClause } from "./coordination.js";
import { RELATIVE_PRONOUNS } from "./frames.js";
import type { Links } from "./links.js";

/** A noun phrase with its head word. */
export interface Phrase extends Span {
	readonly head: Token;
	/** The place of its first token in `Document.tokens`. */
	readonly from: number;
}

/** Dependents that stand before the phrase proper. */
const OPENERS = new Set([
	"case",
	"cc",
	"cc:preconj",
	"mark",
	"punct",
	"advmod:emph",
]);

/** Dependents after the head that tell more of it without being its name: the phrase ends before them. */
const TAILS = new Set([
	"acl:relcl",
	"acl",
	"advcl",
	"advcl:relcl",
	"appos",
	"parataxis",
	"cop",
	"nsubj",
	"nsubj:pass",
	"nsubj:outer",
	"aux",
	"orphan",
	"discourse",
	"dislocated",
	"list",
	"dep",
	"ccomp",
	"xcomp",
	"obl",
	"obl:tmod",
	"obl:unmarked",
	"obl:npmod",
	"nmod:tmod",
	"nmod:unmarked",
	"advmod",
	"vocative",
	"conj:clause",
]);

const MAX_DEPTH = 12;

/**
 * The noun phrase around a head word: determiners, adjectives, compounds, prepositional attributes and conjuncts; not
 * the preposition before it, and nothing from the first relative clause, apposition or comment on.
 */
export function phraseOf(links: Links, head: Token, alone = false): Phrase {
	const { tokens } = links;
	let from = head.index;
	let to = head.index;
	const grow = (token: Token, depth: number): boolean => {
		for (const child of links.children(token)) {
			const before = child.index < token.index;
			if (before) {
				if (token !== head && child.index < from) continue;
				if (OPENERS.has(child.dep) && token === head) continue;
				if (token === head && TAILS.has(child.dep) && child.dep !== "advmod")
					continue;
				const first = leftmost(links, child, depth + 1);
				if (first < from) from = first;
				continue;
			}
			if (child.dep === "punct") continue;
			if (TAILS.has(child.dep) && !isTitled(links, child)) return false;
			if (RELATIVE_PRONOUNS.has(child.lower)) return false;
			if (child.dep === "nmod" && looseAttribute(links, child)) return false;
			if (alone && child.dep === "conj" && token === head) return false;
			if (
				child.dep === "conj" &&
				(!nominal(child) || opensClause(links, child))
			)
				return false;
			// "The minister's": the owner without the mark.
			if (token === head && child.xpos === "POS") continue;
			if (child.index > to) to = child.index;
			if (depth < MAX_DEPTH && !grow(child, depth + 1)) return false;
		}
		return true;
	};
	grow(head, 0);
	// "only in the city": what stands before the preposition is not of the phrase.
	for (const child of links.children(head))
		if (
			OPENERS.has(child.dep) &&
			child.index < head.index &&
			child.dep !== "punct"
		)
			from = Math.max(from, child.index + 1);
	// Of a compound whose last word was misread, the words before are this one's.
	if (head.dep === "compound")
		while (
			tokens[from - 1]?.head === head.head &&
			tokens[from - 1]?.upos !== "PUNCT" &&
			tokens[from - 1]?.dep !== "case"
		)
			from--;
	while (from < head.index && skipped(tokens[from])) from++;
	const second = alone ? null : joinedSubject(links, head);
	return {
		start: tokens[from]?.start ?? head.start,
		end: second
			? phraseOf(links, second, true).end
			: (tokens[to]?.end ?? head.end),
		head,
		from,
	};
}

/** Prepositions whose phrase names the thing: "Police in Mumbai", "the head of the bank". Others the parse often misplaces. */
const NAMING = new Set(["of", "in", "for"]);

function looseAttribute(links: Links, attribute: Token): boolean {
	const preposition = links.child(attribute, "case");
	if (!preposition) return isSetOff(links, attribute);
	return (
		!NAMING.has(preposition.lower) ||
		(preposition.lower !== "of" && isFigure(attribute)) ||
		links.tokens[preposition.index - 1]?.upos === "PUNCT"
	);
}

const MONTH =
	/^(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** "The mayor in 2019", "a house for $2 million": when and for how much, which names nothing. */
function isFigure({ upos, lower }: Token): boolean {
	return upos === "NUM" || upos === "SYM" || MONTH.test(lower.replace(".", ""));
}

/** Whether a comma or dash stands right before its first word. */
function isSetOff(links: Links, token: Token): boolean {
	const first = leftmost(links, token, 0);
	return (
		links.tokens[first]?.upos === "PUNCT" ||
		links.tokens[first - 1]?.upos === "PUNCT"
	);
}

/**
 * The noun that names the same again: an apposition, or a name between dashes or commas that the parse took for an
 * attribute.
 */
export function appositionOf(links: Links, head: Token): Token | null {
	for (const child of links.children(head)) {
		if (child.index < head.index) continue;
		if (child.dep === "appos") return child;
		const loose =
			child.dep === "nmod" || child.dep === "dep" || child.dep === "parataxis";
		if (
			loose &&
			child.upos === "PROPN" &&
			!links.child(child, "case") &&
			isSetOff(links, child)
		)
			return child;
	}
	return null;
}

/** "Prime Minister of Norland Ada Lind": an apposition that no comma sets off is the name that a title leads. */
function isTitled(links: Links, { dep, index, upos }: Token): boolean {
	if (dep !== "appos" || upos !== "PROPN") return false;
	let first = index;
	while (links.tokens[first - 1]?.head === index) first--;
	return (
		links.tokens[first]?.upos !== "PUNCT" &&
		links.tokens[first - 1]?.upos !== "PUNCT"
	);
}

function skipped(token: Token | undefined): boolean {
	return token?.upos === "PUNCT" && !/^["“‘'([`]/.test(token.text);
}

function leftmost(links: Links, token: Token, depth: number): number {
	let first = token.index;
	if (depth > MAX_DEPTH) return first;
	for (const child of links.children(token)) {
		if (child.index > token.index) break;
		first = Math.min(first, leftmost(links, child, depth + 1));
	}
	return first;
}
