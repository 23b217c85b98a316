import type { Names } from "./markdown.js";

/** Longest line that stands for a message, in characters. */
const LONGEST = 200;

/** A message's words in one line: mentions by their names, no marks. */
export function plainWords(content: string, names: Names): string {
	const line = content
		.replace(
			/<@!?(\d+)>/g,
			(_, id: string) => `@${names.user(id) ?? "unknown-user"}`,
		)
		.replace(
			/<#(\d+)>/g,
			(_, id: string) => `#${names.channel(id) ?? "unknown"}`,
		)
		.replace(/\\([^\p{L}\p{N}\s])|\*\*|__|~~|\|\||`/gu, (_, kept) => kept ?? "")
		.replace(/\s+/g, " ")
		.trim();
	const characters = [...line];
	return characters.length > LONGEST
		? `${characters.slice(0, LONGEST).join("")}…`
		: line;
}
