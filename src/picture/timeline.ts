import type { Moment } from "../answer/timeline/moments.js";
import type { Interval, Timeline } from "../answer/timeline.js";
import { tellDate } from "../answer/wording/dates.js";
import { apart } from "./apart.js";
import { axisOver, noon } from "./axis.js";
import { COLOUR, type Drawing, draw, type Look, PLAIN } from "./drawing.js";
import { type Label, labelHeight, tie, write } from "./labels.js";
import { type Entry, headline, legend, stroke } from "./legend.js";
import { day, diamond, LANES, lengths } from "./marks.js";
import { dateOf, publications, tellMoment, wordsOf } from "./moments.js";
import { overview } from "./overview.js";
import { line, wrap } from "./words.js";

/** Events in one picture: what a phone's screen shows at once. */
const MOST = 10;
/** Of so few each may have another line. */
const FEW = 5;
/** More days of publication than these have marks alone. */
const NAMED_DAYS = 3;
/** Height of the axis where nothing needs more, in pixels. */
const LEAST = 280;

/**
 * Dated events on an axis of time, from top to bottom. What is stated is a full mark, what was worked out a hollow one; what
 * lasts longer than a day has its length; days of publication are marks of their own. Labels keep their order, each as near
 * to its mark as the others let it, and tied to it. Of more events than it has room for a picture shows some in a row, and
 * where they lie among all.
 */
export function drawTimeline(
	{ moments, days }: Timeline,
	look: Look = PLAIN,
): Drawing | null {
	const all = moments.length;
	if (all === 0) return null;
	const { voice } = look;
	const first = Math.max(0, Math.min(look.first, all - MOST));
	const shown = moments.slice(first, first + MOST);
	const note =
		all > MOST
			? voice.say("picture.window", {
					from: first + 1,
					to: first + shown.length,
					all,
				})
			: null;
	const published = publications(shown);
	const labels = labelsOf(shown, first, published, look);
	const head = headline(look.headline, note);
	const strip =
		note === null
			? { parts: [], height: 0 }
			: overview(days, first, shown.length, head.height);
	const top = head.height + strip.height + 20;
	const tall = Math.max(
		LEAST,
		labels.reduce((sum, label) => sum + labelHeight(label), 0),
	);
	const { place, ticks } = axisOver(
		axisDays(shown, published),
		top,
		top + tall,
		6,
	);
	const tops = apart(
		labels.map((label) => ({
			wanted: place(label.at) + 6,
			height: labelHeight(label),
		})),
		top - 14,
		top + tall + 14,
	);
	const foot = legend(
		signs(shown, published.length > 0, look),
		top + tall + 18,
	);
	return draw(
		"timeline",
		look,
		top + tall + 18 + foot.height,
		[
			...head.parts,
			...strip.parts,
			stroke(
				[LANES.axis, top - 14],
				[LANES.axis, top + tall + 14],
				COLOUR.line,
				3,
			),
			...ticks.flatMap(({ at, words }) => [
				stroke([LANES.axis - 9, at], [LANES.axis, at], COLOUR.line, 2),
				line(words, LANES.axis - 14, at + 5, {
					size: 15,
					fill: COLOUR.faint,
					anchor: "end",
				}),
			]),
			...labels.map((label, i) => tie(place(label.at), tops[i] ?? 0, label)),
			...published
				.map(([on]) => place(noon(on)))
				.filter((y) => y > top - 14 && y < top + tall + 14)
				.map((y) => diamond(LANES.published, y)),
			...lengths(shown, place),
			...shown.flatMap((moment) => day(moment, place)),
			...labels.map((label, i) => write(label, tops[i] ?? 0)),
			...foot.parts,
		],
		[
			look.headline,
			note ?? "",
			...shown.map(
				(moment, i) => `${first + i + 1}. ${tellMoment(moment, voice)}`,
			),
			...published.map(([on, outlets]) =>
				voice.say("picture.published-on", {
					date: tellDate(on, voice),
					outlets,
				}),
			),
		],
		note !== null,
	);
}

function labelsOf(
	shown: readonly Moment[],
	first: number,
	published: ReturnType<typeof publications>,
	{ voice }: Look,
): Label[] {
	const lines = shown.length <= FEW ? 3 : 2;
	const named = published.length <= NAMED_DAYS ? published : [];
	return [
		...shown.map((moment, i) => ({
			at: noon(moment.interval.from),
			lasting: moment.interval.from !== moment.interval.to,
			heading: `${first + i + 1}. ${dateOf(moment, voice)}`,
			words: wrap(wordsOf(moment), LANES.room, 19, lines),
			published: false,
		})),
		...named.map(([on, outlets]) => ({
			at: noon(on),
			heading: `${voice.say("picture.published")}: ${tellDate(on, voice)}`,
			words: wrap(outlets, LANES.room, 17, 1),
			published: true,
			lasting: false,
		})),
	].sort((a, b) => a.at - b.at);
}

/** All days that the axis has to hold: many days of publication have marks where it happens to reach. */
function axisDays(
	shown: readonly Moment[],
	published: ReturnType<typeof publications>,
): Interval[] {
	const named = published.length <= NAMED_DAYS ? published : [];
	return [
		...shown.map(({ interval }) => interval),
		...named.map(([on]) => ({ from: on, to: on })),
	];
}

/** The signs that are in the picture. */
function signs(
	shown: readonly Moment[],
	published: boolean,
	{ voice: { say } }: Look,
): Entry[] {
	const round = (hollow: boolean) => (x: number, y: number) =>
		`<circle cx="${x + 8}" cy="${y}" r="7" fill="${hollow ? COLOUR.back : COLOUR.event}" stroke="${COLOUR.event}" stroke-width="3"/>`;
	const some = (fits: (moment: Moment) => boolean, entry: Entry) =>
		shown.some(fits) ? [entry] : [];
	return [
		...some(({ excerpt }) => !excerpt.whenImplied, {
			sign: round(false),
			room: 16,
			words: say("picture.stated"),
		}),
		...some(({ excerpt }) => excerpt.whenImplied === true, {
			sign: round(true),
			room: 16,
			words: say("picture.worked-out"),
		}),
		...some(({ interval }) => interval.from !== interval.to, {
			sign: (x, y) =>
				`<rect x="${x + 3}" y="${y - 9}" width="9" height="18" rx="4.5" fill="${COLOUR.event}"/>`,
			room: 14,
			words: say("picture.lasting"),
		}),
		...(published
			? [
					{
						sign: (x: number, y: number) => diamond(x + 9, y),
						room: 18,
						words: say("picture.published"),
					},
				]
			: []),
	];
}
