import { isBreak } from "./pause.js";
import { phraseAfter } from "./phrase-after.js";
import { phraseBefore } from "./phrase-before.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

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
