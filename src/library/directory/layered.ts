/** Of so many changes at most the fourth part of what is kept is laid over it, before both are made one. */
const SHARE = 4;

/**
 * Values by texts, never changed: `with` gives another map, which shares with this one all but what differs, so that a few
 * changes of many texts cost no copy.
 */
export class Layered<V> {
	readonly #under: ReadonlyMap<string, V>;
	/** Undefined for a text that has been taken away. */
	readonly #over: ReadonlyMap<string, V | undefined>;
	readonly size: number;

	private constructor(
		under: ReadonlyMap<string, V>,
		over: ReadonlyMap<string, V | undefined>,
		size: number,
	) {
		this.#under = under;
		this.#over = over;
		this.size = size;
	}

	static empty<V>(): Layered<V> {
		return new Layered<V>(new Map(), new Map(), 0);
	}

	get(text: string): V | undefined {
		return this.#over.has(text) ? this.#over.get(text) : this.#under.get(text);
	}

	*keys(): Generator<string> {
		for (const text of this.#under.keys())
			if (!this.#over.has(text)) yield text;
		for (const [text, value] of this.#over) if (value !== undefined) yield text;
	}

	/** @param changes undefined for a text that is to be taken away */
	with(changes: ReadonlyMap<string, V | undefined>): Layered<V> {
		let { size } = this;
		for (const [text, value] of changes) {
			if (this.get(text) !== undefined) size--;
			if (value !== undefined) size++;
		}
		const over = new Map(this.#over);
		for (const [text, value] of changes) over.set(text, value);
		if (SHARE * over.size <= size) return new Layered(this.#under, over, size);
		const all = new Map(this.#under);
		for (const [text, value] of over)
			if (value === undefined) all.delete(text);
			else all.set(text, value);
		return new Layered(all, new Map(), size);
	}
}
