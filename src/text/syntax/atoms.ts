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

export function atomsOf(
	words: readonly WordForm[],
	vocabulary: Vocabulary,
): Atoms {
	const count = words.length;
	const atoms: Atoms = {
		count,
		word: new Int32Array(count + 2),
		lemma: new Int32Array(count + 2),
		suffix2: new Int32Array(count + 2),
		suffix3: new Int32Array(count + 2),
		prefix: new Int32Array(count + 2),
		shape: new Int32Array(count + 2),
		upos: new Int32Array(count + 2),
		verbs: new Int32Array(count + 2),
		commas: new Int32Array(count + 2),
		marks: new Int32Array(count + 2),
		choices: [],
	};
	const { verbs, commas, marks } = atoms;
	for (const [i, { text, lemma, upos }] of words.entries()) {
		const form = normalForm(text);
		const { length } = form;
		const hash = hashText(form);
		atoms.shape[i] = shapeOf(text, i === 0);
		atoms.suffix2[i] = hashText(form, Math.max(0, length - 2)) + 7;
		atoms.suffix3[i] = hashText(form, Math.max(0, length - 3));
		atoms.prefix[i] = hashText(form, 0, Math.min(length, 3)) + 3;
		atoms.upos[i] = hashText(upos);
		const known = vocabulary.knows(hash);
		atoms.choices.push(vocabulary.of(hash));
		const isVerb = upos === "VERB" || upos === "AUX";
		verbs[i + 1] = (verbs[i] as number) + (isVerb ? 1 : 0);
		commas[i + 1] = (commas[i] as number) + (hash === COMMA ? 1 : 0);
		marks[i + 1] = (marks[i] as number) + (hash === MARK ? 1 : 0);
		atoms.word[i] = known
			? hash
			: unknown(atoms.suffix2[i] ?? 0, atoms.shape[i] ?? 0);
		const base = hashText(lemma.toLowerCase());
		atoms.lemma[i] =
			known || vocabulary.knows(base) ? base : (atoms.word[i] ?? 0);
	}
	for (const array of [
		atoms.word,
		atoms.lemma,
		atoms.suffix2,
		atoms.suffix3,
		atoms.prefix,
		atoms.shape,
		atoms.upos,
	]) {
		array[count] = ROOT;
		array[count + 1] = NOTHING;
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
