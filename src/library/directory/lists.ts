/** Objects by a text that several may share. Most have one of their own, which is kept without a list around it. */
export class Lists<V extends object> {
	readonly #known: Map<string, V | readonly V[]>;

	constructor(known: ReadonlyMap<string, V | readonly V[]> = new Map()) {
		this.#known = new Map(known);
	}

	get size(): number {
		return this.#known.size;
	}

	get(text: string): readonly V[] {
		const known = this.#known.get(text);
		if (known === undefined) return [];
		return isList(known) ? known : [known];
	}

	texts(): Iterable<string> {
		return this.#known.keys();
	}

	/**
	 * These lists but for some of their objects. Those of a text come in the order given, in a list of no more room than they need.
	 * @param left by their texts, and so are those that have come
	 */
	revised(
		left: ReadonlyMap<string, readonly V[]>,
		come: ReadonlyMap<string, readonly V[]>,
		order: (a: V, b: V) => number,
	): Lists<V> {
		const next = new Lists<V>(this.#known);
		for (const text of new Set([...left.keys(), ...come.keys()])) {
			const kept = this.get(text);
			const gone = kept.length > 0 ? new Set(left.get(text)) : null;
			const all = kept
				.filter((one) => !gone?.has(one))
				.concat(come.get(text) ?? [])
				.sort(order);
			const [only] = all;
			if (!only) next.#known.delete(text);
			else next.#known.set(text, all.length === 1 ? only : all);
		}
		return next;
	}
}

const isList = <V extends object>(
	known: V | readonly V[],
): known is readonly V[] => Array.isArray(known);
