// The subject that stands behind its verb of speech, as quotations have it: "“…,” said Lind".
import type { Tree } from "../../text/tree.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { isTime, withName } from "./naming.js";
import { isPause } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb, holdsMarks, type Stretch } from "./stretch.js";

/** "The mud came at night, said the director.": a clause, a pause, the verb, its subject and no verb after it. */
export function invertedSubject(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens } = scene;
	const pause = verb - 1;
	if (pause <= unit.from || !isPause(tokens, pause)) return null;
	if (hasSubjectBefore(scene, tree, unit, verb)) return null;
	const token = tokens[verb];
	if (!token || !/^VB[DZP]?$/.test(token.xpos)) return null;
	// "Holm, a miner, told reporters": what follows such a verb is who was told.
	if (CUES.addressee.has(token.lemma)) return null;
	if (holdsMarks(scene, { from: unit.from, to: pause })) return null;
	const phrase = phraseAfter(scene, unit, verb + 1);
	if (!phrase || isTime(scene, phrase)) return null;
	const last = tokens[phrase.to - 1]?.upos;
	if (last !== "NOUN" && last !== "PROPN") return null;
	if (/^(?:no|nothing|that)$/.test(tokens[phrase.from]?.lower ?? ""))
		return null;
	const named = withName(scene, unit, phrase);
	const after = tokens[named.to + 1]?.lower;
	const isClosed =
		!hasVerb(scene, named.to, unit.to) ||
		// "…, said an official who was briefed"
		tokens[named.to]?.lower === "who" ||
		(tokens[named.to]?.text === "," && after === "who");
	return isClosed && hasVerb(scene, unit.from, pause) ? named : null;
}

/** "The club, said Lind, had known": the subject behind a verb of speech that parts another subject from its verb. */
export function insertedSubject(
	scene: Scene,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens } = scene;
	const token = tokens[verb];
	if (!token || !/^VB[DZP]$/.test(token.xpos) || !CORE.has(token.lemma))
		return null;
	if (CUES.addressee.has(token.lemma) || verb - 1 <= unit.from) return null;
	if (!isPause(tokens, verb - 1)) return null;
	const phrase = phraseAfter(scene, unit, verb + 1);
	if (!phrase || isTime(scene, phrase) || !isPause(tokens, phrase.to))
		return null;
	const next = tokens[phrase.to + 1];
	const goesOn =
		phrase.to + 1 < unit.to && /^(?:VB[DZP]|MD)$/.test(next?.xpos ?? "");
	return goesOn && !hasVerb(scene, unit.from, verb - 1) ? phrase : null;
}

/** "“…,” said a neighbour", "Said Holm: “…”": the subject behind a verb that opens the sentence, or follows a quotation or a pause. */
export function openedSubject(
	scene: Scene,
	unit: Unit,
	verb: number,
): Stretch | null {
	const { tokens, markedAt } = scene;
	const isQuoted = (markedAt[verb - 1] ?? -1) >= 0;
	if (verb !== unit.from && !isQuoted && !isPause(tokens, verb - 1))
		return null;
	const phrase = phraseAfter(scene, unit, verb + 1);
	const after = phrase && withName(scene, unit, phrase);
	// "Ask, a miner, said the meals would cost more": a clause, and nobody who said so.
	const isClause =
		!isQuoted && /^(?:VB[DZP]|MD)$/.test(tokens[after?.to ?? -1]?.xpos ?? "");
	return after && !isClause && !isTime(scene, after) ? after : null;
}

/** "Lind, who leads the port, denies wrongdoing.": what stands before the pause only describes the verb's own subject. */
function hasSubjectBefore(
	{ tokens, verbsBefore }: Scene,
	tree: Tree,
	unit: Unit,
	verb: number,
): boolean {
	const subject = tree.child(verb, "nsubj");
	if (subject >= unit.from && subject < verb) return true;
	let opening = verb - 2;
	while (opening > unit.from && !isPause(tokens, opening)) opening--;
	if (opening === unit.from) return false;
	const opener = tokens[opening + 1];
	const describes =
		/^(?:who|whose|whom|which|where)$/.test(opener?.lower ?? "") ||
		/^VB[GN]$/.test(opener?.xpos ?? "");
	return describes && verbsBefore[opening] === verbsBefore[unit.from];
}
