import { COLOUR, n } from "./drawing.js";
import { LANES } from "./marks.js";
import { line } from "./words.js";

/** Words beside an axis of time. */
export interface Label {
	/** Milliseconds. */
	readonly at: number;
	readonly heading: string;
	readonly words: readonly string[];
	/** Whether it is of an article's publication, not of an event. */
	readonly published: boolean;
	/** Whether it lasts longer than a day. */
	readonly lasting: boolean;
}

const LEAD = 24;

/** In pixels of the picture. */
export function labelHeight({ words }: Label): number {
	return (1 + words.length) * LEAD + 12;
}

function colourOf({ published }: Label): string {
	return published ? COLOUR.published : COLOUR.event;
}

/** The line that ties a label to its mark. */
export function tie(from: number, top: number, label: Label): string {
	const to = n(top + 19);
	const start = label.published
		? LANES.published
		: label.lasting
			? LANES.lasting[0]
			: LANES.axis;
	return `<path d="M${start} ${n(from)}H${LANES.ties}L${LANES.labels - 14} ${to}h8" fill="none" stroke="${colourOf(label)}" stroke-opacity="0.7" stroke-width="2"/>`;
}

/** Its words, from a height down. */
export function write(label: Label, top: number): string {
	const { heading, words, published } = label;
	return [
		line(heading, LANES.labels, top + 25, {
			size: 19,
			fill: colourOf(label),
			bold: true,
		}),
		...words.map((text, i) =>
			line(text, LANES.labels, top + 25 + (i + 1) * LEAD, {
				size: published ? 17 : 19,
				fill: published ? COLOUR.faint : COLOUR.text,
			}),
		),
	].join("");
}
