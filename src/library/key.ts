import { createHash } from "node:crypto";
import type { Article } from "../text/article.js";

/** Names an article by its id, front matter and text: two of one key are the same, whatever file they were read from. */
export function keyOf(article: Article): string {
	const { body, ...head } = article;
	return (
		createHash("sha256")
			.update(JSON.stringify(Object.entries(head).sort()))
			.update("\n")
			.update(body, "utf16le")
			.digest()
			// A part cut from a longer text would keep all of it.
			.toString("hex", 0, 16)
	);
}
