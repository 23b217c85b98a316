import { COLOUR, escaped, n } from "./drawing.js";

/**
 * Widths of letters in ems, each rather too wide than too narrow for the font's bold: there is no need to read the font
 * in order to break lines.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[ilj.,'’!:;|()[\]I ]/u, 0.34],
	[/[mwMWШЩЖЮшщжюм@%—]/u, 0.95],
	[/\p{Lu}/u, 0.68],
	[
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u,
		1.1,
	],
	[/[\p{Mn}\p{Cf}]/u, 0],
];
const OTHER = 0.56;

/** How wide a text is at most, in pixels. */
export function widthOf(text: string, size: number): number {
	let ems = 0;
	for (const letter of text)
		ems += WIDTHS.find(([of]) => of.test(letter))?.[1] ?? OTHER;
	return ems * size;
}

/**
 * A text in lines of at most so many pixels. What has no room is cut at a word's end, and the cut is marked; a word that
 * is longer than a line is cut inside.
 */
export function wrap(
	text: string,
	width: number,
	size: number,
	most: number,
): string[] {
	const lines: string[] = [];
	let line = "";
	// Longer than any label: the rest cannot be shown in any case.
	const words = text.slice(0, 600).trim().split(/\s+/u);
	for (const [i, word] of words.entries()) {
		const longer = line ? `${line} ${word}` : word;
		if (widthOf(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = within(word, width, size);
		if (lines.length < most) continue;
		return cut(lines.slice(0, most), width, size, i > 0);
	}
	if (line) lines.push(line);
	return lines.length > most
		? cut(lines.slice(0, most), width, size, true)
		: lines;
}

function cut(
	lines: readonly string[],
	width: number,
	size: number,
	marked: boolean,
): string[] {
	const last = lines.at(-1) ?? "";
	let kept = last;
	while (kept && widthOf(`${kept} …`, size) > width)
		kept = kept.includes(" ") ? kept.replace(/\s\S*$/u, "") : "";
	return [...lines.slice(0, -1), marked ? `${kept} …`.trim() : last];
}

function within(word: string, width: number, size: number): string {
	if (widthOf(word, size) <= width) return word;
	let kept = "";
	for (const letter of word) {
		if (widthOf(`${kept}${letter}…`, size) > width) break;
		kept += letter;
	}
	return `${kept}…`;
}

/** A line of text, its baseline at `y`. */
export function line(
	text: string,
	x: number,
	y: number,
	look: {
		readonly size: number;
		readonly fill?: string;
		readonly bold?: boolean;
		readonly anchor?: "start" | "middle" | "end";
	},
): string {
	const { size, fill = COLOUR.text, bold = false, anchor = "start" } = look;
	const weight = bold ? ' font-weight="700"' : "";
	return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escaped(text)}</text>`;
}
