/** Users, roles, channels, commands, guild pages, custom emoji and times, as they stand in a message. */
const TOKEN =
	/<(?:@[!&]?\d+|#\d+|\/[^<>:]{1,100}:\d+|id:\w+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/g;

/** How many questions of one message are answered. */
export const AT_ONCE = 3;

/** The question in a message: what is left without mentions and the like. */
export function questionOf(content: string): string {
	return content.replace(TOKEN, " ").replace(/\s+/g, " ").trim();
}

/** The questions in a message, in order: several only where each ends with a question mark. One empty one for none. */
export function questionsOf(content: string): string[] {
	const whole = questionOf(content);
	const parts = whole
		.split(/(?<=\?)\s+/)
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
	// What follows the last question mark ("… Thanks!") asks nothing.
	const asking = parts.filter((part) => part.endsWith("?"));
	return asking.length > 1 ? asking : [whole];
}

/** Text as it was before a backslash stood before each of its marks. */
export function unescaped(markdown: string): string {
	return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
}
