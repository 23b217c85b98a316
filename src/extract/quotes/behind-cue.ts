import { asksForAnonymity } from "./anonymity.js";
import type { Judged } from "./candidate.js";
import type { Cue } from "./cue.js";
import { LEARNED, oddsFor } from "./judge.js";
import { opensClause } from "./left.js";
import { CORE, CUES, isSpeech } from "./lexicon/cues.js";
import type { Right } from "./right.js";
import type { Scene, Unit } from "./scene.js";
import { hasVerb, holdsMarks } from "./stretch.js";
import { isTitle } from "./title.js";

/** So few tenths of log-odds, and no rule takes a clause for content. */
const UNLIKELY = -20;

/** Whether what follows the cue is its content. */
export function takesRight(
	scene: Scene,
	unit: Unit,
	cue: Cue,
	right: Right,
	left: { readonly isLeft: boolean; readonly opens: boolean },
	{ candidate, likely }: Judged,
): boolean {
	const { sort } = right;
	if (sort === "end" || asksForAnonymity(scene, cue.lemma, right.at))
		return false;
	if (cue.lemma === "according to")
		return (
			!left.isLeft &&
			(left.opens || opensClause(scene, cue)) &&
			(sort === "comma" || sort === "quote")
		);
	if (sort === "comma")
		return !left.isLeft && isAfterAdverbial(scene, unit, cue, right);
	if (sort === "quote" && !right.colon && right.at > unit.from) {
		const mark = scene.marked[scene.markedAt[right.at] ?? -1];
		const comma = scene.tokens[right.at - 1]?.text === ",";
		if (mark && !comma && isTitle(scene, unit, mark)) return false;
	}
	if (left.isLeft) return sort === "quote";
	if (sort === "quote" || right.colon) return true;
	if (
		candidate &&
		oddsFor(LEARNED, candidate) < UNLIKELY &&
		!holdsMarks(scene, candidate.content)
	)
		return false;
	if (CORE.has(cue.lemma)) return true;
	if (sort === "that" && isSpeech(cue.lemma) && cue.source) return true;
	const takes = CUES.clause.has(cue.lemma) || CUES.addressee.has(cue.lemma);
	return likely && (takes || sort === "that");
}

/** "In recent years, he said, taxes rose": what stands before is no clause, what follows is one. */
function isAfterAdverbial(
	scene: Scene,
	unit: Unit,
	cue: Cue,
	right: Right,
): boolean {
	const comma = cue.group.from - 1;
	// "As the Lantern reported, the boats were lost."
	if (
		comma === unit.from &&
		scene.tokens[comma]?.lower === "as" &&
		isSpeech(cue.lemma) &&
		CUES.clause.has(cue.lemma)
	)
		return hasVerb(scene, right.at + 1, unit.to);
	return (
		comma > unit.from &&
		cue.order !== "shared" &&
		CORE.has(cue.lemma) &&
		scene.tokens[comma]?.text === "," &&
		!hasVerb(scene, unit.from, comma) &&
		hasVerb(scene, right.at + 1, unit.to)
	);
}

/** "Everything she says is wrong", "What he said was wrong": what follows is told of what was said, and is none of it. */
export function isFreeRelative(
	{ tokens }: Scene,
	{ group, source }: Cue,
): boolean {
	const isVerb = /^(?:VB[DZP]|MD)$/.test(tokens[group.to]?.xpos ?? "");
	const opener = (at: number) => FREE.test(tokens[at]?.lower ?? "");
	return isVerb && (opener(group.from - 1) || opener(source?.from ?? -1));
}

const FREE =
	/^(?:what|whatever|all|everything|anything|nothing|something|much)$/;
