import type { Cue } from "./cue.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { isPause } from "./pause.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";

/** "Asked if he believed her, Holm said: “No.”": a quotation of the reporter's own begins. */
export function opensQuotation(scene: Scene, unit: Unit, cue: Cue): boolean {
	if (cue.order !== "before" || !CORE.has(cue.lemma)) return false;
	if (!isPause(scene.tokens, cue.group.from - 1)) return false;
	const right = readRight(
		scene,
		unit,
		cue.group.to,
		CUES.addressee.has(cue.lemma),
	);
	return right.sort === "quote";
}
