import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Upos } from "./document.js";
import { Memo } from "./memo.js";
import type { Span } from "./span.js";

/** A token as the tokenizer finds it, before its place in the sentence's tree is known. */
export interface Word extends Span {
	readonly text: string;
	readonly lemma: string;
	readonly upos: Upos;
}

const nlp = winkNLP(winkModel, ["pos"]);

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
	const monster = new RegExp(`\\S{${LONGEST + 1},}`, "g");
	for (const match of plain.matchAll(monster)) {
		readPieces(body, start, plain, from, match.index, words);
		readMonster(body, start + match.index, match[0], words);
		from = match.index + match[0].length;
	}
	readPieces(body, start, plain, from, plain.length, words);
	return words;
}

/** The same text with the same offsets in the characters wink-nlp knows best: plain spaces and apostrophes. */
function plainForm(text: string): string {
	return text
		.replace(/[^\S ]/g, " ")
		.replace(/(?<=[\p{L}\p{N}])[’ʼ`´](?=\p{L})/gu, "'");
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
	const texts = tokens.out();
	const tags = tokens.out(nlp.its.pos);
	const lemmas = tokens.out(nlp.its.lemma as never) as string[];
	let at = 0;
	for (let i = 0; i < texts.length; i++) {
		const token = texts[i] as string;
		if (token.trim() === "") continue;
		while (at < text.length && text.charCodeAt(at) === 32) at++;
		const found = text.startsWith(token, at) ? at : findNear(text, token, at);
		if (found < 0) continue;
		if (found > at) fill(body, base, text, at, found, words);
		at = found + token.length;
		if (token === "`" || token === "'") {
			const before = words.at(-1);
			if (before?.text === token && before.end === base + found) {
				words[words.length - 1] = {
					start: before.start,
					end: base + at,
					text: token + token,
					lemma: token + token,
					upos: "PUNCT",
				};
				continue;
			}
		}
		words.push({
			start: base + found,
			end: base + at,
			// wink-nlp gives a word the same string each time, which is quicker to look up than a fresh one.
			text: body.startsWith(token, base + found)
				? token
				: body.slice(base + found, base + at),
			lemma: lemmas[i] ?? token,
			upos: (tags[i] ?? "X") as Upos,
		});
	}
	fill(body, base, text, at, text.length, words);
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
		words.push({
			start,
			end,
			text: body.slice(start, end),
			lemma: match[0].toLowerCase(),
			upos: isWord ? (/^\d+$/.test(match[0]) ? "NUM" : "X") : "PUNCT",
		});
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
