import type { Cue } from "./cue.js";
import { holdsMarks } from "./draft.js";
import { following } from "./extent.js";
import { CORE } from "./lexicon/cues.js";
import { isPause } from "./pause.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";

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
