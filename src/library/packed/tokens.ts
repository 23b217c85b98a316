import type { Sentence, Token, Upos } from "../../text/document.js";
import { type Reader, unzigzag, type Writer, zigzag } from "./bytes.js";
import type { Legend, LegendWriter } from "./legend.js";
import { lemmaIn, lemmaRule } from "./lemma-rule.js";

/** From this on the byte for a token's place is followed by its gap and length as numbers. */
const LONG = 255;

/** Three or four bytes a token: gap and length; tags, relation and the rule for its base form as one number; how far its head is. */
export function writeTokens(
	to: Writer,
	tokens: readonly Token[],
	legend: LegendWriter,
): void {
	to.number(tokens.length);
	let at = 0;
	for (const token of tokens) {
		const { index, start, end, head, xpos, dep, upos } = token;
		const gap = start - at;
		const length = end - start;
		const short = gap >= 0 && gap < 4 && length < 63;
		to.byte(short ? length * 4 + gap : LONG);
		if (!short) {
			to.number(zigzag(gap));
			to.number(length);
		}
		at = end;
		const rule = lemmaRule(token.text, token.lower, token.lemma);
		to.number(legend.number(`${xpos} ${dep} ${upos} ${rule}`));
		to.number(head < 0 ? 0 : zigzag(head - index));
	}
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
	for (let n = 0; n < size; n++) {
		const head = from.byte();
		const gap = head === LONG ? unzigzag(from.number()) : head & 3;
		const length = head === LONG ? from.number() : head >> 2;
		starts[n] = at + gap;
		at += gap + length;
		ends[n] = at;
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
