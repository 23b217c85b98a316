import type { Strand } from "../answer/network/strands.js";
import type { Columns } from "./columns.js";
import { COLOUR, n, WIDTH } from "./drawing.js";
import { line, widthOf, wrap } from "./words.js";

const MARGIN = 14;
const SIZE = 18;
const LEAD = 22;
/** Widest name in a line, in pixels. */
const WIDEST = 138;
const GAP = 18;
/** Between two ends of lines at one plate. */
const PORT = 22;

/** Somebody's name in a frame. */
export interface Plate {
	readonly name: string;
	readonly lines: readonly string[];
	/** 0 for the left column, 1 for the right. */
	readonly side: 0 | 1;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Sets the columns between a top and as far down as they need. */
export function platesOf(
	{ left, right }: Columns,
	strands: readonly Strand[],
	top: number,
): { readonly plates: Plate[]; readonly bottom: number } {
	const sized = [left, right].map((names) =>
		names.map((name) => {
			const lines = wrap(name, WIDEST, SIZE, 3);
			const ends = strands.filter(({ a, b }) => a === name || b === name);
			const height = Math.max(lines.length * LEAD + 16, ends.length * PORT + 8);
			return { name, lines, height };
		}),
	);
	const width =
		Math.max(
			...sized
				.flat()
				.flatMap(({ lines }) => lines.map((l) => widthOf(l, SIZE))),
		) + 22;
	const needs = sized.map((column) =>
		column.reduce((sum, { height }) => sum + height + GAP, -GAP),
	);
	const tall = Math.max(...needs);
	const plates = sized.flatMap((column, side) => {
		// A column that needs less room is spread over what there is.
		const more = (tall - (needs[side] ?? 0)) / (column.length + 1);
		let y = top;
		return column.map((plate): Plate => {
			y += more;
			const at = y;
			y += plate.height + GAP;
			return {
				...plate,
				side: side === 0 ? 0 : 1,
				x: side === 0 ? MARGIN : WIDTH - MARGIN - width,
				y: at,
				width,
			};
		});
	});
	return { plates, bottom: top + tall };
}

/** A plate as SVG, its lines in its middle. */
export function drawPlate({ lines, x, y, width, height }: Plate): string {
	const first = y + height / 2 - ((lines.length - 1) * LEAD) / 2 + 6;
	return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="10" fill="${COLOUR.plate}" stroke="${COLOUR.line}" stroke-width="2"/>${lines
		.map((text, i) =>
			line(text, x + width / 2, first + i * LEAD, {
				size: SIZE,
				anchor: "middle",
			}),
		)
		.join("")}`;
}
