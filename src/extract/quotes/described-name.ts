import type { Token } from "../../text/document.js";
import { roleOf } from "../people/lexicon/roles.js";
import { isPause } from "./pause.js";
import { phraseBefore } from "./phrase-before.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** Most words between a name and the verb that several appositives part it from. */
const APPENDED = 30;

/**
 * "Holm, head of Pier 9, the dockers' union said": the name that appositives describe of which no comma closes the last, where that
 * one's phrase is `last`; null where nothing of the kind stands there.
 */
export function describedName(
	scene: Scene,
	unit: Unit,
	last: Stretch,
): Stretch | null {
	const { tokens, markedAt } = scene;
	if (tokens[last.from - 1]?.text !== ",") return null;
	for (let i = last.from - 2; i > unit.from; i--) {
		const upos = tokens[i]?.upos ?? "";
		const isOver = i < last.from - APPENDED || (markedAt[i] ?? -1) >= 0;
		if (isOver || upos === "VERB" || upos === "AUX") return null;
		if (tokens[i]?.text !== "," || tokens[i - 1]?.upos !== "PROPN") continue;
		const name = phraseBefore(scene, unit, i - 1);
		if (!name || !opensWithRole(tokens, i + 1, last.from - 1)) continue;
		const opens = name.from === unit.from || isPause(tokens, name.from - 1);
		return opens ? name : null;
	}
	return null;
}

/** Whether a stretch begins with a word for somebody: "head of Pier 9", "the former chairwoman". */
function opensWithRole(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	let at = from;
	while (at < to && /^(?:DET|ADJ|PROPN)$/.test(tokens[at]?.upos ?? "")) at++;
	const noun = tokens[at];
	return (
		noun?.upos === "NOUN" && at < to && roleOf(noun.lower)?.kind === "person"
	);
}
