import type { Article } from "../text/article.js";

/**
 * Eight hexadecimal digits over every article's id and body (FNV-1a, 32 bits, over UTF-16 units): enough to see that
 * two sets of seeds differ, no protection against somebody who wants them to look alike.
 */
export function fingerprintOf(articles: readonly Article[]): string {
	let hash = 0x811c9dc5;
	const take = (text: string) => {
		for (let i = 0; i < text.length; i++)
			hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
		hash = Math.imul(hash ^ 0x1f, 0x01000193);
	};
	for (const { id, title, published, body } of articles)
		for (const text of [id, title ?? "", published ?? "", body]) take(text);
	return (hash >>> 0).toString(16).padStart(8, "0");
}
