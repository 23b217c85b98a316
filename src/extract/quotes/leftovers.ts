import type { Draft } from "./draft.js";
import { BY_PLACE, LEFTOVER_RULES } from "./leftover-rules.js";
import type { Scene, Unit } from "./scene.js";
import { canSpeak } from "./somebody.js";

/**
 * Quotations of a unit that no cue in it has claimed: marks that are not `taken`. `here` is what its cues attribute, `drafts`
 * all that the article has so far, both in order of the text.
 */
export function readLeftovers(
	scene: Scene,
	unit: Unit,
	taken: Uint8Array,
	here: readonly Draft[],
	drafts: readonly Draft[],
): Draft[] {
	const { marked, markedAt } = scene;
	const found: Draft[] = [];
	const recent = drafts.slice(-3);
	let passed = 0;
	for (let i = unit.from; i < unit.to; i++) {
		const mark = marked[markedAt[i] ?? -1];
		if (!mark) continue;
		i = mark.to - 1;
		if (taken[mark.index]) continue;
		const base = { from: mark.from, to: mark.to, right: null, zone: null };
		while ((here[passed + 1]?.to ?? Infinity) <= mark.from) passed++;
		const beside = here.slice(passed, passed + 1);
		for (const rule of LEFTOVER_RULES) {
			const answer = rule.read(
				scene,
				unit,
				mark,
				beside,
				found.length > 0 ? [...recent, ...found.slice(-3)] : drafts,
			);
			if (!answer) continue;
			if (answer !== "nothing") {
				const isNobody =
					BY_PLACE.has(rule.name) &&
					answer.source !== null &&
					!canSpeak(scene, answer.source);
				found.push({
					...base,
					cue: answer.cue,
					source: isNobody ? null : answer.source,
					by: rule.name,
				});
			}
			break;
		}
	}
	return found;
}
