import { distance } from "../spelling.js";
import type { Shelved } from "./shelving.js";
import { placeOf, sizeOf, type Vocabulary, wordAt } from "./vocabulary.js";

/** How many misspelt letters a word of this length may have. */
function most(length: number): number {
	if (length < 4) return 0;
	if (length < 6) return 0.5;
	return length < 9 ? 1 : 1.5;
}

const signatures = new WeakMap<Vocabulary, Uint32Array>();

/** Which letters a word has, a bit each: what two words can't share tells that they are far apart. */
function signaturesOf(vocabulary: Vocabulary): Uint32Array {
	let known = signatures.get(vocabulary);
	if (!known) {
		const { bytes, offsets } = vocabulary;
		known = new Uint32Array(sizeOf(vocabulary));
		for (let n = 0; n < known.length; n++) {
			let bits = 0;
			for (let i = offsets[n] ?? 0; i < (offsets[n + 1] ?? 0); i++)
				bits |= 1 << ((bytes[i] ?? 0) & 31);
			known[n] = bits;
		}
		signatures.set(vocabulary, known);
	}
	return known;
}

function signatureOf(word: string): number {
	let bits = 0;
	for (const byte of Buffer.from(word)) bits |= 1 << (byte & 31);
	return bits;
}

function bitsIn(value: number): number {
	let left = value - ((value >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * The words nearest in spelling, at most three, nearest first; none where the word is short. The first letter has to be
 * right, as people seldom miss it: so one stretch of the vocabulary is looked through, and of that only words of nearly
 * the same length and letters are compared.
 * @param known whether a word still stands in some article
 */
export function nearestWords(
	shelved: readonly Shelved[],
	word: string,
	known: (word: string) => boolean,
): string[] {
	const limit = most(word.length);
	if (limit === 0 || !/^\p{L}/u.test(word)) return [];
	const own = signatureOf(word);
	const length = Buffer.byteLength(word);
	const found = new Map<string, number>();
	// The cheapest slip costs half and changes a letter for another: two bits, or four of letters that are two bytes.
	const apartMost = (length === word.length ? 4 : 8) * limit;
	for (const { shard } of shelved) {
		const { vocabulary } = shard;
		const bits = signaturesOf(vocabulary);
		const { offsets } = vocabulary;
		const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
		const to = placeOf(vocabulary, `${letter}\uffff`);
		for (let n = placeOf(vocabulary, letter); n < to; n++) {
			const size = (offsets[n + 1] ?? 0) - (offsets[n] ?? 0);
			if (size < 3 || Math.abs(size - length) > 4) continue;
			if (bitsIn((bits[n] ?? 0) ^ own) > apartMost) continue;
			const other = wordAt(vocabulary, n);
			if (Math.abs(other.length - word.length) > 2 || found.has(other))
				continue;
			const apart = distance(word, other, limit);
			if (apart <= limit && known(other)) found.set(other, apart);
		}
	}
	const least = Math.min(...found.values());
	return [...found]
		.filter(([, apart]) => apart <= least + 0.25)
		.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
		.slice(0, 3)
		.map(([other]) => other);
}
