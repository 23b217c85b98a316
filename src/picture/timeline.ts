import { scaleUtc } from "d3-scale";
import { tellDate } from "../answer/dates.js";
import type { Moment, Timeline } from "../answer/timeline.js";
import { apart } from "./apart.js";
import { COLOUR, type Drawing, draw, n } from "./drawing.js";
import { line, wrap } from "./words.js";

const WIDTH = 640;
const AXIS = 128;
const LABELS = 178;
const ROOM = WIDTH - LABELS - 20;
const TOP = 34;
const SIZE = 20;
const LEAD = 26;
/** Labels in one picture; of more events the others are marks without words. */
const MOST = 12;
/** Half the height of the axis where nothing needs more, in pixels. */
const LEAST = 380;
const LEGEND = 76;

interface Label {
	/** Milliseconds. */
	readonly at: number;
	readonly heading: string;
	readonly words: readonly string[];
	readonly colour: string;
}

/**
 * Dated events on an axis of time, from top to bottom. What is stated is a full mark, what was worked out a hollow one; what
 * lasts longer than a day has its length; days of publication are marks of their own. Labels keep their order and make
 * room for each other, each tied to its mark.
 */
export function drawTimeline({ moments }: Timeline): Drawing | null {
	if (moments.length === 0) return null;
	const chosen = spread(moments.length);
	const published = publications(moments);
	const labels: Label[] = [
		...chosen.flatMap((i) => labelOf(moments[i], i)),
		...published.map(([day, outlets]) => ({
			at: noon(day),
			heading: `published: ${tellDate(day)}`,
			words: wrap(outlets.join(", "), ROOM, SIZE - 2, 1),
			colour: COLOUR.published,
		})),
	].sort((a, b) => a.at - b.at);
	const heights = labels.map(({ words }) => (1 + words.length) * LEAD + 12);
	const tall = Math.max(
		LEAST,
		heights.reduce((sum, h) => sum + h, 0),
	);
	const days = moments.flatMap(({ interval }) => [
		noon(interval.from),
		noon(interval.to),
	]);
	const all = [...days, ...published.map(([day]) => noon(day))];
	const scale = scaleUtc()
		.domain(padded(Math.min(...all), Math.max(...all)))
		.range([TOP, TOP + tall]);
	const y = (at: number) => scale(new Date(at));
	const tops = apart(
		labels.map(({ at }, i) => ({ wanted: y(at), height: heights[i] ?? 0 })),
		TOP - 14,
		TOP + tall + 14,
	);
	const bottom = TOP + tall + 26;
	const ticks = scale.ticks(6);
	const format = scale.tickFormat(6);
	return draw(
		"timeline",
		{ width: WIDTH, height: bottom + LEGEND },
		[
			stroke(AXIS, TOP - 14, AXIS, TOP + tall + 14, COLOUR.line, 3),
			...ticks.map(
				(tick) =>
					stroke(
						AXIS - 10,
						y(tick.getTime()),
						AXIS,
						y(tick.getTime()),
						COLOUR.line,
						2,
					) +
					line(format(tick), AXIS - 16, y(tick.getTime()) + 6, {
						size: 17,
						fill: COLOUR.faint,
						anchor: "end",
					}),
			),
			...labels.map((label, i) =>
				tie(y(label.at), (tops[i] ?? 0) + 20, label.colour),
			),
			...published.map(([day]) => diamond(AXIS + 20, y(noon(day)))),
			...moments.map((moment) => mark(moment, y)),
			...labels.map((label, i) => write(label, tops[i] ?? 0)),
			...legend(bottom, moments.length - chosen.length),
		],
		[
			`Timeline of ${moments.length === 1 ? "1 dated event" : `${moments.length} dated events`}:`,
			...moments.map((moment, i) => `${i + 1}. ${tellMoment(moment)}`),
			...published.map(
				([day, outlets]) => `Published ${tellDate(day)}: ${outlets.join(", ")}`,
			),
		],
	);
}

function labelOf(moment: Moment | undefined, i: number): Label[] {
	if (!moment) return [];
	return [
		{
			at: middle(moment),
			heading: `${i + 1}. ${dateOf(moment)}`,
			words: wrap(wordsOf(moment), ROOM, SIZE, 3),
			colour: COLOUR.event,
		},
	];
}

/** A clause shorter than this, in UTF-16 units, says too little by itself. */
const LITTLE = 30;

/** The clause that tells of it, or its sentence; longer ones are cut with a mark where they are shown. */
function wordsOf({ excerpt, clauses }: Moment): string {
	const [first] = clauses;
	const { body } = excerpt.citation.article;
	const { start, end } =
		first && first.end - first.start >= LITTLE ? first : excerpt;
	return body.slice(start, end);
}

function dateOf({ excerpt, planned }: Moment): string {
	return `${tellDate(excerpt.when ?? "")}${planned ? ", planned" : ""}`;
}

function tellMoment(moment: Moment): string {
	const worked = moment.excerpt.whenImplied ? " (worked out)" : "";
	const words = wordsOf(moment).replace(/\s+/gu, " ").trim();
	const shown = words.length > 120 ? `${words.slice(0, 120)}…` : words;
	return `${dateOf(moment)}${worked}: ${shown}`;
}

/** Indices to label: all, or as many as fit, evenly from the first to the last. */
function spread(count: number): number[] {
	const most = Math.min(count, MOST);
	if (most === 1) return [0];
	return Array.from({ length: most }, (_, i) =>
		Math.round((i * (count - 1)) / (most - 1)),
	);
}

/** Each day on which one of the articles was published, with their outlets. */
function publications(moments: readonly Moment[]): [string, string[]][] {
	const days = new Map<string, string[]>();
	for (const { excerpt } of moments) {
		const { published, outlet, title, id } = excerpt.citation.article;
		const day = published?.slice(0, 10);
		if (!day) continue;
		const name = outlet ?? title ?? id;
		const there = days.get(day) ?? [];
		if (!there.includes(name)) days.set(day, [...there, name]);
	}
	return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST / 2);
}

/** Milliseconds of a day's noon, so that a day is where its line is whatever the zone. */
function noon(day: string): number {
	return Date.parse(`${day}T12:00:00Z`);
}

function middle({ interval }: Moment): number {
	return (noon(interval.from) + noon(interval.to)) / 2;
}

const DAY = 86_400_000;

function padded(from: number, to: number): [Date, Date] {
	const more = Math.max((to - from) * 0.03, 2 * DAY);
	return [new Date(from - more), new Date(to + more)];
}

function mark(moment: Moment, y: (at: number) => number): string {
	const { interval, excerpt } = moment;
	const [top, bottom] = [y(noon(interval.from)), y(noon(interval.to))];
	const fill = excerpt.whenImplied ? COLOUR.back : COLOUR.event;
	const height = Math.max(0, bottom - top);
	return `<rect x="${AXIS - 8}" y="${n(top - 8)}" width="16" height="${n(height + 16)}" rx="8" fill="${fill}" stroke="${COLOUR.event}" stroke-width="3"/>`;
}

function diamond(x: number, y: number): string {
	return `<path d="M${n(x)} ${n(y - 11)}l11 11l-11 11l-11 -11z" fill="${COLOUR.published}"/>`;
}

function tie(from: number, to: number, colour: string): string {
	return `<path d="M${AXIS + 10} ${n(from)}C${AXIS + 30} ${n(from)} ${LABELS - 30} ${n(to)} ${LABELS - 8} ${n(to)}" fill="none" stroke="${colour}" stroke-opacity="0.55" stroke-width="2"/>`;
}

function write({ heading, words, colour }: Label, top: number): string {
	const published = colour === COLOUR.published;
	return [
		line(heading, LABELS, top + 26, { size: SIZE, fill: colour, bold: true }),
		...words.map((text, i) =>
			line(text, LABELS, top + 26 + (i + 1) * LEAD, {
				size: published ? SIZE - 2 : SIZE,
				fill: published ? COLOUR.faint : COLOUR.text,
			}),
		),
	].join("");
}

function legend(top: number, unnamed: number): string[] {
	const y = top + 16;
	const look = { size: 16, fill: COLOUR.faint };
	const dot = (x: number, fill: string) =>
		`<circle cx="${x}" cy="${n(y - 5)}" r="7" fill="${fill}" stroke="${COLOUR.event}" stroke-width="3"/>`;
	return [
		dot(30, COLOUR.event),
		line("date stated", 46, y, look),
		dot(170, COLOUR.back),
		line("date worked out", 186, y, look),
		diamond(346, y - 5),
		line("article published", 364, y, look),
		line(
			unnamed > 0
				? `long marks last longer than a day · ${unnamed} more without words`
				: "long marks last longer than a day",
			24,
			y + 30,
			look,
		),
	];
}

function stroke(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	colour: string,
	width: number,
): string {
	return `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${colour}" stroke-width="${width}"/>`;
}
