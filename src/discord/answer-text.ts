import type { Answer, Excerpt } from "../answer/answer.js";
import { differing } from "../answer/wording/telling.js";
import type { Voice } from "../language/voice.js";
import { block } from "./block.js";
import { fitInline } from "./escape.js";
import { MARKDOWN_ELEMENTS } from "./limits.js";
import { ownLine } from "./sections.js";

/** One excerpt may not take more, in UTF-16 units, so that there is room for another. */
export const EXCERPT = 1_800;

/** Kept for the line that says how many excerpts are not shown. */
const REMARK = 100;

/**
 * What an answer says below its headline.
 * @param repeat whether the headline could not say the whole reason of a no, or how articles differ
 */
export function answerText(
	answer: Answer,
	room: number,
	repeat: boolean,
	voice: Voice,
): string {
	if (!answer.abstained) {
		const lead = [
			// The headline has the first of them.
			...(answer.differ ?? [])
				.slice(repeat ? 0 : 1)
				.map((differ) => differing(differ, voice)),
			...(answer.notes ?? []).map((note) => note(voice)),
		]
			.map((note) => ownLine(note))
			.join("\n");
		return excerptsText(answer.excerpts, lead, room, voice);
	}
	const lead = [
		repeat ? ownLine(answer.reason(voice)) : "",
		suggestionsText(answer.suggestions, voice),
		answer.nearest.length ? voice.say("answer.nearest") : "",
	]
		.filter((line) => line !== "")
		.join("\n");
	return excerptsText(answer.nearest, lead, room, voice);
}

function suggestionsText(
	suggestions: readonly string[],
	{ say }: Voice,
): string {
	if (suggestions.length === 0) return "";
	const names = suggestions.slice(0, 5).map((name) => fitInline(name, 80));
	return say("answer.suggest", { names: names.join(", ") });
}

/** As many excerpts below a lead as there is room for, in UTF-16 units, and a line that tells how many are left out. */
export function excerptsText(
	excerpts: readonly Excerpt[],
	lead: string,
	room: number,
	voice: Voice,
	most = EXCERPT,
): string {
	const parts = lead ? [lead] : [];
	let left = room - lead.length - REMARK;
	let elements = MARKDOWN_ELEMENTS - 4;
	let dropped = 0;
	for (const [i, excerpt] of excerpts.entries()) {
		const next =
			dropped === 0
				? block(
						excerpt,
						excerpts.length > 1 ? i + 1 : null,
						Math.min(most, left - 2),
						elements,
						null,
						voice,
					)
				: null;
		if (!next || (i > 0 && next.shortened && left < EXCERPT)) {
			// The first that does not fit ends the list: order is rank.
			dropped++;
			continue;
		}
		parts.push(next.markdown);
		left -= next.markdown.length + 2;
		elements -= next.elements;
	}
	if (dropped) parts.push(voice.say("answer.no-room", { n: dropped }));
	return parts.join("\n\n");
}
