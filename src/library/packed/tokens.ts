import type { Sentence, Token, Upos } from "../../text/document.js";
import { type Reader, unzigzag, Writer, zigzag } from "./bytes.js";
import type { Legend, LegendWriter, Tags } from "./legend.js";
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

/** A document's tokens as numbers; the words are sliced from the body when asked for. */
interface Columns {
	readonly body: string;
	readonly legend: Legend;
	readonly sentences: readonly Sentence[];
	/** For each token where it starts and ends, its head and its tags: in one array, since a question reads dozens of articles. */
	readonly numbers: Int32Array;
}

const START = 0;
const END = 1;
const HEAD = 2;
const TAGS = 3;
const WIDTH = 4;

/** Tokens whose words are sliced from the body, and whose tags are taken from the legend, when asked for. */
export function readTokens(
	from: Reader,
	legend: Legend,
	body: string,
	sentences: readonly Sentence[],
): Token[] {
	const size = from.number();
	const numbers = new Int32Array(WIDTH * size);
	const columns: Columns = { body, legend, sentences, numbers };
	let at = 0;
	let plain = from.number();
	for (let n = START; n < numbers.length; n += WIDTH) {
		if (plain > 0) {
			plain--;
			const start = gapEnd(body, at);
			numbers[n] = start;
			at = wordEnd(body, start);
		} else {
			const start = at + unzigzag(from.number());
			numbers[n] = start;
			at = start + from.number();
			plain = from.number();
		}
		numbers[n + END] = at;
	}
	const tokens = new Array<Token>(size);
	for (let index = 0; index < size; index++) {
		const n = WIDTH * index;
		numbers[n + TAGS] = from.number();
		const distance = from.number();
		numbers[n + HEAD] = distance === 0 ? -1 : index + unzigzag(distance);
		tokens[index] = new PackedToken(columns, index);
	}
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
		return this.#number(START);
	}

	get end(): number {
		return this.#number(END);
	}

	get text(): string {
		const { body, numbers } = this.#columns;
		const n = WIDTH * this.index;
		return body.slice(numbers[n + START], numbers[n + END]);
	}

	get lower(): string {
		return this.text.toLowerCase();
	}

	get lemma(): string {
		return lemmaIn(this.text, this.#tags().rule);
	}

	get xpos(): string {
		return this.#tags().xpos;
	}

	get dep(): string {
		return this.#tags().dep;
	}

	get upos(): Upos {
		return this.#tags().upos;
	}

	get head(): number {
		return this.#number(HEAD);
	}

	get sentence(): number {
		const { sentences } = this.#columns;
		let low = 0;
		let high = sentences.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sentences[middle]?.to ?? 0) <= this.index) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#number(column: number): number {
		return this.#columns.numbers[WIDTH * this.index + column] ?? 0;
	}

	#tags(): Tags {
		const { legend, numbers } = this.#columns;
		return legend.tags(numbers[WIDTH * this.index + TAGS] ?? 0);
	}
}
