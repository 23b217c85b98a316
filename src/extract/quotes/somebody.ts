import { canAct } from "../roles/somebody.js";
import { WRITINGS } from "./lexicon/cues.js";
import type { Scene } from "./scene.js";
import { headOf, type Stretch } from "./stretch.js";

/** Whether a source can say anything: somebody, a body, or what somebody has written; not "the choice" or "their". */
export function canSpeak(scene: Scene, source: Stretch): boolean {
	const head = headOf(scene, source);
	if (!head) return false;
	if (/^(?:its|their)$/.test(head.lower)) return false;
	// Taggers take a surname for a verb now and then.
	const isName =
		/^\p{Lu}/u.test(head.text) &&
		scene.tokens[head.index - 1]?.sentence === head.sentence;
	return isName || canAct(head) || WRITINGS.has(head.lemma);
}
