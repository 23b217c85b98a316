/**
 * What a batch of packed articles says by number: words of the language, names of rules, and the keys of the findings'
 * objects. Nothing that only one article says.
 */
export interface Legend {
	readonly words: readonly string[];
	/** The keys of a word that names the shape of an object, parted once. */
	readonly keys: (word: number) => readonly string[];
	/** The parts of a word that names a token's tags. */
	readonly parts: (word: number) => readonly string[];
}

export function legendOf(words: readonly string[]): Legend {
	return { words, keys: parted(words, ","), parts: parted(words, " ") };
}

function parted(words: readonly string[], by: string) {
	const known: (readonly string[] | undefined)[] = [];
	return (word: number): readonly string[] => {
		let parts = known[word];
		if (!parts) {
			const text = words[word] ?? "";
			parts = text === "" ? [] : text.split(by);
			known[word] = parts;
		}
		return parts;
	};
}

/** A legend while it is being written. */
export class LegendWriter {
	readonly words: string[] = [];
	readonly #numbers = new Map<string, number>();

	number(word: string): number {
		let number = this.#numbers.get(word);
		if (number === undefined) {
			number = this.words.length;
			this.words.push(word);
			this.#numbers.set(word, number);
		}
		return number;
	}
}
