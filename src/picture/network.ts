import type { Network, Tie } from "../answer/network/network.js";
import {
	type Strand,
	strandsOf,
	strongest,
	TIE_PHRASES,
	tellStrand,
} from "../answer/network/strands.js";
import type { Voice } from "../language/voice.js";
import { columnsOf } from "./columns.js";
import { coursesOf } from "./courses.js";
import { COLOUR, type Drawing, draw, type Look, n, PLAIN } from "./drawing.js";
import { type Entry, headline, legend } from "./legend.js";
import { drawCounts, drawCourse, TIES } from "./lines.js";
import { drawPlate, platesOf } from "./plates.js";

/** People and lines in one picture: with more, nobody can follow them. */
const PEOPLE = 12;
const LINES = 18;

/**
 * People in two columns and the lines between them: the thicker, the more often told; an arrow where one did it to the other;
 * sort by colour and by dashes. Of more people than it has room for a picture shows those of whom most is told.
 */
export function drawNetwork(
	{ links, people }: Network,
	look: Look = PLAIN,
): Drawing | null {
	const { say } = look.voice;
	const strands = strongest(strandsOf(links), PEOPLE, LINES);
	const met = new Set(strands.flatMap(({ a, b }) => [a, b]));
	if (met.size === 0) return null;
	const shown = people.filter((name) => met.has(name));
	const note =
		shown.length < people.length
			? say("picture.some", { n: shown.length, all: people.length })
			: null;
	const head = headline(look.headline, note);
	const { plates, bottom } = platesOf(
		columnsOf(shown, strands),
		strands,
		head.height + 4,
	);
	const courses = coursesOf(plates, strands);
	const foot = legend(signs(strands, look.voice), bottom + 18);
	return draw(
		"network",
		look,
		bottom + 18 + foot.height,
		[
			...head.parts,
			// What is told most often lies on top.
			...courses.toReversed().map(drawCourse),
			...plates.map(drawPlate),
			...drawCounts(courses),
			...foot.parts,
		],
		[
			look.headline,
			note ?? "",
			...strands.map((strand) => tellStrand(strand, look.voice)),
		],
	);
}

/** The signs that are in the picture. */
function signs(strands: readonly Strand[], { say }: Voice): Entry[] {
	const ties = (Object.keys(TIES) as Tie[]).filter((tie) =>
		strands.some((strand) => strand.tie === tie),
	);
	const arrows = strands.some(({ toA, toB }) => toA || toB);
	return [
		...ties.map((tie) => ({
			sign: (x: number, y: number) => {
				const { colour, dash } = TIES[tie];
				return `<path d="M${n(x)} ${n(y)}h36" stroke="${colour}" stroke-width="4"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
			},
			room: 36,
			words: say(TIE_PHRASES[tie]),
		})),
		...(arrows
			? [
					{
						sign: (x: number, y: number) =>
							`<path d="M${n(x)} ${n(y)}h10" stroke="${COLOUR.faint}" stroke-width="3"/><path d="M${n(x + 22)} ${n(y)}l-13 -6v12z" fill="${COLOUR.faint}"/>`,
						room: 22,
						words: say("picture.arrow"),
					},
				]
			: []),
		...(strands.some(({ count }) => count > 1)
			? [{ words: say("picture.strength") }]
			: []),
	];
}
