import type { Tree } from "../../text/tree.js";
import { answerTo, isWhatIsAsked, opensAsked } from "./asked.js";
import { isFreeRelative } from "./behind-cue.js";
import { readCandidate } from "./candidate.js";
import { readCandidateDraft } from "./candidate-draft.js";
import { readCueDrafts } from "./cue-draft.js";
import type { Draft } from "./draft.js";
import { findCues } from "./find-cues.js";
import { isAside, isToldLater, isWithinSubject } from "./inserted.js";
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
		if (cue && isFreeRelative(scene, cue)) continue;
		if (cue && done === unit.from && isToldLater(scene, unit, at, cues))
			continue;
		const answer = cue && answerTo(scene, unit, cue, cues);
		if (cue && answer && !isWhatIsAsked(scene, unit, cue, answer)) continue;
		if (cue) {
			const judged = { candidate, likely };
			const clause = answer ? { ...unit, to: answer.group.from } : unit;
			done = readCueDrafts(
				scene,
				tree,
				clause,
				cue,
				cues,
				drafts,
				done,
				judged,
			);
		}
		if (answer) continue;
		if (drafts.length > before || !likely || !candidate) continue;
		if (done === unit.from && isToldLater(scene, unit, at, cues)) continue;
		if (isWithinSubject(at, cues) || isAside(scene, candidate, drafts))
			continue;
		const draft = readCandidateDraft(scene, tree, unit, candidate, cues, done);
		if (!draft) continue;
		drafts.push(draft);
		done = Math.max(draft.to, at + 1);
	}
	return drafts;
}
