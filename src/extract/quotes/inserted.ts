import type { Candidate } from "./candidate.js";
import type { Cue } from "./cue.js";
import type { Draft } from "./draft.js";
import { following } from "./extent.js";
import { CORE, isSpeech } from "./lexicon/cues.js";
import { isPause } from "./pause.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { holdsMarks } from "./stretch.js";

/** "The firm had offered two crowns, Holm said, and a voucher": whether what a verb tells is all what somebody else says later on. */
export function isToldLater(
	scene: Scene,
	unit: Unit,
	verb: number,
	cues: readonly Cue[],
): boolean {
	const cue = following(cues, verb)[0];
	if (!cue || cue.order === "shared" || !cue.source) return false;
	if (!CORE.has(cue.lemma)) return false;
	const { from, to } = cue.group;
	if (!isPause(scene.tokens, from - 1) || verb >= from) return false;
	if (holdsMarks(scene, { from: unit.from, to: from })) return false;
	const { sort } = readRight(scene, unit, to, false);
	return sort === "comma" || sort === "end";
}

/** "A person who was not allowed to discuss it said …": a verb of those words that name who speaks. */
export function isWithinSubject(verb: number, cues: readonly Cue[]): boolean {
	const cue = following(cues, verb)[0];
	return (
		cue?.order === "before" && cue.group.from <= verb && CORE.has(cue.lemma)
	);
}

/** "“We are,” said Holm, pausing, “done.”": what somebody does as they speak says nothing by itself. */
export function isAside(
	{ tokens, markedAt }: Scene,
	{ head, lemma, content }: Candidate,
	drafts: readonly Draft[],
): boolean {
	return (
		tokens[head]?.xpos === "VBG" &&
		!isSpeech(lemma) &&
		(markedAt[content.from] ?? -1) >= 0 &&
		drafts.some(
			(draft) =>
				draft.cue !== null &&
				(markedAt[draft.from] ?? -1) >= 0 &&
				tokens[draft.from]?.sentence === tokens[head]?.sentence,
		)
	);
}
