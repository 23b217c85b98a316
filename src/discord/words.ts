/** What is read of a message that somebody picked. */
interface Picked {
	readonly content: string;
	readonly embeds: readonly { readonly description?: string | null }[];
}

/**
 * The words of a message as a reader sees them, without Discord's Markdown around them and without mentions; of its embeds, where there are
 * none of its own.
 */
export function wordsOf({ content, embeds }: Picked): string {
	const own = seen(content);
	return own || seen(embeds.map((e) => e.description ?? "").join("\n"));
}

function seen(markdown: string): string {
	return (
		markdown
			// Whom or which channel a message names is no word of an article.
			.replace(/<(?:@[!&]?|#)\d{1,20}>\s?/g, "")
			.replace(/^\s{0,3}(?:>>>|>|#{1,3}|-#)\s/gm, "")
			// A mark after a backslash stays; emphasis, code and spoilers go.
			.replace(
				/\\([^\p{L}\p{N}\s])|\*+|__+|~~|\|\||`+/gu,
				(_, kept) => kept ?? "",
			)
			.trim()
	);
}
