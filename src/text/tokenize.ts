import type { Upos } from "./document.js";
import { type Form, Forms } from "./forms.js";
import { Memo } from "./memo.js";
import type { Span } from "./span.js";
import { forgetfulWink } from "./wink.js";

/** A token as the tokenizer finds it, before its place in the sentence's tree is known. */
export interface Word extends Span, Form {}

const nlp = forgetfulWink();
const { its } = nlp;
const forms = new Forms();

/** wink-nlp takes quadratic time over what has no space in it, so such monsters never reach it. */
const LONGEST = 120;
/** Long paragraphs go to wink-nlp in pieces of about this many characters, cut at a space. */
const PIECE = 20_000;

/**
 * The tokens of `body.slice(start, end)`, with exact offsets: every character that is not white space lies in exactly one
 * token. The words are cut by wink-nlp; quotation marks of two characters (`` and '') stay whole.
 */
export function tokenize(body: string, start: number, end: number): Word[] {
	const words: Word[] = [];
	const plain = plainForm(body.slice(start, end));
	let from = 0;
	// What stands between spaces: no white space but these is left.
	for (let at = 0; at < plain.length; ) {
		const space = plain.indexOf(" ", at);
		const stop = space < 0 ? plain.length : space;
		if (stop - at > LONGEST) {
			readPieces(body, start, plain, from, at, words);
			readMonster(body, start + at, plain.slice(at, stop), words);
			from = stop;
		}
		at = stop + 1;
	}
	readPieces(body, start, plain, from, plain.length, words);
	return words;
}

const APOSTROPHE = /[’ʼ`´]/;

/** The same text with the same offsets in the characters wink-nlp knows best: plain spaces and apostrophes. */
function plainForm(text: string): string {
	const spaced = text.replace(/[^\S ]/g, " ");
	return APOSTROPHE.test(spaced)
		? spaced.replace(/(?<=[\p{L}\p{N}])[’ʼ`´](?=\p{L})/gu, "'")
		: spaced;
}

function readPieces(
	body: string,
	base: number,
	plain: string,
	from: number,
	to: number,
	words: Word[],
) {
	let at = from;
	while (at < to) {
		let cut = to;
		if (to - at > PIECE) {
			const space = plain.lastIndexOf(" ", at + PIECE);
			cut = space > at ? space : at + PIECE;
		}
		align(body, base + at, plain.slice(at, cut), words);
		at = cut;
	}
}

/** wink-nlp's tokens, found again in order; whatever it changed or left out becomes tokens of its own. */
function align(body: string, base: number, text: string, words: Word[]) {
	if (text.trim() === "") return;
	const tokens = nlp.readDoc(text).tokens();
	const ids = tokens.out(its.uniqueId) as number[];
	const tags = tokens.out(its.pos) as Upos[];
	const contracted = tokens.out(its.contractionFlag) as unknown as boolean[];
	// It has no lemma for some ("cannot" before a comma).
	const lemma = (i: number) =>
		(tokens.itemAt(i).out(its.lemma as never) as string | undefined) ??
		tokens.itemAt(i).out();
	let at = 0;
	for (let i = 0; i < ids.length; i++) {
		const id = ids[i] as number;
		const lexeme = forms.lexeme(id) ?? forms.add(id, tokens.itemAt(i).out());
		const { token } = lexeme;
		if (lexeme.blank) continue;
		while (at < text.length && text.charCodeAt(at) === 32) at++;
		const found = text.startsWith(token, at) ? at : findNear(text, token, at);
		if (found < 0) continue;
		if (found > at) fill(body, base, text, at, found, words);
		const start = base + found;
		at = found + token.length;
		const end = base + at;
		const before = words.at(-1);
		if (lexeme.tick && before?.text === token && before.end === start) {
			words[words.length - 1] = wordOf(
				before.start,
				end,
				forms.fresh(token + token, token + token, "PUNCT"),
			);
			continue;
		}
		const shown = body.startsWith(token, start)
			? token
			: body.slice(start, end);
		const tag = tags[i] ?? "X";
		const form = contracted[i]
			? forms.contracted(lexeme, shown, tag, lemma(i))
			: (forms.known(lexeme, shown, tag) ??
				forms.keep(lexeme, shown, tag, lemma(i)));
		words.push(wordOf(start, end, form));
	}
	fill(body, base, text, at, text.length, words);
}

function wordOf(
	start: number,
	end: number,
	{ text, lower, lemma, upos, number }: Form,
): Word {
	return { start, end, text, lower, lemma, upos, number };
}

/** Only a little ahead: a search to the end for each token that wink-nlp changed would be quadratic. */
function findNear(text: string, token: string, at: number): number {
	const found = text.slice(at, at + token.length + LONGEST).indexOf(token);
	return found < 0 ? -1 : at + found;
}

function fill(
	body: string,
	base: number,
	text: string,
	from: number,
	to: number,
	words: Word[],
) {
	for (const match of text.slice(from, to).matchAll(/\S+/g))
		readMonster(body, base + from + match.index, match[0], words);
}

/** Cuts where letters or digits meet anything else; an address of the Web stays whole. */
function readMonster(body: string, at: number, text: string, words: Word[]) {
	const pattern = /^https?:\/\//i.test(text)
		? /[\s\S]{1,2000}/g
		: /[\p{L}\p{N}\p{M}]{1,200}|[\s\S]/gu;
	for (const match of text.matchAll(pattern)) {
		const start = at + match.index;
		const end = start + match[0].length;
		const isWord = /^[\p{L}\p{N}]/u.test(match[0]);
		const upos = isWord ? (/^\d+$/.test(match[0]) ? "NUM" : "X") : "PUNCT";
		words.push(
			wordOf(
				start,
				end,
				forms.fresh(body.slice(start, end), match[0].toLowerCase(), upos),
			),
		);
	}
}

const verbs = new Memo(readVerb);

/** A verb form's base form, for a form that wink-nlp took for another part of speech where it stood. */
export function verbLemma(form: string): string {
	return verbs.of(form);
}

function readVerb(form: string): string {
	const auxiliary = form.endsWith("ing") ? "were" : "had";
	const tokens = nlp.readDoc(`they ${auxiliary} ${form} it`).tokens();
	const lemmas = tokens.out(nlp.its.lemma as never) as string[];
	return lemmas.length === 4 ? (lemmas[2] ?? form) : form;
}
