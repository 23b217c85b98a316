import { type Reader, unzigzag, type Writer, zigzag } from "./bytes.js";
import type { Legend, LegendWriter } from "./legend.js";
import { readText, writeText } from "./strings.js";

// Findings are plain objects that point at one another. They are written by their shape (the keys, named in the legend), a
// number as its distance from the same key's last one, and what comes again as a reference, so that what was one object is one again.

const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const TEXT = 3;
const ARRAY = 4;
const AGAIN = 5;
const FRACTION = 6;
/** From here on a head is `FIRST + 4 * n + kind`. */
const FIRST = 8;
const OBJECT = 0;
const WORD = 1;
const NUMBER = 2;
const TEXT_AGAIN = 3;

/** Short and without capitals or figures: a word of the language or of the program, not of one article. */
const COMMON = /^[^\p{Lu}\p{N},]{1,28}$/u;

/** Writes values of `null`, booleans, numbers, strings, arrays and plain objects, in any graph without circles. */
export class ValueWriter {
	readonly #to: Writer;
	readonly #legend: LegendWriter;
	readonly #known = new Map<object, number>();
	readonly #texts = new Map<string, number>();
	readonly #last = new Map<string, number>();

	constructor(to: Writer, legend: LegendWriter) {
		this.#to = to;
		this.#legend = legend;
	}

	/** @throws TypeError for a function, a symbol or a bigint */
	write(value: unknown, slot = ""): void {
		if (typeof value === "number") this.#number(value, slot);
		else if (typeof value === "string") this.#text(value);
		else if (value === true) this.#to.byte(TRUE);
		else if (value === false) this.#to.byte(FALSE);
		else if (value === null || value === undefined) this.#to.byte(NULL);
		else if (typeof value === "object") this.#graph(value, slot);
		else throw new TypeError(`a ${typeof value} can't be packed`);
	}

	#graph(value: object, slot: string): void {
		const to = this.#to;
		const known = this.#known.get(value);
		if (known !== undefined) {
			to.byte(AGAIN);
			to.number(known);
			return;
		}
		this.#known.set(value, this.#known.size);
		if (Array.isArray(value)) {
			to.byte(ARRAY);
			to.number(value.length);
			for (const item of value) this.write(item, slot);
			return;
		}
		const keys = Object.keys(value);
		const shape = keys.join(",");
		to.number(FIRST + 4 * this.#legend.number(shape) + OBJECT);
		for (const [n, field] of Object.values(value).entries())
			this.write(field, `${shape} ${n}`);
	}

	#number(value: number, slot: string): void {
		if (!Number.isSafeInteger(value) || Math.abs(value) > 2 ** 40) {
			this.#to.byte(FRACTION);
			this.#to.raw(new Uint8Array(new Float64Array([value]).buffer));
			return;
		}
		const apart = value - (this.#last.get(slot) ?? 0);
		this.#last.set(slot, value);
		this.#to.number(FIRST + 4 * zigzag(apart) + NUMBER);
	}

	#text(text: string): void {
		if (COMMON.test(text)) {
			this.#to.number(FIRST + 4 * this.#legend.number(text) + WORD);
			return;
		}
		const known = this.#texts.get(text);
		if (known !== undefined) {
			this.#to.number(FIRST + 4 * known + TEXT_AGAIN);
			return;
		}
		this.#texts.set(text, this.#texts.size);
		this.#to.byte(TEXT);
		writeText(this.#to, text);
	}
}

/** Every empty array: findings have many, and nobody writes into them. */
const NONE: unknown[] = [];

/** Reads what a `ValueWriter` wrote, value by value in the same order. */
export class ValueReader {
	readonly #from: Reader;
	readonly #legend: Legend;
	readonly #known: object[] = [];
	readonly #texts: string[] = [];
	readonly #one: (text: string) => string;
	readonly #last = new Map<number, number[]>();

	/** @param one gives one string for all that are alike */
	constructor(
		from: Reader,
		legend: Legend,
		one: (text: string) => string = (text) => text,
	) {
		this.#from = from;
		this.#legend = legend;
		this.#one = one;
	}

	read(last: number[] = this.#lastOf(-1), n = 0): unknown {
		const head = this.#from.number();
		if (head >= FIRST) {
			const number = Math.floor((head - FIRST) / 4);
			switch ((head - FIRST) & 3) {
				case OBJECT:
					return this.#object(number);
				case WORD:
					return this.#legend.text(number);
				case NUMBER: {
					const value = (last[n] ?? 0) + unzigzag(number);
					last[n] = value;
					return value;
				}
				default:
					return this.#texts[number] ?? "";
			}
		}
		switch (head) {
			case FALSE:
				return false;
			case TRUE:
				return true;
			case TEXT: {
				const text = this.#one(readText(this.#from));
				this.#texts.push(text);
				return text;
			}
			case ARRAY: {
				const length = this.#from.number();
				if (length === 0) {
					this.#known.push(NONE);
					return NONE;
				}
				// Of its length from the first: an array that grows takes room for a dozen more.
				const items = new Array<unknown>(length);
				this.#known.push(items);
				for (let i = 0; i < length; i++) items[i] = this.read(last, n);
				return items;
			}
			case AGAIN:
				return this.#known[this.#from.number()];
			case FRACTION:
				return new Float64Array(this.#from.raw(8).slice().buffer)[0];
			default:
				return null;
		}
	}

	#object(shape: number): object {
		const value = this.#legend.blank(shape);
		this.#known.push(value);
		const last = this.#lastOf(shape);
		const keys = this.#legend.keys(shape);
		for (let n = 0; n < keys.length; n++)
			value[keys[n] ?? ""] = this.read(last, n);
		return value;
	}

	#lastOf(shape: number): number[] {
		let last = this.#last.get(shape);
		if (!last) {
			last = [];
			this.#last.set(shape, last);
		}
		return last;
	}
}
