import type { Cue } from "./cue.js";
import { following } from "./extent.js";
import { CUES, isSpeech } from "./lexicon/cues.js";
import { isPause } from "./pause.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";

const ASKS = /^(?:ask|press|question|quiz)$/;

/** "Asked where it went, she replied …", "and when pressed on it, she replied …": only what is replied is said there. */
export function opensAsked(
	{ tokens }: Scene,
	unit: Unit,
	{ verb, lemma, source, order }: Cue,
	cues: readonly Cue[],
): boolean {
	// "The mayor came late and, asked why, blamed the trains."
	const isAside =
		order === "shared" &&
		ASKS.test(lemma) &&
		isPause(tokens, verb - 1) &&
		(tokens[verb]?.xpos === "VBN" || tokens[verb - 2]?.upos === "CCONJ");
	if (isAside) return true;
	return (
		((verb === unit.from && source === null) ||
			(tokens[verb - 1]?.lower === "when" && verb > unit.from)) &&
		tokens[verb]?.xpos === "VBN" &&
		ASKS.test(lemma) &&
		cues.some((later) => later.verb > verb && later.source !== null)
	);
}

/** What opens a clause that tells when something was said. */
const WHEN = /^(?:when|after|as|once|whenever)$/;

/**
 * "When she asked Holm about it he told her …": the cue of what is told then, which is nothing that she asked. Null for a cue
 * in no such clause.
 */
export function answerTo(
	{ tokens }: Scene,
	unit: Unit,
	cue: Cue,
	cues: readonly Cue[],
): Cue | null {
	const { from } = cue.group;
	if (cue.order !== "before" || from <= unit.from) return null;
	if (!WHEN.test(tokens[from - 1]?.lower ?? "") || !isSpeech(cue.lemma))
		return null;
	const opens = from - 1 === unit.from || isPause(tokens, from - 2);
	if (!opens) return null;
	for (const answer of following(cues, cue.verb)) {
		const { group, source, order, lemma } = answer;
		if (group.from <= cue.verb) continue;
		if (source === null || order === "shared" || !isSpeech(lemma)) continue;
		if (isPause(tokens, group.from - 1)) return answer;
		const before = tokens[group.from - 1]?.xpos ?? "";
		const isHeld = /^(?:IN|W.*|CC|DT)$/.test(before);
		if (ASKS.test(cue.lemma) && !isHeld && CUES.addressee.has(lemma))
			return answer;
	}
	return null;
}

/** Whether what was asked or said stands between such a cue and its answer, and is the reporter's own: not in "When she asked why, Holm said, he …". */
export function isWhatIsAsked(
	scene: Scene,
	unit: Unit,
	{ lemma, group }: Cue,
	answer: Cue,
): boolean {
	const after = readRight(scene, unit, answer.group.to, false);
	if (after.sort === "comma") return false;
	const clause = { ...unit, to: answer.group.from };
	const takesAddressee = CUES.addressee.has(lemma);
	const { sort } = readRight(scene, clause, group.to, takesAddressee);
	return (
		sort === "that" ||
		sort === "quote" ||
		(sort === "clause" && !ASKS.test(lemma))
	);
}
