import type { Vocabulary } from "./atoms.js";

/** Relations that may hold between words of two tags: few, so that most need not be scored. */
export class LabelChoices {
	readonly #lists: readonly Uint8Array[];

	/** `lists`: by place as `placeOf` gives it; an empty one stands for all relations. */
	constructor(lists: readonly Uint8Array[], labels: number) {
		const all = Uint8Array.from({ length: labels }, (_, label) => label);
		this.#lists = lists.map((list) => (list.length === 0 ? all : list));
	}

	/** Tags are classes plus one, 0 for the root; `side` is 0 for a head to the right, 1 for one to the left. */
	of(childTag: number, headTag: number, side: number): Uint8Array {
		return this.#lists[placeOf(childTag, headTag, side)] as Uint8Array;
	}
}

export const PLACES = 64 * 64 * 2;

/** Of `PLACES`; tags are classes plus one, below 64. */
export function placeOf(
	childTag: number,
	headTag: number,
	side: number,
): number {
	return (childTag * 64 + headTag) * 2 + side;
}

/** The words that training saw often enough, each with the tags it may have; other words may have any open-class tag. */
export class TagChoices implements Vocabulary {
	readonly #known: ReadonlyMap<number, Uint8Array>;
	readonly #open: Uint8Array;

	constructor(known: ReadonlyMap<number, Uint8Array>, open: Uint8Array) {
		this.#known = known;
		this.#open = open;
	}

	knows(hash: number): boolean {
		return this.#known.has(hash);
	}

	of(hash: number): Uint8Array {
		return this.#known.get(hash) ?? this.#open;
	}
}
