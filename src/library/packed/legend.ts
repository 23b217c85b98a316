import type { Upos } from "../../text/document.js";
import { type LemmaRule, readLemmaRule } from "./lemma-rule.js";

/**
 * What a batch of packed articles says by number: words of the language, names of rules, and the keys of the findings'
 * objects. Nothing that only one article says.
 */
export interface Legend {
	readonly text: (word: number) => string;
	/** The keys of a word that names the shape of an object, parted once. */
	readonly keys: (word: number) => readonly string[];
	/** A new object with the keys of such a word, all null, made at its full size: one that grows key by key takes twice the room. */
	readonly blank: (word: number) => Record<string, unknown>;
	/** What a word that names a token's tags says. */
	readonly tags: (word: number) => Tags;
}

/** A token's tags, and how its base form comes from its text. */
export interface Tags {
	readonly xpos: string;
	readonly dep: string;
	readonly upos: Upos;
	readonly rule: LemmaRule;
}

/** A word with what it stands for, read when it is first asked for. */
class Word {
	readonly text: string;
	#keys: readonly string[] | null = null;
	#tags: Tags | null = null;
	#blank: Record<string, unknown> | null = null;

	constructor(text: string) {
		this.text = text;
	}

	/** A word names a shape or tags, never both. */
	keys(): readonly string[] {
		this.#keys ??= this.text === "" ? [] : this.text.split(",");
		return this.#keys;
	}

	tags(): Tags {
		this.#tags ??= tagsIn(this.text);
		return this.#tags;
	}

	blank(): Record<string, unknown> {
		this.#blank ??= blankOf(this.keys());
		return { ...this.#blank };
	}
}

/** The words of several legends, which have most of them in common: a hundred batches need not keep each a hundred times. */
export class LegendWords {
	readonly #known = new Map<string, Word>();

	of(text: string): Word {
		let word = this.#known.get(text);
		if (!word) {
			word = new Word(text);
			this.#known.set(text, word);
		}
		return word;
	}
}

/** @param shared words of other legends, taken again where they are the same */
export function legendOf(
	texts: readonly string[],
	shared: LegendWords = new LegendWords(),
): Legend {
	return reading(texts.map((text) => shared.of(text)));
}

/** Holds nothing but its own words: what all legends have is needed no longer than they are being made. */
function reading(words: readonly Word[]): Legend {
	const none = new Word("");
	return {
		text: (word) => words[word]?.text ?? "",
		keys: (word) => (words[word] ?? none).keys(),
		blank: (word) => (words[word] ?? none).blank(),
		tags: (word) => (words[word] ?? none).tags(),
	};
}

function tagsIn(text: string): Tags {
	const [xpos = "", dep = "", upos = "X", drop = "0", put = ""] =
		text.split(" ");
	return { xpos, dep, upos: upos as Upos, rule: readLemmaRule(drop, put) };
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
