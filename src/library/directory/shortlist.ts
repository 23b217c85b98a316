import Fuse, { type IFuseOptions } from "fuse.js";
import { fold } from "../terms.js";

/** Fuse.js reads every record: so many, a few milliseconds' worth, are the likeliest by the pairs of letters they share with what is typed. */
const LIKELY = 400;

/** Short texts, findable by what is typed of them, forgivingly. */
export class Shortlist {
	readonly all: readonly string[];
	readonly #options: IFuseOptions<string>;
	/** For each pair of letters the places of the texts that have it; made when first asked for. */
	#pairs: ReadonlyMap<string, readonly number[]> | null = null;

	/** @param threshold how far a text may be from what is typed, 0 to 1 */
	constructor(all: readonly string[], threshold: number) {
		this.all = all;
		this.#options = { threshold, ignoreLocation: true };
	}

	/** The texts most like what is typed, best first. */
	like(typed: string, limit: number): string[] {
		const text = typed.slice(0, 32);
		return new Fuse(this.#likely(text), this.#options)
			.search(text, { limit })
			.map(({ item }) => item);
	}

	/** Texts of which a word begins with what is typed, in their order. */
	beginning(typed: string, limit: number): string[] {
		const lower = ` ${typed.toLowerCase()}`;
		const places =
			this.all.length <= LIKELY ? this.all.keys() : this.#having(lower);
		const found: string[] = [];
		for (const place of places) {
			const text = this.all[place] ?? "";
			if (!` ${text.toLowerCase()}`.includes(lower)) continue;
			found.push(text);
			if (found.length === limit) break;
		}
		return found;
	}

	#likely(text: string): readonly string[] {
		const { all } = this;
		if (all.length <= LIKELY) return all;
		const shared = new Uint8Array(all.length);
		for (const pair of pairsOf(text))
			for (const place of this.#index().get(pair) ?? [])
				shared[place] = (shared[place] ?? 0) + 1;
		const least = leastOf(shared);
		return [...shared.keys()]
			.filter((place) => (shared[place] ?? 0) >= least)
			.slice(0, LIKELY * 2)
			.map((place) => all[place] ?? "");
	}

	/** The places of texts that have the rarest pair of letters of one. */
	#having(text: string): readonly number[] {
		let best: readonly number[] | null = null;
		for (const pair of pairsIn(text)) {
			const places = this.#index().get(pair) ?? [];
			if (!best || places.length < best.length) best = places;
		}
		return best ?? [...this.all.keys()];
	}

	#index(): ReadonlyMap<string, readonly number[]> {
		if (this.#pairs) return this.#pairs;
		const pairs = new Map<string, number[]>();
		this.all.forEach((text, place) => {
			for (const pair of pairsOf(text)) {
				const places = pairs.get(pair);
				if (places) places.push(place);
				else pairs.set(pair, [place]);
			}
		});
		this.#pairs = pairs;
		return pairs;
	}
}

/** So many shared pairs that no more than the likely texts have as many, and one at least. */
function leastOf(shared: Uint8Array): number {
	const having = new Uint32Array(256);
	for (const n of shared) having[n] = (having[n] ?? 0) + 1;
	let total = 0;
	for (let n = 255; n > 1; n--) {
		total += having[n] ?? 0;
		if (total >= LIKELY) return n;
	}
	return 1;
}

const pairsOf = (text: string): ReadonlySet<string> => pairsIn(` ${text}`);

function pairsIn(text: string): ReadonlySet<string> {
	const folded = fold(text);
	const pairs = new Set<string>();
	for (let i = 0; i + 1 < folded.length; i++) pairs.add(folded.slice(i, i + 2));
	return pairs;
}
