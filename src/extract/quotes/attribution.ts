import type { Tree } from "../../text/tree.js";
import { readCandidate } from "./candidate.js";
import { readCandidateDraft } from "./candidate-draft.js";
import { type Cue, findCues } from "./cue.js";
import { readCueDrafts } from "./cue-draft.js";
import type { Draft } from "./draft.js";
import { isLikely, LEARNED } from "./judge.js";
import { readRight } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { readTrailing } from "./trailing.js";
import { readTurn } from "./turns.js";

/** Nobody writes sentences of so many words; they get the quick rules alone. */
const MONSTER = 1500;

/** What the cues of a unit attribute, in order; nothing is attributed twice. */
export function readUnit(scene: Scene, tree: Tree, unit: Unit): Draft[] {
	const cues = findCues(scene, tree, unit);
	const byVerb = new Map(cues.map((cue) => [cue.verb, cue]));
	const drafts: Draft[] = [];
	let done = unit.from;
	const isMonster = unit.to - unit.from > MONSTER;
	const whole = readTurn(scene, unit) ?? readTrailing(scene, unit, cues);
	if (whole) return [whole];
	for (let at = unit.from; at < unit.to; at++) {
		if (at < done || (scene.markedAt[at] ?? -1) >= 0) continue;
		const candidate = isMonster
			? null
			: readCandidate(scene, tree, unit, at, LEARNED);
		// "declined to say whether": what was not said counts, not the declining.
		const refused = byVerb.get(at + 2);
		const refuses =
			refused?.words.from === at &&
			readRight(scene, unit, refused.group.to, false).sort !== "end";
		const likely =
			candidate !== null && !refuses && isLikely(LEARNED, candidate);
		const cue = byVerb.get(at);
		const before = drafts.length;
		if (cue && opensAsked(scene, unit, cue, cues)) continue;
		if (cue) {
			const judged = { candidate, likely };
			done = readCueDrafts(scene, tree, unit, cue, cues, drafts, done, judged);
		}
		if (drafts.length > before || !likely || !candidate) continue;
		const draft = readCandidateDraft(scene, tree, unit, candidate, cues, done);
		if (!draft) continue;
		drafts.push(draft);
		done = Math.max(draft.to, at + 1);
	}
	return drafts;
}

/** "Asked where it went, she replied …", "and when pressed on it, she replied …": only what is replied is said there. */
function opensAsked(
	{ tokens }: Scene,
	unit: Unit,
	{ verb, lemma, source }: Cue,
	cues: readonly Cue[],
): boolean {
	return (
		((verb === unit.from && source === null) ||
			(tokens[verb - 1]?.lower === "when" && verb - 1 > unit.from)) &&
		tokens[verb]?.xpos === "VBN" &&
		/^(?:ask|press|question|quiz)$/.test(lemma) &&
		cues.some((later) => later.verb > verb && later.source !== null)
	);
}
