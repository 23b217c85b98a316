import { Layered } from "./layered.js";

/** Objects by a text that several may share. Most have one of their own, which is kept without a list around it. */
export class Lists<V extends object> {
	readonly #known: Layered<V | readonly V[]>;

	constructor(known: Layered<V | readonly V[]> = Layered.empty()) {
		this.#known = known;
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
		const changes = new Map<string, V | readonly V[] | undefined>();
		for (const text of new Set([...left.keys(), ...come.keys()])) {
			const kept = this.get(text);
			const gone = kept.length > 0 ? new Set(left.get(text)) : null;
			const all = kept
				.filter((one) => !gone?.has(one))
				.concat(come.get(text) ?? [])
				.sort(order);
			changes.set(text, all.length > 1 ? all : all[0]);
		}
		return new Lists(this.#known.with(changes));
	}
}

const isList = <V extends object>(
	known: V | readonly V[],
): known is readonly V[] => Array.isArray(known);
