import type { Reader, Writer } from "./bytes.js";

const LATIN1 = 0;
const UTF8 = 1;
const UTF16 = 2;

/** Writes a text so that it comes back unit by unit, lone surrogates too. */
export function writeText(to: Writer, text: string): void {
	const kind = isLatin1(text) ? LATIN1 : isWellFormed(text) ? UTF8 : UTF16;
	const bytes = Buffer.from(text, ENCODINGS[kind]);
	to.number(bytes.length * 3 + kind);
	to.raw(bytes);
}

/** Reads what `writeText` wrote; the encoding is told in the head. */
export function readText(from: Reader): string {
	const head = from.number();
	const bytes = from.raw(Math.floor(head / 3));
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
		ENCODINGS[head % 3],
	);
}

const ENCODINGS = ["latin1", "utf8", "utf16le"] as const;

function isLatin1(text: string): boolean {
	for (let i = 0; i < text.length; i++)
		if (text.charCodeAt(i) > 0xff) return false;
	return true;
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
