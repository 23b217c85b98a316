import { distance } from "../spelling.js";
import type { Shelved } from "./shelving.js";
import { eachSlip } from "./slips.js";
import { placeOf, wordAt } from "./vocabulary.js";

/** How many misspelt letters a word of this length may have. */
function most(length: number): number {
	if (length < 4) return 0;
	if (length < 6) return 0.5;
	return length < 9 ? 1 : 1.5;
}

/** A word of ASCII letters and figures, and one that begins with any letter. */
const PLAIN = /^[a-z][a-z0-9]*$/;
const LETTER = /^\p{L}/u;

/**
 * The words nearest in spelling, at most three, nearest first; none where the word is short. The first letter has to be
 * right, as people seldom miss it.
 * @param known whether a word still stands in some article
 */
export function nearestWords(
	shelved: readonly Shelved[],
	word: string,
	known: (word: string) => boolean,
): string[] {
	const limit = most(word.length);
	if (limit === 0 || !LETTER.test(word)) return [];
	const found = new Map<string, number>();
	const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
	for (const { shard } of shelved) {
		const { vocabulary } = shard;
		const compare = (place: number) => {
			const other = wordAt(vocabulary, place);
			if (found.has(other) || other.length < 3) return;
			if (Math.abs(other.length - word.length) > 2) return;
			const apart = distance(word, other, limit);
			if (apart <= limit && known(other)) found.set(other, apart);
		};
		const from = placeOf(vocabulary, letter);
		const to = placeOf(vocabulary, `${letter}\uffff`);
		if (PLAIN.test(word)) eachSlip(vocabulary, word, limit, from, to, compare);
		// Words of other scripts are few.
		else for (let n = from; n < to; n++) compare(n);
	}
	const least = Math.min(...found.values());
	return [...found]
		.filter(([, apart]) => apart <= least + 0.25)
		.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
		.slice(0, 3)
		.map(([other]) => other);
}
