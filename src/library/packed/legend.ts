/**
 * What a batch of packed articles says by number: words of the language, names of rules, and the keys of the findings'
 * objects. Nothing that only one article says.
 */
export interface Legend {
	readonly words: readonly string[];
	/** The keys of a word that names the shape of an object, parted once. */
	readonly keys: (word: number) => readonly string[];
	/** A new object with the keys of such a word, all null, made at its full size: one that grows key by key takes twice the room. */
	readonly blank: (word: number) => Record<string, unknown>;
	/** The parts of a word that names a token's tags. */
	readonly parts: (word: number) => readonly string[];
}

export function legendOf(words: readonly string[]): Legend {
	const keys = parted(words, ",");
	const blanks: (Record<string, unknown> | undefined)[] = [];
	const blank = (word: number): Record<string, unknown> => {
		let known = blanks[word];
		if (!known) {
			known = blankOf(keys(word));
			blanks[word] = known;
		}
		return { ...known };
	};
	return { words, keys, blank, parts: parted(words, " ") };
}

/** Shapes by their keys: the objects of all legends are of one kind to the engine. */
const shapes = new Map<string, Record<string, unknown>>();

function blankOf(keys: readonly string[]): Record<string, unknown> {
	const name = keys.join();
	let shape = shapes.get(name);
	if (!shape) {
		shape = JSON.parse(
			`{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`,
		) as Record<string, unknown>;
		shapes.set(name, shape);
	}
	return shape;
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
