import Fuse, { type IFuseOptions } from "fuse.js";
import { fold } from "../terms.js";

/** Fuse.js reads every record: so many, a few milliseconds' worth, are the likeliest by the pairs of letters they share with what is typed. */
const LIKELY = 400;

/** Short texts, findable by what is typed of them, forgivingly. */
export class Shortlist {
	readonly all: readonly string[];
	readonly #options: IFuseOptions<string>;
	#pairs: Pairs | null = null;

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
			this.all.length <= LIKELY ? this.all.keys() : this.#rarest(lower);
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
			for (const place of this.#having(pair))
				shared[place] = Math.min(255, (shared[place] ?? 0) + 1);
		const least = leastOf(shared);
		return [...shared.keys()]
			.filter((place) => (shared[place] ?? 0) >= least)
			.slice(0, LIKELY * 2)
			.map((place) => all[place] ?? "");
	}

	/** The places of texts that have the rarest pair of letters of one, each once. */
	#rarest(text: string): Iterable<number> {
		let best: Uint32Array | null = null;
		for (const pair of pairsIn(fold(text))) {
			const places = this.#having(pair);
			if (!best || places.length < best.length) best = places;
		}
		return best ? new Set(best) : this.all.keys();
	}

	/** The places of the texts that have a pair of letters, ascending. */
	#having(pair: number): Uint32Array {
		this.#pairs ??= indexed(this.all);
		const { at, places } = this.#pairs;
		return places.subarray(at[pair], at[pair + 1]);
	}
}

/** For each pair of letters where its places begin among all, and where the last's end. */
interface Pairs {
	readonly at: Uint32Array;
	readonly places: Uint32Array;
}

/** How many pairs are told apart: letters that are alike in their last six bits are as one, which finds a few texts too many. */
const PAIRS = 64 * 64;

function indexed(all: readonly string[]): Pairs {
	const texts = all.map((text) => fold(` ${text}`));
	const at = new Uint32Array(PAIRS + 1);
	for (const text of texts)
		for (let i = 0; i + 1 < text.length; i++) {
			const next = pairAt(text, i) + 1;
			at[next] = (at[next] ?? 0) + 1;
		}
	for (let n = 0; n < PAIRS; n++) at[n + 1] = (at[n + 1] ?? 0) + (at[n] ?? 0);
	const cursor = at.slice();
	const places = new Uint32Array(at[PAIRS] ?? 0);
	texts.forEach((text, place) => {
		for (let i = 0; i + 1 < text.length; i++) {
			const pair = pairAt(text, i);
			const to = cursor[pair] ?? 0;
			places[to] = place;
			cursor[pair] = to + 1;
		}
	});
	return { at, places };
}

const pairAt = (text: string, i: number): number =>
	(text.charCodeAt(i) & 63) * 64 + (text.charCodeAt(i + 1) & 63);

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

const pairsOf = (text: string) => pairsIn(fold(` ${text}`));

function pairsIn(folded: string): ReadonlySet<number> {
	const pairs = new Set<number>();
	for (let i = 0; i + 1 < folded.length; i++) pairs.add(pairAt(folded, i));
	return pairs;
}
