import { hashText } from "./hash.js";

/** What the tagger and parser look at in a word, as the tokenizer gives it. */
export interface WordForm {
	readonly text: string;
	readonly lemma: string;
	readonly upos: string;
	/** The same number for the same three, by which what they tell is found again; -1 for a word that has none. */
	readonly number: number;
}

/** A sentence as numbers. Two places past its words stand for the root (`count`) and for nothing (`count + 1`). */
export class Atoms {
	count = 0;
	/** The form, or the class of forms of a word that training saw too seldom. */
	readonly word: Int32Array;
	readonly lemma: Int32Array;
	/** The last two and three letters. */
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly prefix: Int32Array;
	readonly shape: Int32Array;
	/** The universal tag of the tokenizer. */
	readonly upos: Int32Array;
	/** How many verbs, commas and quotation marks stand before each word (by the tokenizer's tags). */
	readonly verbs: Int32Array;
	readonly commas: Int32Array;
	readonly marks: Int32Array;
	/** The tags that each word may have, as classes. */
	readonly choices: Uint8Array[] = [];

	/** Room for sentences of up to so many words. */
	constructor(most: number) {
		const numbers = new Int32Array(10 * (most + 2));
		const array = (k: number) =>
			numbers.subarray(k * (most + 2), (k + 1) * (most + 2));
		this.word = array(0);
		this.lemma = array(1);
		this.suffix2 = array(2);
		this.suffix3 = array(3);
		this.prefix = array(4);
		this.shape = array(5);
		this.upos = array(6);
		this.verbs = array(7);
		this.commas = array(8);
		this.marks = array(9);
	}
}

export interface Vocabulary {
	/** Whether training saw a form of this hash often enough. */
	knows(hash: number): boolean;
	/** The classes of tags that a form of this hash may have. */
	of(hash: number): Uint8Array;
}

const ROOT = hashText("<root>");
const NOTHING = hashText("<nothing>");

const COMMA = hashText(",");
const MARK = hashText('"');

const QUOTES = /^(?:["“”„‟«»]|``|'')$/;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** One spelling for marks and numbers that differ only in print. */
export function normalForm(text: string): string {
	const lower = text.toLowerCase();
	const first = lower.charCodeAt(0);
	if (first >= 97 && first <= 122) {
		return lower.length > 2 && /[’ʼ]/.test(lower)
			? lower.replace(APOSTROPHES, "'")
			: lower;
	}
	if (QUOTES.test(lower)) return '"';
	if (/^\d/.test(lower)) {
		if (/^(?:19|20)\d\d$/.test(lower)) return "<year>";
		return lower.replace(/\d+/g, (digits) =>
			digits.length < 3 ? "0".repeat(digits.length) : "000",
		);
	}
	if (/^[-–—]+$/.test(lower))
		return lower.length > 1 ? "—" : lower === "–" ? "—" : lower;
	return lower.replace(APOSTROPHES, "'");
}

/** What a word tells by itself: within a sentence, and as its first word. */
interface Features {
	readonly inner: Place;
	readonly first: Place;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly prefix: number;
	readonly upos: number;
	readonly choices: Uint8Array;
	readonly verb: number;
	readonly comma: number;
	readonly mark: number;
}

/** What depends on how the word is written, which for a sentence's first is another matter. */
interface Place {
	readonly shape: number;
	readonly word: number;
	readonly lemma: number;
}

/** By the words' numbers; what a word tells is worked out once. */
const memories = new WeakMap<Vocabulary, (Features | undefined)[]>();

function readFeatures(
	{ text, lemma, upos }: WordForm,
	vocabulary: Vocabulary,
): Features {
	const form = normalForm(text);
	const { length } = form;
	const hash = hashText(form);
	const suffix2 = (hashText(form, Math.max(0, length - 2)) + 7) | 0;
	const known = vocabulary.knows(hash);
	const base = hashText(lemma.toLowerCase());
	const at = (first: boolean): Place => {
		const shape = shapeOf(text, first);
		const word = known ? hash : unknown(suffix2, shape) | 0;
		return {
			shape,
			word,
			lemma: known || vocabulary.knows(base) ? base : word,
		};
	};
	return {
		inner: at(false),
		first: at(true),
		suffix2,
		suffix3: hashText(form, Math.max(0, length - 3)),
		prefix: (hashText(form, 0, Math.min(length, 3)) + 3) | 0,
		upos: hashText(upos),
		choices: vocabulary.of(hash),
		verb: upos === "VERB" || upos === "AUX" ? 1 : 0,
		comma: hash === COMMA ? 1 : 0,
		mark: hash === MARK ? 1 : 0,
	};
}

/** Reads a sentence into `atoms`, which has room for it. */
export function readAtoms(
	words: readonly WordForm[],
	vocabulary: Vocabulary,
	atoms: Atoms,
) {
	let memory = memories.get(vocabulary);
	if (!memory) {
		memory = [];
		memories.set(vocabulary, memory);
	}
	const { word, lemma, suffix2, suffix3, prefix, shape, upos } = atoms;
	const { verbs, commas, marks, choices } = atoms;
	const count = words.length;
	atoms.count = count;
	for (let i = 0; i < count; i++) {
		const form = words[i] as WordForm;
		let features = form.number < 0 ? undefined : memory[form.number];
		if (!features) {
			features = readFeatures(form, vocabulary);
			if (form.number >= 0) memory[form.number] = features;
		}
		const place = i === 0 ? features.first : features.inner;
		word[i] = place.word;
		lemma[i] = place.lemma;
		shape[i] = place.shape;
		suffix2[i] = features.suffix2;
		suffix3[i] = features.suffix3;
		prefix[i] = features.prefix;
		upos[i] = features.upos;
		choices[i] = features.choices;
		verbs[i + 1] = (verbs[i] as number) + features.verb;
		commas[i + 1] = (commas[i] as number) + features.comma;
		marks[i + 1] = (marks[i] as number) + features.mark;
	}
	for (const numbers of [word, lemma, suffix2, suffix3, prefix, shape, upos]) {
		numbers[count] = ROOT;
		numbers[count + 1] = NOTHING;
	}
}

/** What stands between two words, from `a` to `b`: no, one or more verbs and commas, and whether a quotation begins or ends. */
export function between(atoms: Atoms, a: number, b: number): number {
	if (a >= b) return 0;
	const { verbs, commas, marks } = atoms;
	const v = (verbs[b] as number) - (verbs[a + 1] as number);
	const c = (commas[b] as number) - (commas[a + 1] as number);
	const m = (marks[b] as number) - (marks[a + 1] as number);
	return 1 + Math.min(v, 2) + 3 * Math.min(c, 2) + 9 * (m & 1);
}

/** Words not known by form go by their ending and how they are written. */
function unknown(suffix: number, shape: number): number {
	return Math.imul(suffix ^ 0x5bd1e995, 31) + shape;
}

/** How a word is written: letters' case, digits, hyphens; whether it opens the sentence. */
function shapeOf(text: string, first: boolean): number {
	let bits = first ? 1 : 0;
	const length = Math.min(text.length, 24);
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code >= 97 && code <= 122) bits |= 2;
		else if (code >= 65 && code <= 90) bits |= i === 0 ? 4 : 8;
		else if (code >= 48 && code <= 57) bits |= 16;
		else if (code === 45) bits |= 32;
		else if (code === 46) bits |= 64;
		else if (code >= 192) bits |= /\p{Lu}/u.test(text.charAt(i)) ? 4 : 2;
		else bits |= 128;
	}
	return Math.imul(bits + 1, 0x01000193);
}
