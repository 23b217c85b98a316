import { treeOf } from "../../text/tree.js";
import type { Draft } from "./draft.js";
import { phraseBefore } from "./phrase-before.js";
import type { Marked, Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";
import { endsWithQuestion } from "./turn-signs.js";

/** The subject of the clause that the quotation hangs in, by the tree. */
export function governingSubject(
	scene: Scene,
	unit: Unit,
	mark: Marked,
): Stretch | null {
	const tree = treeOf(scene.document);
	for (let i = mark.from; i < mark.to; i++) {
		const head = tree.head(i);
		if (head < unit.from || (scene.markedAt[head] ?? -1) >= 0) continue;
		const subject = tree.subject(tree.clauseHead(head));
		if (subject < unit.from || (scene.markedAt[subject] ?? -1) >= 0)
			return null;
		const phrase = tree.nounPhrase(subject);
		return phrase.to <= mark.from || phrase.from >= mark.to ? phrase : null;
	}
	return null;
}

/** Whether a sentence in between, in this paragraph or about somebody else, makes it doubtful that the speaker goes on. */
export function isPassedOver(scene: Scene, unit: Unit, near: Draft): boolean {
	const before = scene.units[unit.index - 1];
	if (!before || near.to > before.from) return false;
	// "Does that sting? “Of course.”": the reporter asks, and whoever is asked answers.
	if (
		endsWithQuestion(scene, before) &&
		(scene.markedAt[before.to - 1] ?? -1) < 0
	)
		return true;
	if (before.paragraph !== unit.paragraph)
		return actorOf(scene, before) !== null;
	const sentence = scene.tokens[near.from]?.sentence ?? -1;
	return scene.document.sentences[sentence]?.paragraph !== unit.paragraph;
}

/** The subject of a sentence's main clause, where it is a name or "he" or "she". */
export function actorOf(scene: Scene, unit: Unit): Stretch | null {
	const tree = treeOf(scene.document);
	for (let i = unit.from; i < unit.to; i++) {
		if (tree.head(i) >= 0) continue;
		let subject = tree.ownSubject(i);
		// "Asked why, she shrugs": parsers may hang the clause on its participle.
		if (subject < 0)
			subject = tree.ownSubject(tree.child(i, "conj", "parataxis"));
		const token = scene.tokens[subject];
		if (!token || subject < unit.from || (scene.markedAt[subject] ?? -1) >= 0)
			return null;
		return token.upos === "PROPN" || /^s?he$/.test(token.lower)
			? tree.nounPhrase(subject)
			: null;
	}
	return null;
}

/** The noun phrase before the first verb of a unit that has one there; null for none. */
export function firstSubject(scene: Scene, unit: Unit): Stretch | null {
	for (let i = unit.from; i < unit.to; i++) {
		const upos = scene.tokens[i]?.upos;
		if (upos !== "VERB" && upos !== "AUX") continue;
		const found = phraseBefore(scene, unit, i - 1);
		if (found) return found;
	}
	return null;
}

/** Whether a draft stands in the unit's paragraph or the one before. */
export function isNear(scene: Scene, unit: Unit, draft: Draft): boolean {
	const at = scene.tokens[draft.from]?.sentence ?? -1;
	const paragraph = scene.document.sentences[at]?.paragraph ?? -1;
	return unit.paragraph - paragraph <= 1;
}
