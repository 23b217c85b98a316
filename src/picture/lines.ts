import type { Tie } from "../answer/network/network.js";
import { type Course, type Point, pointAt } from "./courses.js";
import { COLOUR, n } from "./drawing.js";
import { line } from "./words.js";

/** How each sort of touch is drawn: told apart by colour and by dashes. */
export const TIES: Readonly<
	Record<Tie, { readonly colour: string; readonly dash: string }>
> = {
	called: { colour: "#7cb7ff", dash: "" },
	met: { colour: "#8fdc9b", dash: "11 5" },
	spoke: { colour: "#ffc46b", dash: "3 6" },
	quoted: { colour: "#f2a3d0", dash: "13 5 3 5" },
};

function thickness({ strand: { count } }: Course): number {
	return Math.min(2.5 + 1.25 * (count - 1), 9);
}

/** A line with its arrows, and a rim that keeps it apart from those it crosses. */
export function drawCourse(course: Course): string {
	const { strand, points, out } = course;
	const [a, b, c, d] = points;
	const { colour, dash } = TIES[strand.tie];
	const thick = thickness(course);
	// Under an arrow the line ends where the arrow is still as wide as it.
	const inset = (point: Point, arrow: boolean, away: number): Point =>
		arrow ? { x: point.x + (4 + thick) * away, y: point.y } : point;
	const [start, end] = [
		inset(a, strand.toA, out[0]),
		inset(d, strand.toB, out[1]),
	];
	const way = `M${at(start)}C${at(b)} ${at(c)} ${at(end)}`;
	const head = (point: Point, away: number) => {
		const long = (12 + thick) * away;
		const half = 5 + thick / 2;
		return `<path d="M${n(point.x - 3 * away)} ${n(point.y)}l${n(long)} ${n(-half)}v${n(2 * half)}z" fill="${colour}"/>`;
	};
	return [
		`<path d="${way}" fill="none" stroke="${COLOUR.back}" stroke-width="${n(thick + 5)}"/>`,
		`<path d="${way}" fill="none" stroke="${colour}" stroke-width="${n(thick)}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`,
		strand.toA ? head(a, out[0]) : "",
		strand.toB ? head(d, out[1]) : "",
	].join("");
}

function at({ x, y }: Point): string {
	return `${n(x)} ${n(y)}`;
}

/** Shares of the way at which a number may stand, the middle first. */
const STANDS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
const RADIUS = 12;
/** Farther from others than this, in pixels, is not better. */
const CLEAR = RADIUS + 8;

/** How often each line is told, in a circle on it, where it is clearest of the others. */
export function drawCounts(courses: readonly Course[]): string[] {
	const steps = Array.from({ length: 21 }, (_, i) => i / 20);
	const ways = courses.map((course) => steps.map((t) => pointAt(course, t)));
	const placed: Point[] = [];
	return courses.flatMap((course, i) => {
		if (course.strand.count < 2) return [];
		const others = ways.filter((_, j) => j !== i).flat();
		const clear = (point: Point) =>
			Math.min(
				CLEAR,
				...others.map((other) => distance(point, other)),
				...placed.map((other) => distance(point, other) - RADIUS),
			);
		const stands = STANDS.map((t) => pointAt(course, t));
		const point = stands.reduce((best, next) =>
			clear(next) > clear(best) ? next : best,
		);
		placed.push(point);
		return [
			`<circle cx="${n(point.x)}" cy="${n(point.y)}" r="${RADIUS}" fill="${COLOUR.back}" stroke="${TIES[course.strand.tie].colour}" stroke-width="2"/>${line(
				String(course.strand.count),
				point.x,
				point.y + 5.5,
				{ size: 16, bold: true, anchor: "middle" },
			)}`,
		];
	});
}

function distance(a: Point, b: Point): number {
	return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
