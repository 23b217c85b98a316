import type { Document, Sentence, Token } from "../../text/document.js";

// What is looked up again and again for each of a sentence's phrases, read once for each of its tokens.

/** Signs of a token, a bit each. */
export const NAME = 1;
export const VERB = 2;
export const COMMA = 4;
export const AND = 8;
export const NUMBER = 16;
export const YEAR = 32;
const MARK = 64;

const FOUR_FIGURES = /^(?:1\d|20)\d\d$/;
const CONJUNCTION = /^(?:and|or)$/i;
const FUNCTION_WORD = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|PUNCT|SCONJ|SYM)$/;

/** The tags and signs of one sentence's tokens, by their places in `Document.tokens`. */
export class SentenceSigns {
	readonly #from: number;
	readonly #to: number;
	readonly #upos: string[] = [];
	readonly #words: string[] = [];
	readonly #signs: Uint8Array;

	constructor({ tokens }: Document, { from, to }: Sentence) {
		this.#from = from;
		this.#to = to;
		this.#signs = new Uint8Array(to - from);
		for (let n = from; n < to; n++) {
			const token = tokens[n];
			if (!token) continue;
			const { upos, text } = token;
			this.#upos.push(upos);
			this.#words.push(FUNCTION_WORD.test(upos) ? token.lower : upos);
			this.#signs[n - from] = signsOf(upos, text);
		}
	}

	/** "none" outside of the sentence. */
	upos(n: number): string {
		return this.#upos[n - this.#from] ?? "none";
	}

	/** A function word itself, another word's sort; null outside of the sentence. */
	word(n: number): string | null {
		return this.#words[n - this.#from] ?? null;
	}

	/** A mark that is no part of a phrase at whose edge it stands. */
	isMark(n: number): boolean {
		return ((this.#signs[n - this.#from] ?? 0) & MARK) !== 0;
	}

	/** The signs that some of a phrase's tokens have, and how many of them are names. */
	inside(from: number, to: number): { signs: number; names: number } {
		let signs = 0;
		let names = 0;
		const end = Math.min(to, this.#to);
		for (let n = from; n < end; n++) {
			const its = this.#signs[n - this.#from] ?? 0;
			signs |= its;
			names += its & NAME;
		}
		return { signs, names };
	}
}

function signsOf(upos: Token["upos"], text: string): number {
	let signs = 0;
	if (upos === "PROPN") signs |= NAME;
	else if (upos === "VERB") signs |= VERB;
	else if (text === ",") signs |= COMMA;
	else if (CONJUNCTION.test(text)) signs |= AND;
	if (upos === "NUM" || /\p{N}/u.test(text)) {
		signs |= NUMBER;
		if (FOUR_FIGURES.test(text)) signs |= YEAR;
	}
	if (upos === "PUNCT" && !/^[%$€£)]$/.test(text)) signs |= MARK;
	return signs;
}
