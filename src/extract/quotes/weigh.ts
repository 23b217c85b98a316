/**
 * What features speak for, in tenths of log-odds. A feature is named by up to four parts in a row ("v ", "say", "|", "that"),
 * so that nobody need put its name together to look it up.
 */
export interface Weights {
	of(a: string, b?: string, c?: string, d?: string): number;
}

/** One line a word or circumstance: `v say 12; that 9; parsed that 4` gives `v say`, `v say|that`, `v say|parsed that`. */
export function readWeights(text: string): Weights {
	const read = new Map<string, number>();
	for (const line of text.trim().split("\n")) {
		const [first = "", ...rest] = line.split("; ");
		const [name, weight] = split(first);
		read.set(name, weight);
		for (const part of rest) {
			const [more, extra] = split(part);
			read.set(`${name}|${more}`, extra);
		}
	}
	return new HashedWeights(read);
}

function split(part: string): [string, number] {
	const at = part.lastIndexOf(" ");
	return [part.slice(0, at), Number(part.slice(at + 1))];
}

const START = 0x811c9dc5;

/** Goes on with an FNV-1a hash over more text. */
function hashOn(hash: number, text: string): number {
	let mixed = hash;
	for (let i = 0; i < text.length; i++)
		mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
	return mixed;
}

/**
 * A table by the hashes of names, probed in a row. Judging asks some hundred features a verb, nearly all of whose names would
 * be made for that alone. Of a million names that it does not know, it takes some three for one that it knows.
 */
class HashedWeights implements Weights {
	/** 0 where nothing is. */
	readonly #keys: Int32Array;
	readonly #values: Float64Array;
	readonly #mask: number;

	constructor(named: ReadonlyMap<string, number>) {
		const size = 2 ** (34 - Math.clz32(named.size));
		this.#keys = new Int32Array(size);
		this.#values = new Float64Array(size);
		this.#mask = size - 1;
		for (const [name, weight] of named) {
			const key = hashOn(START, name) | 0 || 1;
			let at = this.#place(key);
			while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
			this.#keys[at] = key;
			this.#values[at] = weight;
		}
	}

	of(a: string, b = "", c = "", d = ""): number {
		const key = hashOn(hashOn(hashOn(hashOn(START, a), b), c), d) | 0 || 1;
		let at = this.#place(key);
		for (;;) {
			const found = this.#keys[at];
			if (found === key) return this.#values[at] ?? 0;
			if (found === 0 || found === undefined) return 0;
			at = (at + 1) & this.#mask;
		}
	}

	/** The low bits alone would be those of the last letters. */
	#place(key: number): number {
		return (key ^ (key >>> 15)) & this.#mask;
	}
}
