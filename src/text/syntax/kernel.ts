import { readFileSync } from "node:fs";
import { MOST_FEATURES, type Templates, type Values } from "./hash.js";
import type { ActionScorer, Scorer } from "./scorer.js";
import type { Table } from "./table.js";

/** What kernel/scores.ts exports. */
interface Kernel {
	sumRows(alone: number, twos: number, shift: number): void;
	sumThree(alone: number, twos: number, shift: number): void;
}

/** Where things lie in its memory, in bytes. */
const ALONE = 0;
const FIRSTS = 512;
const SECONDS = 1024;
const ALONE_SALTS = 1536;
const TWOS_SALTS = 2048;
const SCORES = 3200;
const APART = 3328;
const TABLE = 4096;

const PAGE = 65_536;
/** A row begins at each line of the processor's cache, and the kernel adds up as many of its bytes. */
const LINE = 64;
const MOST_CLASSES = 56;

/** Node's types leave out what it has of WebAssembly. */
declare const WebAssembly: {
	readonly Module: new (bytes: Uint8Array) => object;
	readonly Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
	readonly Instance: new (
		module: object,
		imports: object,
	) => { exports: unknown };
};

let compiled: object | null = null;

/** A kernel with a memory of its own for a table of `size` bytes, and the templates of the features that it reads. */
class Instance {
	readonly kernel: Kernel;
	readonly memory: ArrayBuffer;
	readonly values: Values;

	constructor({ alone, twos }: Templates, size: number) {
		compiled ??= new WebAssembly.Module(
			readFileSync(new URL("./kernel.wasm", import.meta.url)),
		);
		const memory = new WebAssembly.Memory({
			initial: Math.ceil((TABLE + size) / PAGE),
		});
		const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
		this.kernel = exports as Kernel;
		this.memory = memory.buffer;
		const numbers = (at: number) =>
			new Int32Array(memory.buffer, at, MOST_FEATURES);
		this.values = {
			alone: numbers(ALONE),
			firsts: numbers(FIRSTS),
			seconds: numbers(SECONDS),
		};
		numbers(ALONE_SALTS).set(Array.from(alone, salt));
		numbers(TWOS_SALTS).set(Array.from(twos, salt));
	}
}

/** What `row` adds for a template. */
function salt(template: number): number {
	return Math.imul(template, 0x9e3779b1);
}

/** A quantised table of up to 56 classes, scored by the kernel. */
export class ClassScorer implements Scorer {
	readonly values: Values;
	readonly #kernel: Kernel;
	readonly #scores: Int16Array;
	readonly #alone: number;
	readonly #twos: number;
	readonly #shift: number;

	/** @throws RangeError for more classes than the kernel has room for */
	constructor(templates: Templates, { bits, width, weights }: Table) {
		if (width > MOST_CLASSES)
			throw new RangeError(`${width} classes are too many for the kernel`);
		const size = LINE * 2 ** bits;
		const { kernel, memory, values } = new Instance(templates, size);
		const table = new Int8Array(memory, TABLE, size);
		for (let row = 0; row < 2 ** bits; row++)
			table.set(weights.subarray(row * width, (row + 1) * width), row * LINE);
		this.values = values;
		this.#kernel = kernel;
		this.#scores = new Int16Array(memory, SCORES, MOST_CLASSES);
		this.#alone = templates.alone.length;
		this.#twos = templates.twos.length;
		this.#shift = 32 - bits;
	}

	best(choices: Uint8Array): number {
		this.#kernel.sumRows(this.#alone, this.#twos, this.#shift);
		let top = 0;
		let most = -Infinity;
		for (let c = 0; c < choices.length; c++) {
			const choice = choices[c] as number;
			const score = this.#scores[choice] as number;
			if (score > most) {
				most = score;
				top = choice;
			}
		}
		return top;
	}
}

/** Marks a row whose leads stand in the list of those apart. */
const IS_APART = -32768;
const MOST_APART = 64;

/**
 * A quantised table of three classes, made for the cache: a row is one number of two bytes, 256 times the third class's lead
 * over the first plus the second's. The leads of the few rows that are too far apart for that stand in a list.
 */
export class ThreeScorer implements ActionScorer {
	readonly values: Values;
	readonly #kernel: Kernel;
	readonly #leads: Int32Array;
	readonly #alone: number;
	readonly #twos: number;
	readonly #shift: number;

	constructor(templates: Templates, { bits, weights }: Table) {
		const rows = 2 ** bits;
		const { kernel, memory, values } = new Instance(templates, 2 * rows);
		const table = new Int16Array(memory, TABLE, rows);
		const apart: number[] = [];
		for (let row = 0; row < rows; row++) {
			const first = weights[3 * row] as number;
			const second = (weights[3 * row + 1] as number) - first;
			const third = (weights[3 * row + 2] as number) - first;
			if (isByte(second) && isByte(third)) table[row] = third * 256 + second;
			else {
				table[row] = IS_APART;
				apart.push(row, second, third);
			}
		}
		if (apart.length > 3 * MOST_APART)
			throw new RangeError(`${apart.length / 3} rows are too far apart`);
		new Int32Array(memory, APART, 3 * MOST_APART).set(apart);
		this.values = values;
		this.#kernel = kernel;
		this.#leads = new Int32Array(memory, SCORES, 2);
		this.#alone = templates.alone.length;
		this.#twos = templates.twos.length;
		this.#shift = 32 - bits;
	}

	score(scores: Float64Array) {
		this.#kernel.sumThree(this.#alone, this.#twos, this.#shift);
		scores[0] = 0;
		scores[1] = this.#leads[0] as number;
		scores[2] = this.#leads[1] as number;
	}
}

function isByte(lead: number): boolean {
	return lead >= -127 && lead <= 127;
}
