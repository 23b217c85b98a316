/** The words of a word list written over several lines. */
export function listed(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

/**
 * Whether a word stands in a list that is sorted by its code units, found by halves: a long list is asked for few words, and
 * need not be taken apart for them.
 */
export function isListed(sorted: string, word: string): boolean {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		let start = middle;
		while (start > from && isLetter(sorted, start - 1)) start--;
		let end = middle;
		while (end < to && isLetter(sorted, end)) end++;
		const found = sorted.slice(start, end);
		if (found === word) return word !== "";
		if (found < word) from = end + 1;
		else to = start;
	}
	return false;
}

function isLetter(text: string, at: number): boolean {
	return text.charCodeAt(at) > 32;
}
