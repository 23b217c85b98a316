/** Control characters, and marks that turn the direction of the text behind them: embeddings, overrides and isolates. */
const UNSAFE = /(?!\r\n|[\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Control characters shown as pictures of themselves, so that no terminal obeys what stands in an article: an escape
 * sequence could clear the screen, or rewrite what is above it; a mark of direction could turn the citation behind an
 * excerpt round. Line breaks and tabs stay. Each character is replaced by one of the same length, so that spans hold.
 */
export function harmless(text: string): string {
	return text.replace(UNSAFE, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? "\u2421" : "\ufffd";
	});
}
