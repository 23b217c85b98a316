import type { Moment } from "../answer/timeline/moments.js";
import { noon } from "./axis.js";
import { COLOUR, n, WIDTH } from "./drawing.js";

/** What stands where in a timeline, from left to right, in pixels. */
export const LANES = {
	axis: 98,
	/** What lasts longer than a day. */
	lasting: [117, 130],
	published: 146,
	/** Where ties leave the marks. */
	ties: 158,
	labels: 184,
	/** How wide a label may be. */
	room: WIDTH - 184 - 14,
} as const;

/** A day as a round mark on the axis; nothing for what lasts longer. */
export function day(
	{ interval, excerpt }: Moment,
	place: (at: number) => number,
): string[] {
	if (interval.from !== interval.to) return [];
	const y = n(place(noon(interval.from)));
	return [
		`<circle cx="${LANES.axis}" cy="${y}" r="8" fill="${fill(excerpt.whenImplied)}" stroke="${COLOUR.event}" stroke-width="3"/>`,
	];
}

/** What lasts longer than a day with its length beside the axis, where two overlap side by side. */
export function lengths(
	moments: readonly Moment[],
	place: (at: number) => number,
): string[] {
	const free: string[] = [];
	return moments.flatMap(({ interval: { from, to }, excerpt }) => {
		if (from === to) return [];
		const lane = Math.max(
			0,
			LANES.lasting.findIndex((_, i) => (free[i] ?? "") < from),
		);
		free[lane] = to;
		const x = LANES.lasting[lane] ?? LANES.lasting[0];
		const [top, bottom] = [place(noon(from)), place(noon(to))];
		return [
			`<rect x="${x - 5}" y="${n(top - 5)}" width="10" height="${n(bottom - top + 10)}" rx="5" fill="${fill(excerpt.whenImplied)}" stroke="${COLOUR.event}" stroke-width="2.5"/>`,
		];
	});
}

function fill(implied: boolean | undefined): string {
	return implied ? COLOUR.back : COLOUR.event;
}

/** A day on which an article was published. */
export function diamond(x: number, y: number): string {
	return `<path d="M${n(x)} ${n(y - 9)}l9 9l-9 9l-9 -9z" fill="${COLOUR.published}"/>`;
}
