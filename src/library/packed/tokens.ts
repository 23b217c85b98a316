import type { Sentence, Token, Upos } from "../../text/document.js";
import { type Reader, unzigzag, Writer, zigzag } from "./bytes.js";
import type { Legend, LegendWriter } from "./legend.js";
import { lemmaIn, lemmaRule } from "./lemma-rule.js";

/**
 * Two or three bytes a token: tags, relation and the rule for its base form as one number; how far its head is. Where a token
 * stands is told of those alone that the text does not tell by itself: before each how many do, then its gap and length.
 */
export function writeTokens(
	to: Writer,
	tokens: readonly Token[],
	body: string,
	legend: LegendWriter,
): void {
	to.number(tokens.length);
	let at = 0;
	let plain = 0;
	const others = new Writer();
	for (const { start, end } of tokens) {
		if (start === gapEnd(body, at) && end === wordEnd(body, start)) plain++;
		else {
			others.number(plain);
			others.number(zigzag(start - at));
			others.number(end - start);
			plain = 0;
		}
		at = end;
	}
	others.number(plain);
	to.raw(others.taken());
	for (const token of tokens) {
		const { index, head, xpos, dep, upos } = token;
		const rule = lemmaRule(token.text, token.lower, token.lemma);
		to.number(legend.number(`${xpos} ${dep} ${upos} ${rule}`));
		to.number(head < 0 ? 0 : zigzag(head - index));
	}
}

/** Where the white space from a place on ends. */
function gapEnd(body: string, at: number): number {
	const { length } = body;
	let end = at;
	while (end < length) {
		const code = body.charCodeAt(end);
		if (code !== 32 && code !== 10) break;
		end++;
	}
	return end;
}

/** 1 for the code of an ASCII letter or figure. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Where a token that begins at a place most likely ends: after all letters and figures, or after one mark. What is not ASCII
 * is a letter but for the marks of writing (U+2000 to U+206F).
 */
function wordEnd(body: string, start: number): number {
	const { length } = body;
	let end = start;
	while (end < length) {
		const code = body.charCodeAt(end);
		if (code < 128 ? LETTERS[code] === 0 : code >= 0x2000 && code <= 0x206f)
			break;
		end++;
	}
	return end === start ? start + 1 : end;
}

/** A document's tokens as columns of numbers; the words are sliced from the body when asked for. */
interface Columns {
	readonly body: string;
	readonly legend: Legend;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly heads: Int32Array;
	readonly tags: Uint32Array;
	readonly sentences: Uint32Array;
}

/** Tokens whose words are sliced from the body, and whose tags are taken from the legend, when asked for. */
export function readTokens(
	from: Reader,
	legend: Legend,
	body: string,
	sentences: readonly Sentence[],
): Token[] {
	const size = from.number();
	const columns: Columns = {
		body,
		legend,
		starts: new Uint32Array(size),
		ends: new Uint32Array(size),
		heads: new Int32Array(size),
		tags: new Uint32Array(size),
		sentences: new Uint32Array(size),
	};
	const { starts, ends, heads, tags } = columns;
	const tokens = new Array<Token>(size);
	let at = 0;
	let plain = from.number();
	for (let n = 0; n < size; n++) {
		if (plain > 0) {
			plain--;
			starts[n] = gapEnd(body, at);
			at = wordEnd(body, starts[n] ?? 0);
		} else {
			starts[n] = at + unzigzag(from.number());
			at = (starts[n] ?? 0) + from.number();
			plain = from.number();
		}
		ends[n] = at;
	}
	for (let n = 0; n < size; n++) {
		tags[n] = from.number();
		const distance = from.number();
		heads[n] = distance === 0 ? -1 : n + unzigzag(distance);
		tokens[n] = new PackedToken(columns, n);
	}
	for (const sentence of sentences)
		columns.sentences.fill(sentence.index, sentence.from, sentence.to);
	return tokens;
}

/** A token that looks its properties up: an article has thousands, a question reads few. */
class PackedToken implements Token {
	readonly #columns: Columns;
	readonly index: number;

	constructor(columns: Columns, index: number) {
		this.#columns = columns;
		this.index = index;
	}

	get start(): number {
		return this.#columns.starts[this.index] ?? 0;
	}

	get end(): number {
		return this.#columns.ends[this.index] ?? 0;
	}

	get text(): string {
		return this.#columns.body.slice(this.start, this.end);
	}

	get lower(): string {
		return this.text.toLowerCase();
	}

	get lemma(): string {
		return lemmaIn(this.text, this.#tag(3), this.#tag(4));
	}

	get xpos(): string {
		return this.#tag(0);
	}

	get dep(): string {
		return this.#tag(1);
	}

	get upos(): Upos {
		return this.#tag(2) as Upos;
	}

	get head(): number {
		return this.#columns.heads[this.index] ?? -1;
	}

	get sentence(): number {
		return this.#columns.sentences[this.index] ?? 0;
	}

	#tag(part: number): string {
		const { legend, tags } = this.#columns;
		return legend.parts(tags[this.index] ?? 0)[part] ?? "";
	}
}
