/** Longer strings may be slices that keep their whole article alive, so that none is kept. */
const LONGEST_KEY = 12;
const MOST = 20_000;

/** Remembers what was worked out of a word. Holds the latest some ten thousands, so that it never grows without bound. */
export class Memo<V> {
	#young = new Map<string, V>();
	#old = new Map<string, V>();
	readonly #make: (key: string) => V;

	/** `make` gives the same for the same word, at any time. */
	constructor(make: (key: string) => V) {
		this.#make = make;
	}

	of(key: string): V {
		const known = this.#young.get(key);
		if (known !== undefined) return known;
		if (key.length > LONGEST_KEY) return this.#make(key);
		const value = this.#old.get(key) ?? this.#make(key);
		if (this.#young.size >= MOST) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(key, value);
		return value;
	}
}
