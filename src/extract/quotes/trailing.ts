import type { Cue } from "./cue.js";
import { type Draft, hasVerb } from "./draft.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";

/** "X had told Y that …, Z said." is all what Z said, whatever cues are in it. */
export function readTrailing(
	scene: Scene,
	unit: Unit,
	cues: readonly Cue[],
): Draft | null {
	const cue = cues.at(-1);
	if (!cue || cue.order === "shared") return null;
	const { tokens, markedAt } = scene;
	const comma = cue.group.from - 1;
	if (!CORE.has(cue.lemma) && cue.lemma !== "according to") return null;
	if (tokens[comma]?.text !== "," || comma <= unit.from) return null;
	if ((markedAt[unit.from] ?? -1) >= 0 || (markedAt[comma - 1] ?? -1) >= 0)
		return null;
	const right = readRight(
		scene,
		unit,
		cue.group.to,
		cue.order !== "after" && CUES.addressee.has(cue.lemma),
	);
	if (right.sort !== "end" || !hasVerb(scene, unit.from, comma)) return null;
	const zone = { from: comma, to: right.at };
	return {
		from: unit.from,
		to: comma,
		cue,
		source: cue.source,
		right,
		zone,
		by: "clause before its attribution",
	};
}
