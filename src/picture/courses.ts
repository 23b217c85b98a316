import type { Strand } from "../answer/network/strands.js";
import type { Plate } from "./plates.js";

/** A place in a picture, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The way of a line: a cubic Bézier curve. */
export interface Course {
	readonly strand: Strand;
	readonly points: readonly [Point, Point, Point, Point];
	/** Which way is out of the plate at either end: 1 to the right, -1 to the left. */
	readonly out: readonly [number, number];
}

/** Room for an arrow between a line's end and its plate. */
const ARROW = 5;

/** Lines from plate to plate: each has an end of its own at each plate, in such an order that they don't cross there. */
export function coursesOf(
	plates: readonly Plate[],
	strands: readonly Strand[],
): Course[] {
	const byName = new Map(plates.map((plate) => [plate.name, plate]));
	const ports = portsOf(plates, strands, byName);
	const left = plates.find(({ side }) => side === 0);
	const right = plates.find(({ side }) => side === 1);
	const from = left ? left.x + left.width : 0;
	const wide = right ? right.x - from : 200;
	return strands.flatMap((strand, i): Course[] => {
		const [a, b] = [byName.get(strand.a), byName.get(strand.b)];
		if (!a || !b) return [];
		const end = (plate: Plate, name: string): Point => ({
			x: plate.side === 0 ? plate.x + plate.width + ARROW : plate.x - ARROW,
			y: ports.get(`${i} ${name}`) ?? plate.y,
		});
		const [start, finish] = [end(a, strand.a), end(b, strand.b)];
		const same = a.side === b.side;
		const reach = same
			? Math.min(50 + Math.abs(start.y - finish.y) * 0.3, wide * 0.75)
			: wide * 0.5;
		const out: [number, number] = [
			a.side === 0 ? 1 : -1,
			b.side === 0 ? 1 : -1,
		];
		return [
			{
				strand,
				out,
				points: [
					start,
					{ x: start.x + out[0] * reach, y: start.y },
					{ x: finish.x + out[1] * reach, y: finish.y },
					finish,
				],
			},
		];
	});
}

/** The heights of all ends, by number of strand and name. */
function portsOf(
	plates: readonly Plate[],
	strands: readonly Strand[],
	byName: ReadonlyMap<string, Plate>,
): Map<string, number> {
	const ports = new Map<string, number>();
	for (const plate of plates) {
		const middle = plate.y + plate.height / 2;
		const ends = strands
			.flatMap((strand, i) => {
				const { a, b } = strand;
				if (a !== plate.name && b !== plate.name) return [];
				const other = byName.get(a === plate.name ? b : a);
				if (!other) return [];
				const at = other.y + other.height / 2;
				// On the same side the nearest goes outermost.
				const far = 10_000 - Math.abs(at - middle);
				const order = other.side !== plate.side ? at : at > middle ? far : -far;
				// Several lines between the same two run side by side, not crosswise.
				return [
					{
						i,
						order:
							order +
							i * (other.side === plate.side && at < middle ? -1e-3 : 1e-3),
					},
				];
			})
			.sort((x, y) => x.order - y.order);
		const step = Math.min(26, (plate.height - 14) / Math.max(1, ends.length));
		for (const [nth, { i }] of ends.entries())
			ports.set(
				`${i} ${plate.name}`,
				middle + (nth - (ends.length - 1) / 2) * step,
			);
	}
	return ports;
}

/** Where a course is, from 0 at its beginning to 1 at its end. */
export function pointAt({ points: [a, b, c, d] }: Course, t: number): Point {
	const s = 1 - t;
	const mix = (of: (p: Point) => number) =>
		s * s * s * of(a) +
		3 * s * s * t * of(b) +
		3 * s * t * t * of(c) +
		t * t * t * of(d);
	return { x: mix((p) => p.x), y: mix((p) => p.y) };
}
