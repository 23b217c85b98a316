import type { Interval } from "../answer/timeline.js";
import { axisOver, noon } from "./axis.js";
import { COLOUR, n, WIDTH } from "./drawing.js";
import { type Strip, stroke } from "./legend.js";
import { line } from "./words.js";

const MARGIN = 24;
/** Marks that one strip can hold: more lie upon one another. */
const MARKS = 400;

/** All events on a small axis from left to right, and a frame around those that the picture shows. */
export function overview(
	days: readonly Interval[],
	first: number,
	count: number,
	top: number,
): Strip {
	const { place, ticks } = axisOver(days, MARGIN, WIDTH - MARGIN, 4);
	const y = top + 14;
	const step = Math.max(1, Math.ceil(days.length / MARKS));
	const shown = days.slice(first, first + count);
	const left = Math.min(...shown.map(({ from }) => place(noon(from)))) - 5;
	const right = Math.max(...shown.map(({ to }) => place(noon(to)))) + 5;
	return {
		parts: [
			stroke([MARGIN, y], [WIDTH - MARGIN, y], COLOUR.line, 2),
			...days
				.filter((_, i) => i % step === 0)
				.map(
					({ from }) =>
						`<path d="M${n(place(noon(from)))} ${n(y - 8)}v16" stroke="${COLOUR.event}" stroke-opacity="0.6" stroke-width="2"/>`,
				),
			`<rect x="${n(left)}" y="${n(y - 13)}" width="${n(right - left)}" height="26" rx="6" fill="none" stroke="${COLOUR.text}" stroke-width="2"/>`,
			...ticks
				.filter(({ at }) => at > MARGIN + 30 && at < WIDTH - MARGIN - 30)
				.map(({ at, words }) =>
					line(words, at, y + 30, {
						size: 15,
						fill: COLOUR.faint,
						anchor: "middle",
					}),
				),
		],
		height: 54,
	};
}
