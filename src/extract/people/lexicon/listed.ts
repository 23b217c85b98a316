/** The words of a word list written over several lines. */
export function listed(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}
