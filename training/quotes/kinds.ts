import { readWordNet, type WordNet } from "../wordnet/wordnet.js";

/** The sorts of cue that WordNet orders: verbs and nouns. */
export type Sort = "v" | "n";

/** A meaning that a word has less often than this is left out. */
const SELDOM = 0.05;
/** What is told of whole kinds of words weighs more than what is told of one word. */
const WEIGHT = 2;
const WORD = /^[a-z]+(?:_[a-z]+)?$/;

/**
 * The kinds of thing that a word tells of: its meanings in WordNet and all that is broader ("slam" is one way to criticize),
 * each with the share of its occurrences that mean it. So what is learned of one verb is known of its like.
 */
export class Kinds {
	readonly #wordNet: WordNet = readWordNet();
	readonly #known = new Map<string, ReadonlyMap<string, number>>();

	/** By kind the share of a word, weighted; one with a particle that WordNet lacks is as the verb alone. */
	of(sort: Sort, lemma: string): ReadonlyMap<string, number> {
		const key = `${lemma}.${sort}`;
		const known = this.#known.get(key);
		if (known) return known;
		const senses = this.#wordNet.senses.get(key);
		const base = lemma.split("_", 1)[0] ?? lemma;
		const kinds: ReadonlyMap<string, number> = senses
			? this.#read(lemma, senses)
			: base === lemma
				? new Map<string, number>()
				: this.of(sort, base);
		this.#known.set(key, kinds);
		return kinds;
	}

	/** All verbs of one word. */
	verbs(): string[] {
		return [...this.#wordNet.senses.keys()]
			.filter((key) => key.endsWith(".v"))
			.map((key) => key.slice(0, -2))
			.filter((lemma) => WORD.test(lemma) && !lemma.includes("_"));
	}

	#read(lemma: string, senses: readonly string[]): Map<string, number> {
		const standings = senses.map((id) => this.#wordNet.standing(lemma, id));
		const seen = standings[0]?.count ?? 0;
		// Meanings that the tagged texts lack are likelier the earlier they are listed.
		const prior = senses.map((_, n) => 1 / (n + 1));
		const total = seen + prior.reduce((a, b) => a + b, 0);
		const kinds = new Map<string, number>();
		const add = (kind: string, share: number) =>
			kinds.set(kind, (kinds.get(kind) ?? 0) + share);
		for (const [n, id] of senses.entries()) {
			const share =
				((standings[n]?.share ?? 0) * seen + (prior[n] ?? 0)) / total;
			for (const kind of this.#broader(id)) add(`kind ${kind}`, share);
			add(`file ${this.#wordNet.synsets.get(id)?.file}`, share);
		}
		return new Map(
			[...kinds]
				.filter(([, share]) => share >= SELDOM)
				.map(([kind, share]) => [kind, WEIGHT * share]),
		);
	}

	/** The meaning itself and all that is broader. */
	#broader(id: string): Set<string> {
		const found = new Set([id]);
		for (const known of found)
			for (const broader of this.#wordNet.synsets.get(known)?.broader ?? [])
				found.add(broader);
		return found;
	}
}
