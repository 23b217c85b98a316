// Who speaks where somebody else tells that they did: "is alleged to have said", "the Lantern quoted her as saying".
import { phraseAfter } from "./phrase-after.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { subjectBefore } from "./subject-phrase.js";

/** "The captain is alleged to have said": the subject of what is reported of somebody. */
export function allegedSubject(
	scene: Scene,
	unit: Unit,
	left: number,
): Stretch | null {
	const { tokens } = scene;
	const report = left - 2;
	if (tokens[left - 1]?.lower !== "to" || tokens[left]?.lemma !== "have")
		return null;
	if (tokens[report]?.xpos !== "VBN" || tokens[report - 1]?.lemma !== "be")
		return null;
	return subjectBefore(scene, unit, report - 2);
}

/** "“He was ill,” the Lantern quoted a neighbour as saying": who is quoted. */
export function quotedSaying(
	scene: Scene,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens } = scene;
	if (tokens[verb]?.lemma !== "quote") return null;
	const quoted = quotedBehind(scene, unit, verb);
	return quoted &&
		tokens[quoted.to]?.lower === "as" &&
		/^(?:saying|writing|adding|telling)$/.test(
			tokens[quoted.to + 1]?.lower ?? "",
		)
		? quoted
		: null;
}

/** "The Lantern quoted her as saying …": she says so. */
export function quotedAsSaying(
	scene: Scene,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens } = scene;
	if (tokens[verb - 1]?.lower !== "as") return null;
	for (let i = verb - 2; i > unit.from && i > verb - 12; i--) {
		if (!/^(?:quote|cite)$/.test(tokens[i]?.lemma ?? "")) continue;
		return quotedBehind(scene, unit, i);
	}
	return null;
}

/** Whom a verb of quoting has behind it: "quoted | her", "cites | a neighbour". */
function quotedBehind(scene: Scene, unit: Unit, verb: number): Stretch | null {
	return /^(?:him|her|them|me|us)$/.test(scene.tokens[verb + 1]?.lower ?? "")
		? { from: verb + 1, to: verb + 2 }
		: phraseAfter(scene, unit, verb + 1);
}
