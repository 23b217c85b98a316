import { COLOUR, n, WIDTH } from "./drawing.js";
import { line, widthOf, wrap } from "./words.js";

/** A line of the explanation under a picture. */
export interface Entry {
	/** Draws the sign in a place as wide as `room`, its middle at a height; none for words alone. */
	readonly sign?: (x: number, y: number) => string;
	/** Width of the sign, in pixels. */
	readonly room?: number;
	readonly words: string;
}

/** What is drawn, and how high it is, in pixels. */
export interface Strip {
	readonly parts: readonly string[];
	readonly height: number;
}

const MARGIN = 18;
const SIZE = 16;
const ROW = 26;

/** Signs and their words one after another, in as many rows as they need. */
export function legend(entries: readonly Entry[], top: number): Strip {
	let [x, y] = [MARGIN, top + 18];
	const parts = entries.map(({ sign, room = 0, words }) => {
		const lead = sign ? room + 8 : 0;
		const wide = lead + widthOf(words, SIZE);
		if (x > MARGIN && x + wide > WIDTH - MARGIN) [x, y] = [MARGIN, y + ROW];
		const drawn =
			(sign?.(x, y - 5) ?? "") +
			line(words, x + lead, y, { size: SIZE, fill: COLOUR.faint });
		x += wide + 16;
		return drawn;
	});
	return { parts, height: y - top + 16 };
}

const BOLD = 20;

/** What there is, and under it in smaller letters what of it is shown. */
export function headline(words: string, note: string | null): Strip {
	const bold = wrap(words, WIDTH - 2 * MARGIN, BOLD, 2, true);
	const small = note === null ? [] : wrap(note, WIDTH - 2 * MARGIN, SIZE, 2);
	let y = 12;
	const put = (text: string, size: number, fill: string) => {
		y += size + 5;
		return line(text, MARGIN, y, { size, fill, bold: size === BOLD });
	};
	const parts = [
		...bold.map((text) => put(text, BOLD, COLOUR.text)),
		...small.map((text) => put(text, SIZE, COLOUR.faint)),
	];
	return { parts, height: y + 14 };
}

/** A straight line. */
export function stroke(
	from: readonly [number, number],
	to: readonly [number, number],
	colour: string,
	width: number,
): string {
	return `<path d="M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}" stroke="${colour}" stroke-width="${width}"/>`;
}
