/**
 * Control characters shown as pictures of themselves, so that no terminal obeys what stands in an article: an escape
 * sequence could clear the screen, or rewrite what is above it. Line breaks and tabs stay. Each character is replaced by
 * one of the same length, so that spans hold.
 */
export function harmless(text: string): string {
	return text.replace(/(?!\r\n|[\t\n])\p{Cc}/gu, (character) => {
		const code = character.charCodeAt(0);
		if (code < 0x20) return String.fromCharCode(0x2400 + code);
		return code === 0x7f ? "\u2421" : "\ufffd";
	});
}
