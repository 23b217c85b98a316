import { distance } from "./spelling.js";

/** The vocabulary by first letter and length, for looking up what a misspelt word may have meant. */
export type WordList = ReadonlyMap<string, readonly string[]>;

export function wordList(words: Iterable<string>): WordList {
	const lists = new Map<string, string[]>();
	for (const word of words) {
		if (word.length < 3 || !/^\p{L}/u.test(word)) continue;
		const key = `${word[0]}${word.length}`;
		const list = lists.get(key);
		if (list) list.push(word);
		else lists.set(key, [word]);
	}
	return lists;
}

/** How many misspelt letters a word of this length may have. */
function most(length: number): number {
	if (length < 4) return 0;
	if (length < 6) return 0.5;
	return length < 9 ? 1 : 1.5;
}

/** The words nearest in spelling, at most three, nearest first; none where the word is short. */
export function nearestWords(list: WordList, word: string): string[] {
	const limit = most(word.length);
	if (limit === 0) return [];
	const found: { word: string; apart: number }[] = [];
	for (let length = word.length - 2; length <= word.length + 2; length++)
		for (const other of list.get(`${word[0]}${length}`) ?? []) {
			const apart = distance(word, other, limit);
			if (apart <= limit) found.push({ word: other, apart });
		}
	const least = Math.min(...found.map((f) => f.apart));
	return found
		.filter((f) => f.apart <= least + 0.25)
		.sort((a, b) => a.apart - b.apart || (a.word < b.word ? -1 : 1))
		.slice(0, 3)
		.map((f) => f.word);
}
