import type { Section } from "../command.js";
import type { Voice } from "../language/voice.js";
import { fitInline } from "./escape.js";

/** Kept for the line that says how many lines are not shown. */
const REMARK = 100;

/** Our own words as Markdown, with the elements that they make. */
export interface Told {
	readonly markdown: string;
	readonly elements: number;
}

/** Sections as far as there is room, and a line that says how many lines have none. */
export function sectionsText(
	sections: readonly Section[],
	room: number,
	most: number,
	{ say }: Voice,
): Told {
	const lines: string[] = [];
	let left = room - REMARK;
	let elements = 0;
	let dropped = 0;
	for (const { heading, lines: own } of sections) {
		const all = [
			...(heading === null ? [] : [`**${fitInline(heading, 200)}**`]),
			...own.map((line) => ownLine(line)),
		];
		if (lines.length) all.unshift("");
		for (const line of all) {
			const fits = line.length + 1 <= left && elements + 2 <= most;
			if (dropped || !fits) {
				if (line) dropped++;
				continue;
			}
			lines.push(line);
			left -= line.length + 1;
			// A plain line is part of the text around it; only a heading is an element of its own.
			if (line.startsWith("**")) elements += 2;
		}
	}
	if (dropped) lines.push(say("notice.no-room", { n: dropped }));
	return { markdown: lines.join("\n"), elements };
}

/** A line of our own words: a bullet keeps it from being read as a list, heading or quotation. */
export function ownLine(line: string): string {
	const text = fitInline(line, 1_000);
	return /^\s*([-+]|\d+[.)])/.test(text)
		? text.replace(/^(\s*)(?:([-+])|(\d+)([.)]))/, "$1$3\\$2$4")
		: text;
}
