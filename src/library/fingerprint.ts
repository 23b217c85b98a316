import { createHash } from "node:crypto";
import type { Article } from "../text/article.js";

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 units. */
function take(hash: number, text: string): number {
	let now = hash;
	for (let i = 0; i < text.length; i++)
		now = Math.imul(now ^ text.charCodeAt(i), PRIME);
	return Math.imul(now ^ 0x1f, PRIME);
}

/** An article's id, title, date and body as 32 bits. */
export function hashOf({ id, title, published, body }: Article): number {
	return [id, title ?? "", published ?? "", body].reduce(take, BASIS) >>> 0;
}

/**
 * Eight hexadecimal digits over the hashes of all articles in their order: enough to see that two sets of seeds differ,
 * no protection against somebody who wants them to look alike.
 */
export function fingerprintOf(hashes: Iterable<number>): string {
	let hash = BASIS;
	for (const own of hashes)
		for (const byte of [own, own >>> 8, own >>> 16, own >>> 24])
			hash = Math.imul(hash ^ (byte & 0xff), PRIME);
	return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A number for a text, in place of it where only sameness matters: the first 53 bits of its SHA-256. */
export function digestOf(text: string): number {
	const hash = createHash("sha256").update(text, "utf16le").digest();
	return hash.readUIntBE(0, 6) * 32 + ((hash[6] ?? 0) >>> 3);
}
