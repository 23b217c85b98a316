import { COLOUR, escaped, n } from "./drawing.js";
import { BOLD, REGULAR } from "./widths.js";

/** Widths in ems of what the font's table lacks, rather too wide than too narrow. */
const OTHERS: readonly (readonly [RegExp, number])[] = [
	[/[\p{Mn}\p{Cf}]/u, 0],
	[
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u,
		1.1,
	],
	[/\p{Lu}/u, 0.9],
];
const OTHER = 0.8;

const [regular, bold] = [REGULAR, BOLD].map(
	(table) =>
		new Map(
			Object.entries(table).flatMap(([width, letters]) =>
				[...letters].map((letter) => [letter, Number(width) / 100] as const),
			),
		),
);

/** How wide a text is at most, in pixels. */
export function widthOf(text: string, size: number, heavy = false): number {
	const table = heavy ? bold : regular;
	let ems = 0;
	for (const letter of text)
		ems +=
			table?.get(letter) ??
			OTHERS.find(([of]) => of.test(letter))?.[1] ??
			OTHER;
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
	heavy = false,
): string[] {
	const lines: string[] = [];
	let line = "";
	// Longer than any label: the rest cannot be shown in any case.
	const words = text.slice(0, 600).trim().split(/\s+/u);
	for (const [i, word] of words.entries()) {
		const longer = line ? `${line} ${word}` : word;
		if (widthOf(longer, size, heavy) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = within(word, width, size, heavy);
		if (lines.length < most) continue;
		return cut(lines.slice(0, most), width, size, i > 0, heavy);
	}
	if (line) lines.push(line);
	return lines.length > most
		? cut(lines.slice(0, most), width, size, true, heavy)
		: lines;
}

function cut(
	lines: readonly string[],
	width: number,
	size: number,
	marked: boolean,
	heavy: boolean,
): string[] {
	const last = lines.at(-1) ?? "";
	let kept = last;
	while (kept && widthOf(`${kept} …`, size, heavy) > width)
		kept = kept.includes(" ") ? kept.replace(/\s\S*$/u, "") : "";
	return [...lines.slice(0, -1), marked ? `${kept} …`.trim() : last];
}

function within(
	word: string,
	width: number,
	size: number,
	heavy: boolean,
): string {
	if (widthOf(word, size, heavy) <= width) return word;
	let kept = "";
	for (const letter of word) {
		if (widthOf(`${kept}${letter}…`, size, heavy) > width) break;
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
