/** So many words are kept before all are let go; twice as many places for them keep the chains short. */
const KEPT = 32_768;
const SLOTS = 2 * KEPT;

/**
 * Words of nothing but ASCII letters, as most are, each with its stem. They are looked up by where they stand in a text: no
 * copy is cut from it, made small and hashed as a string, which would take longer than all the rest of reading a word.
 */
export class PlainWords {
	readonly #stem: (word: string) => string;
	/** A place in the lists plus one, 0 where nothing is (open addressing, linear probing). */
	readonly #slots = new Int32Array(SLOTS);
	#words: string[] = [];
	#stems: string[] = [];

	/** @param stem gives the stem of a word in small letters */
	constructor(stem: (word: string) => string) {
		this.#stem = stem;
	}

	/** The number of the word between two places of a text, good until the next one is asked for. */
	at(text: string, start: number, end: number): number {
		let hash = end - start;
		for (let i = start; i < end; i++)
			hash = Math.imul(hash, 31) + (text.charCodeAt(i) | 32);
		hash ^= hash >>> 15;
		const slots = this.#slots;
		let slot = hash & (SLOTS - 1);
		for (;;) {
			const number = (slots[slot] ?? 0) - 1;
			if (number < 0) break;
			if (isAt(this.#words[number] ?? "", text, start, end)) return number;
			slot = (slot + 1) & (SLOTS - 1);
		}
		if (this.#words.length === KEPT) {
			slots.fill(0);
			this.#words = [];
			this.#stems = [];
			slot = hash & (SLOTS - 1);
		}
		// Written anew, since a long word cut from a text keeps all of the text in memory.
		const word = Buffer.from(text.slice(start, end), "latin1")
			.toString("latin1")
			.toLowerCase();
		const number = this.#words.push(word) - 1;
		this.#stems.push(this.#stem(word));
		slots[slot] = number + 1;
		return number;
	}

	/** In small letters. */
	word(number: number): string {
		return this.#words[number] ?? "";
	}

	stem(number: number): string {
		return this.#stems[number] ?? "";
	}
}

/** Whether a word in small ASCII letters stands between two places of a text, however it is written there. */
function isAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let i = 0; i < word.length; i++)
		if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
	return true;
}
