import { single, substitution } from "../spelling.js";
import { sizeOf, type Vocabulary } from "./vocabulary.js";

const known = new WeakMap<Vocabulary, Uint8Array>();

/** For each word how many bytes it begins with as the word before it does. */
function sharedOf(vocabulary: Vocabulary): Uint8Array {
	let shared = known.get(vocabulary);
	if (!shared) {
		const { bytes, offsets } = vocabulary;
		shared = new Uint8Array(sizeOf(vocabulary));
		for (let n = 1; n < shared.length; n++) {
			const before = offsets[n - 1] ?? 0;
			const own = offsets[n] ?? 0;
			const most = Math.min(own - before, (offsets[n + 1] ?? 0) - own, 255);
			let same = 0;
			while (same < most && bytes[before + same] === bytes[own + same]) same++;
			shared[n] = same;
		}
		known.set(vocabulary, shared);
	}
	return shared;
}

/** How much longer or shorter a misspelling may be. */
const LONGER = 2;

/**
 * Tells the places of words between two of a vocabulary that may be a misspelling of an ASCII word, by the costs of
 * `distance`. The words are in order, so those with one beginning stand together: the table of costs is worked out once for
 * each beginning, and all words of one that is too far off already are passed over, as in a walk through a trie.
 */
export function eachSlip(
	vocabulary: Vocabulary,
	typed: string,
	limit: number,
	from: number,
	to: number,
	tell: (place: number) => void,
): void {
	const { bytes, offsets } = vocabulary;
	const shared = sharedOf(vocabulary);
	const width = typed.length + 1;
	/** A row for each letter of a word: what its beginning up to there costs against each beginning of the typed one. */
	const table = new Float64Array((typed.length + LONGER + 1) * width);
	const least = new Float64Array(typed.length + LONGER + 1);
	for (let i = 1; i < width; i++)
		table[i] =
			(table[i - 1] ?? 0) +
			single(typed.charCodeAt(i - 1), typed.charCodeAt(i - 2));
	let done = 0;
	let off = Number.POSITIVE_INFINITY;
	for (let n = from; n < to; n++) {
		const same = n === from ? 0 : (shared[n] ?? 0);
		if (same >= off) continue;
		off = Number.POSITIVE_INFINITY;
		const start = offsets[n] ?? 0;
		const length = (offsets[n + 1] ?? 0) - start;
		done = Math.min(done, same);
		while (done < length && off > length) {
			if (done === typed.length + LONGER) {
				off = done + 1;
				break;
			}
			const cheapest = addRow(table, width, typed, bytes, start, ++done);
			least[done] = cheapest;
			// Two letters swapped are counted from the row before the last.
			if (cheapest > limit && (least[done - 1] ?? 0) + 0.5 > limit) off = done;
		}
		if (off > length && (table[length * width + typed.length] ?? 0) <= limit)
			tell(n);
	}
}

/** The row of a word's letter, counted from 1; gives the least cost in it. */
function addRow(
	table: Float64Array,
	width: number,
	typed: string,
	bytes: Uint8Array,
	start: number,
	letter: number,
): number {
	const row = letter * width;
	const last = row - width;
	const x = bytes[start + letter - 1] ?? 0;
	const before = letter > 1 ? (bytes[start + letter - 2] ?? 0) : -1;
	const added = single(x, before);
	let least = (table[last] ?? 0) + added;
	table[row] = least;
	for (let i = 1; i < width; i++) {
		const y = typed.charCodeAt(i - 1);
		const y0 = typed.charCodeAt(i - 2);
		let cost = Math.min(
			(table[last + i] ?? 0) + added,
			(table[row + i - 1] ?? 0) + single(y, y0),
			(table[last + i - 1] ?? 0) + substitution(x, y),
		);
		if (i > 1 && letter > 1 && x !== y && x === y0 && y === before)
			cost = Math.min(cost, (table[last - width + i - 2] ?? 0) + 0.5);
		table[row + i] = cost;
		if (cost < least) least = cost;
	}
	return least;
}
