import type { Tree } from "../../text/tree.js";
import { CORE, CUES } from "./lexicon/cues.js";
import { isBreak, isPause } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import { phraseBefore } from "./phrase-before.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb, holdsMarks, type Stretch } from "./stretch.js";

/** A name is hardly longer than this. */
const LONGEST_NAME = 7;

export const TIME_WORD =
	/^(?:[ap]\.?m\.?|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|years?|months?|weeks?|days?|hours?|minutes?|percent|%)$/;

/** Whether a phrase holds nothing but a time, a number or a date, which never says anything. */
export function isTime({ tokens }: Scene, { from, to }: Stretch): boolean {
	let times = 0;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (!token) continue;
		// "the 19-year-old"
		if (token.lower === "old") return false;
		if (TIME_WORD.test(token.lower) || /^[\d$£€]/.test(token.text)) times++;
		else if (token.upos === "NOUN" || token.upos === "PROPN") return false;
		else if (token.upos === "PRON" || token.upos === "NUM") return false;
	}
	return times > 0;
}

/** "his mate, Jan Dahl": a noun with the name that stands after its comma, if nothing but the name stands there. */
export function withName(scene: Scene, unit: Unit, noun: Stretch): Stretch {
	const { tokens, markedAt } = scene;
	if (tokens[noun.to - 1]?.upos !== "NOUN" || tokens[noun.to]?.text !== ",")
		return noun;
	let i = noun.to + 1;
	let names = 0;
	while (i < unit.to && i <= noun.to + LONGEST_NAME) {
		const token = tokens[i];
		if (!token || (markedAt[i] ?? -1) >= 0 || isBreak(tokens, i)) break;
		if (!/^\p{Lu}/u.test(token.text)) return noun;
		if (token.upos === "PROPN" && !TIME_WORD.test(token.lower)) names++;
		i++;
	}
	const ends = i >= unit.to || isBreak(tokens, i);
	return names > 0 && ends ? { from: noun.from, to: i } : noun;
}

/** "was told by a professor": who was told, and by whom if that stands right after; null for a verb in the active. */
export function readPassive(
	scene: Scene,
	unit: Unit,
	left: number,
	verb: number,
): { readonly subject: Stretch | null; readonly agent: Stretch | null } | null {
	const { tokens } = scene;
	if (tokens[verb]?.xpos !== "VBN") return null;
	// "Holm was quoted as saying": the words are the subject's.
	if (tokens[verb]?.lemma === "quote") return null;
	let passive = false;
	for (let i = left; i < verb; i++) passive ||= tokens[i]?.lemma === "be";
	if (!passive) return null;
	const by = tokens[verb + 1]?.lower === "by" && verb + 2 < unit.to;
	const agent = by ? phraseAfter(scene, unit, verb + 2) : null;
	return { subject: phraseBefore(scene, unit, left - 1), agent };
}

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
