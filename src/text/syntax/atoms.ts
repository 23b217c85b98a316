import { Memo } from "../memo.js";
import { hashText } from "./hash.js";

/** What the tagger and parser look at in a word, as the tokenizer gives it. */
export interface WordForm {
	readonly text: string;
	readonly lemma: string;
	readonly upos: string;
}

/** A sentence as numbers. Two places past its words stand for the root (`count`) and for nothing (`count + 1`). */
export interface Atoms {
	readonly count: number;
	/** The form, or the class of forms of a word that training saw too seldom. */
	readonly word: Int32Array;
	readonly lemma: Int32Array;
	/** The last two and three letters. */
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly prefix: Int32Array;
	readonly shape: Int32Array;
	/** How many verbs, commas and quotation marks stand before each word (by the tokenizer's tags). */
	readonly verbs: Int32Array;
	readonly commas: Int32Array;
	readonly marks: Int32Array;
	/** The tags that each word may have, as classes. */
	readonly choices: Uint8Array[];
	/** The universal tag of the tokenizer. */
	readonly upos: Int32Array;
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

/** What a form of a word tells by itself. */
interface Form {
	readonly hash: number;
	readonly suffix2: number;
	readonly suffix3: number;
	readonly prefix: number;
	/** How it is written within a sentence and as its first word. */
	readonly shape: number;
	readonly firstShape: number;
	readonly known: boolean;
	readonly choices: Uint8Array;
}

/** The same of a lemma. */
interface Base {
	readonly hash: number;
	readonly known: boolean;
}

/** Forms and lemmas come again and again; what they tell is worked out once. */
interface Memory {
	readonly forms: Memo<Form>;
	readonly bases: Memo<Base>;
}

const memories = new WeakMap<Vocabulary, Memory>();

function memoryOf(vocabulary: Vocabulary): Memory {
	let memory = memories.get(vocabulary);
	if (!memory) {
		memory = {
			forms: new Memo((text) => readForm(text, vocabulary)),
			bases: new Memo((lemma) => {
				const hash = hashText(lemma.toLowerCase());
				return { hash, known: vocabulary.knows(hash) };
			}),
		};
		memories.set(vocabulary, memory);
	}
	return memory;
}

function readForm(text: string, vocabulary: Vocabulary): Form {
	const form = normalForm(text);
	const { length } = form;
	const hash = hashText(form);
	return {
		hash,
		suffix2: (hashText(form, Math.max(0, length - 2)) + 7) | 0,
		suffix3: hashText(form, Math.max(0, length - 3)),
		prefix: (hashText(form, 0, Math.min(length, 3)) + 3) | 0,
		shape: shapeOf(text, false),
		firstShape: shapeOf(text, true),
		known: vocabulary.knows(hash),
		choices: vocabulary.of(hash),
	};
}

const TAG_HASHES = new Memo(hashText);

export function atomsOf(
	words: readonly WordForm[],
	vocabulary: Vocabulary,
): Atoms {
	const { forms, bases } = memoryOf(vocabulary);
	const count = words.length;
	const size = count + 2;
	const numbers = new Int32Array(10 * size);
	const array = (k: number) => numbers.subarray(k * size, (k + 1) * size);
	const atoms: Atoms = {
		count,
		word: array(0),
		lemma: array(1),
		suffix2: array(2),
		suffix3: array(3),
		prefix: array(4),
		shape: array(5),
		upos: array(6),
		verbs: array(7),
		commas: array(8),
		marks: array(9),
		choices: [],
	};
	const { word, suffix2, shape, verbs, commas, marks } = atoms;
	for (let i = 0; i < count; i++) {
		const { text, lemma, upos } = words[i] as WordForm;
		const form = forms.of(text);
		shape[i] = i === 0 ? form.firstShape : form.shape;
		suffix2[i] = form.suffix2;
		atoms.suffix3[i] = form.suffix3;
		atoms.prefix[i] = form.prefix;
		atoms.upos[i] = TAG_HASHES.of(upos);
		atoms.choices.push(form.choices);
		const isVerb = upos === "VERB" || upos === "AUX";
		verbs[i + 1] = (verbs[i] as number) + (isVerb ? 1 : 0);
		commas[i + 1] = (commas[i] as number) + (form.hash === COMMA ? 1 : 0);
		marks[i + 1] = (marks[i] as number) + (form.hash === MARK ? 1 : 0);
		word[i] = form.known
			? form.hash
			: unknown(form.suffix2, shape[i] as number);
		const base = bases.of(lemma);
		atoms.lemma[i] = form.known || base.known ? base.hash : (word[i] as number);
	}
	for (let k = 0; k < 7; k++) {
		numbers[k * size + count] = ROOT;
		numbers[k * size + count + 1] = NOTHING;
	}
	return atoms;
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
