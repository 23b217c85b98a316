/** What a reader sees of Discord's Markdown, as far as the bot writes any: the words without backslashes and marks. */
export function unescaped(markdown: string): string {
	return markdown.replace(/\\(.)|\*\*?/gsu, (_, kept) => kept ?? "");
}

/** All that a message's embeds say. */
export function visible(embeds: readonly object[] | undefined): string {
	return (embeds ?? [])
		.map((embed) => {
			const { title = "", description = "" } = embed as {
				title?: string;
				description?: string;
			};
			return unescaped(`${title}\n${description}`);
		})
		.join("\n");
}
