import { english, type Voice } from "../language/voice.js";

/** A picture before it is painted. */
export interface Drawing {
	/** Of the file, without its extension. */
	readonly name: string;
	readonly svg: string;
	/** In pixels of the painted picture. */
	readonly width: number;
	readonly height: number;
	/** Whether it shows a part that goes with the page of the answer, and another with another. */
	readonly paged: boolean;
	/** What it shows, in words: all that it says to who cannot see it. */
	readonly description: string;
}

/** How a picture is drawn. */
export interface Look {
	/** Of the picture's own words: headline, legend, description. */
	readonly voice: Voice;
	/** What there is, in one line. */
	readonly headline: string;
	/** The first part that the answer shows, counted from 0: a picture that has no room for all begins there. */
	readonly first: number;
}

export const PLAIN: Look = { voice: english, headline: "", first: 0 };

/**
 * Colours on a background of their own, so that a picture is the same on a light page and on a dark one. Each of the texts'
 * has a contrast of 7 to 1 and more with the background.
 */
export const COLOUR = {
	back: "#1e2126",
	plate: "#323842",
	text: "#f2f3f5",
	faint: "#b9c0ca",
	line: "#5b6370",
	event: "#7cb7ff",
	published: "#ffc46b",
} as const;

/**
 * In pixels, as drawn. A phone shows a message's picture some 340 wide: the letters are then no smaller than 11, and a whole
 * picture is no longer than its screen.
 */
export const WIDTH = 560;

/** How many times larger than drawn it is painted, for screens with fine pixels. */
export const ZOOM = 2;

/** Longest description that Discord keeps (resources/message#attachment-object). */
const DESCRIPTION = 1_024;

/** Kept for the line that says how many lines have no room. */
const REMARK = 40;

/** Puts parts into a picture of a height. */
export function draw(
	name: string,
	{ voice }: Look,
	tall: number,
	parts: readonly string[],
	told: readonly string[],
	paged = false,
): Drawing {
	const height = Math.round(tall);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="PT Sans"><rect width="${WIDTH}" height="${height}" rx="12" fill="${COLOUR.back}"/>${parts.join("")}</svg>`;
	return {
		name,
		svg,
		width: WIDTH * ZOOM,
		height: height * ZOOM,
		paged,
		description: fitting(told.filter(Boolean), voice),
	};
}

/** As many lines as there is room for, and how many have none. */
function fitting(lines: readonly string[], { say }: Voice): string {
	const kept: string[] = [];
	let left = DESCRIPTION - REMARK;
	for (const line of lines) {
		if (line.length + 1 > left) break;
		kept.push(line);
		left -= line.length + 1;
	}
	const n = lines.length - kept.length;
	return [...kept, ...(n > 0 ? [say("picture.more", { n })] : [])].join("\n");
}

const MARKS: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text as text in SVG: no mark-up, and nothing that XML does not take. */
export function escaped(text: string): string {
	return text
		.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
		.replace(/\p{Cc}/gu, " ")
		.replace(/\p{Cf}/gu, "")
		.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

/** A number with as many digits as a picture needs, so that it is written the same everywhere. */
export function n(value: number): string {
	return String(Math.round(value * 100) / 100);
}
