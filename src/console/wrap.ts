import type { Span } from "../text/span.js";

/**
 * Where a text breaks into lines of at most `width` columns: at its own line breaks, and instead of white space. No word
 * is changed, hyphenated or left out; one that is too long stands on a line of its own.
 */
export function wrap(text: string, width: number): Span[] {
	const lines: Span[] = [];
	let from = 0;
	for (const end of text.matchAll(/\r?\n|$/g)) {
		lines.push(...wrapLine(text, from, end.index, width));
		from = end.index + end[0].length;
	}
	return lines;
}

function wrapLine(
	text: string,
	from: number,
	to: number,
	width: number,
): Span[] {
	const lines: Span[] = [];
	let start = from;
	let end = from;
	let columns = 0;
	for (const word of text.slice(from, to).matchAll(/\S+/g)) {
		const at = from + word.index;
		const gap = columnsOf(text.slice(end, at));
		const size = columnsOf(word[0]);
		if (end > start && columns + gap + size > width) {
			lines.push({ start, end });
			start = at;
			columns = size;
		} else columns += gap + size;
		end = at + word[0].length;
	}
	lines.push({ start, end });
	return lines;
}

const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns a terminal gives a text: two for wide characters of East Asia and emoji, none for combining marks. */
export function columnsOf(text: string): number {
	if (/^[ -~]*$/.test(text)) return text.length;
	let columns = 0;
	for (const character of text)
		if (!/^[\p{M}\p{Cf}]/u.test(character))
			columns += WIDE.test(character) ? 2 : 1;
	return columns;
}
