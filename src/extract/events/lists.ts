import type { Token } from "../../text/document.js";
import type { Links } from "../roles/links.js";

/** Tokens `from` to `to`, exclusive, with the word that names the whole. */
export interface Chunk {
	readonly from: number;
	readonly to: number;
	readonly head: Token;
}

/** How many words a member of a list may have. */
const LONGEST = 14;

/**
 * The noun phrase that begins at a token, read from the words alone, for where the tree cannot be trusted: determiners,
 * adjectives, nouns and names, and "of" with the same again. Null where no noun phrase begins there.
 */
export function chunkAt(links: Links, from: number): Chunk | null {
	const sentence = links.tokens[from]?.sentence;
	let head: Token | null = null;
	let inner = false;
	let n = from;
	for (; n < from + LONGEST; n++) {
		const token = links.tokens[n];
		if (!token || token.sentence !== sentence) break;
		if (token.upos === "NOUN" || token.upos === "PROPN") {
			if (!inner) head = token;
		} else if (token.lower === "of" && head) inner = true;
		else if (!isInside(token)) break;
	}
	while (n > from && !isNoun(links.tokens[n - 1])) n--;
	return head && n > from ? { from, to: n, head } : null;
}

function isNoun(token: Token | undefined): boolean {
	return token?.upos === "NOUN" || token?.upos === "PROPN";
}

function isInside({ upos, lower, xpos }: Token): boolean {
	return (
		upos === "DET" ||
		upos === "ADJ" ||
		upos === "NUM" ||
		xpos === "PRP$" ||
		lower === "'s" ||
		lower === "’s"
	);
}

/** "A and B" at a token, with what names A again after a comma ("the chief of staff, A, and his counterpart"). */
export function pairAt(links: Links, from: number): readonly Chunk[] | null {
	const first = chunkAt(links, from);
	if (!first) return null;
	let n = first.to;
	const apposition = isComma(links, n) ? chunkAt(links, n + 1) : null;
	if (apposition) {
		n = apposition.to;
		if (isComma(links, n)) n++;
	}
	if (links.tokens[n]?.lower !== "and") return null;
	const second = chunkAt(links, n + 1);
	return second ? [first, second] : null;
}

function isComma(links: Links, n: number): boolean {
	return links.tokens[n]?.text === ",";
}

const SETS_OFF = /^(?:,|--|—|–|-|\()$/;
const CLOSES = /^(?:,|--|—|–|-|\))$/;

/**
 * The names between marks after a plural noun, each of which is one of those it means: "The ministers of A and B, Ada
 * Lind and Per Holm, met". Empty where there are not two or more.
 */
export function namesAfter(links: Links, end: number): readonly Chunk[] {
	if (!SETS_OFF.test(links.tokens[end]?.text ?? "")) return [];
	const found: Chunk[] = [];
	let joined = false;
	for (let n = end + 1; found.length < 10; ) {
		const chunk = chunkAt(links, n);
		if (chunk?.head.upos !== "PROPN") return [];
		found.push(chunk);
		const next = links.tokens[chunk.to];
		if (next?.lower === "and") {
			joined = true;
			n = chunk.to + 1;
		} else if (joined) {
			return found.length > 1 && next && CLOSES.test(next.text) ? found : [];
		} else if (next?.text === ",") {
			n = chunk.to + (links.tokens[chunk.to + 1]?.lower === "and" ? 2 : 1);
			joined = n > chunk.to + 1;
		} else return [];
	}
	return [];
}
