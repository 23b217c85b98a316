import type { Library } from "../../library/library.js";
import type { Span } from "../../text/span.js";
import type { Excerpt } from "../answer.js";

/** What a receipt stands for: a place in one set of seeds. */
export interface Receipt extends Span {
	readonly fingerprint: string;
	/** The article's place in `Library.entries`. */
	readonly entry: number;
}

const FORM =
	/^([0-9a-f]{8})-([0-9a-z]{1,5})-([0-9a-z]{1,6})-([0-9a-z]{1,6})-([0-9a-z]{2})$/;

/**
 * A short text that names exactly these words of these seeds ("1a2b3c4d-0-1k2-4f-7x"): fingerprint, article, start,
 * length, checksum. Null for an excerpt that is not of this library.
 */
export function receiptFor(
	library: Library,
	{ start, end, citation }: Pick<Excerpt, "start" | "end" | "citation">,
): string | null {
	const entry = library.places.get(citation.article.id);
	if (entry === undefined) return null;
	const text = [
		library.fingerprint,
		...[entry, start, end - start].map((n) => n.toString(36)),
	].join("-");
	return `${text}-${checksum(text)}`;
}

/** Reads a receipt, in whatever case; null for a text that is none or was mistyped. */
export function readReceipt(text: string): Receipt | null {
	const typed = text.trim().toLowerCase();
	const match = FORM.exec(typed);
	if (!match) return null;
	const [, fingerprint = "", entry = "", start = "", length = "", sum] = match;
	if (checksum(typed.slice(0, -3)) !== sum) return null;
	const from = Number.parseInt(start, 36);
	return {
		fingerprint,
		entry: Number.parseInt(entry, 36),
		start: from,
		end: from + Number.parseInt(length, 36),
	};
}

/** Whether somebody meant to type a receipt, rightly or not. */
export function looksLikeReceipt(text: string): boolean {
	return /^[0-9a-f]{6,10}(?:-[0-9a-z]{1,8}){3,5}$/i.test(text.trim());
}

/** Two digits that change with any one character of the text and with any two that stand side by side and change places. */
function checksum(text: string): string {
	let sum = 0;
	// 1,291 is the greatest prime below 36², and 131 generates no short cycle in it.
	for (const character of text)
		sum = (sum * 131 + (character.codePointAt(0) ?? 0)) % 1_291;
	return sum.toString(36).padStart(2, "0");
}
