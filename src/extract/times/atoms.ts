import type { Document, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { numberOf } from "./keys.js";

/**
 * What the grammar reads: a run of letters, a run of digits, or one mark. Tokens are cut further, so that no rule need
 * know how "third-quarter", "Nov.", "3h" or "10/31/74" was tokenized.
 */
export interface Atom extends Span {
	/** In lower case, with plain hyphens and apostrophes. */
	readonly text: string;
	/** What parsers are told apart by: its text, "#" for a run of digits. */
	readonly key: string;
	/** The key's number, 0 for one that no parser knows. */
	readonly known: number;
	/** The value of a run of digits, else -1. */
	readonly number: number;
	/** Nothing stands between it and the atom before. */
	readonly glued: boolean;
	/** It begins a paragraph. */
	readonly broken: boolean;
	readonly capital: boolean;
	readonly token: Token;
	/** The number of the reading that it belongs to: no two texts share one. */
	readonly reading: number;
}

let readings = 0;

const PLAIN: Record<string, string> = {
	"’": "'",
	"‘": "'",
	"‐": "-",
	"‑": "-",
	"–": "-",
};

/** Cuts a document's tokens into atoms, but for boilerplate. Linear. */
export function readAtoms(document: Document): Atom[] {
	const { body } = document.article;
	const atoms: Atom[] = [];
	readings++;
	for (const paragraph of document.paragraphs) {
		if (paragraph.kind === "boilerplate") continue;
		let opens = true;
		for (let s = paragraph.from; s < paragraph.to; s++) {
			const sentence = document.sentences[s];
			if (!sentence) continue;
			for (let t = sentence.from; t < sentence.to; t++) {
				const token = document.tokens[t];
				if (token) cut(token, body, atoms, opens);
				opens = false;
			}
		}
	}
	return atoms;
}

function isLetter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0
	);
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** Hyphens, quotation marks and the like lie above the letters' first code. */
function isMark(code: number): boolean {
	return code >= 0x2000 && code <= 0x2bff;
}

function cut(token: Token, body: string, atoms: Atom[], opens: boolean): void {
	// A number that the tokenizer cut in two, "5.4|5pm", was read to its end already.
	let at = Math.max(token.start, atoms.at(-1)?.end ?? 0);
	while (at < token.end) {
		const code = body.charCodeAt(at);
		if (code <= 32 || code === 0xa0) {
			at++;
			continue;
		}
		let end = at + 1;
		let number = -1;
		if (isDigit(code)) {
			while (isDigit(body.charCodeAt(end))) end++;
			number =
				end - at > 9 ? Number.MAX_SAFE_INTEGER : Number(body.slice(at, end));
		} else if (isLetter(code) && !isMark(code)) {
			while (end < token.end) {
				const next = body.charCodeAt(end);
				if (!isLetter(next) || isMark(next)) break;
				end++;
			}
		}
		const whole = at === token.start && end === token.end;
		const text = whole ? token.lower : body.slice(at, end).toLowerCase();
		const plain = end === at + 1 ? (PLAIN[text] ?? text) : text;
		const last = atoms.at(-1);
		const key = number >= 0 ? "#" : plain;
		atoms.push({
			start: at,
			end,
			text: plain,
			key,
			known: numberOf(key),
			number,
			glued: last !== undefined && last.end === at,
			broken: opens && at === token.start && last !== undefined,
			capital: code >= 65 && code <= 90,
			token,
			reading: readings,
		});
		at = end;
	}
}
