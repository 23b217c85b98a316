import { personAt } from "../people/at.js";
import type { Person } from "../people/person.js";
import { CUE_NOUNS, WRITINGS } from "./lexicon/cues.js";
import type { Scene } from "./scene.js";
import { headOf, type Stretch } from "./stretch.js";

/** What many write for, whoever owns it. */
const PRESS =
	/^(?:newspaper|paper|magazine|journal|outlet|broadcaster|channel|press|publication|publisher)$/;

/** "Holm's email said", "her reply says": whose words they are, where the source is what somebody wrote or said; else null. */
export function authorOf(
	scene: Scene,
	people: readonly Person[],
	source: Stretch,
): Person | null {
	const { tokens } = scene;
	const head = headOf(scene, source);
	if (!head || PRESS.test(head.lemma)) return null;
	if (!WRITINGS.has(head.lemma) && !CUE_NOUNS.has(head.lemma)) return null;
	for (let i = source.from; i < head.index; i++) {
		const token = tokens[i];
		const owns = token?.head === head.index && token.dep === "nmod:poss";
		if (owns) return personAt(people, token);
	}
	return null;
}
