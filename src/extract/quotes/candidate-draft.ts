import type { Tree } from "../../text/tree.js";
import { asksForAnonymity } from "./anonymity.js";
import type { Candidate } from "./candidate.js";
import type { Cue } from "./cue.js";
import { isDeedOf } from "./deed.js";
import type { Draft } from "./draft.js";
import { following, relativeEnd, trim } from "./extent.js";
import { handover } from "./handover.js";
import { CORE, CUES, isSpeech } from "./lexicon/cues.js";
import { opensQuotation } from "./opens-quotation.js";
import type { Scene, Unit } from "./scene.js";
import { holdsMarks, type Stretch } from "./stretch.js";
import { isTitle } from "./title.js";

const LONE = /^(?:him|her|them|me|us|you|it|this|that|these|those)$/;

/** The draft of a candidate that the judge takes. */
export function readCandidateDraft(
	scene: Scene,
	tree: Tree,
	unit: Unit,
	candidate: Candidate,
	cues: readonly Cue[],
	done: number,
): Draft | null {
	const { head, content, frame } = candidate;
	if (content.from < done) return null;
	if (asksForAnonymity(scene, candidate.lemma, content.from)) return null;
	let to = handover(scene, tree, unit, head, content, true);
	for (const cue of following(cues, content.from)) {
		if (cue.verb >= to) break;
		if (cue.verb === head) continue;
		if (opensQuotation(scene, unit, cue)) {
			to = Math.min(to, cue.group.from);
			break;
		}
		const joined = scene.tokens[cue.group.from - 1]?.upos === "CCONJ";
		const clause = /^(?:that|clause|wh)$/.test(frame);
		if (!CORE.has(cue.lemma) && (clause || !goesOn(scene, cue))) continue;
		if (!clause || joined) to = Math.min(to, cue.group.from);
	}
	while (
		to > content.from &&
		/^(?:CC|IN|WP|WDT|WRB|[.,:])$/.test(scene.tokens[to - 1]?.xpos ?? "") &&
		(scene.markedAt[to - 1] ?? -1) < 0
	)
		to--;
	to = relativeEnd(scene, candidate.source, content.from, to, head);
	const kept = trim(scene, content.from, to);
	if (!kept) return null;
	// "Lind asked him", "Holm denied it": a pronoun tells a reader nothing of what was said.
	const only = kept.to - kept.from === 1 ? scene.tokens[kept.from] : undefined;
	if (only && LONE.test(only.lower)) return null;
	if (holdsMarks(scene, kept)) {
		const speaks = isSpeech(candidate.lemma);
		if (!speaks && holdsSpeech(scene, cues, kept)) return null;
	} else if (isDeedOf(scene, candidate, kept)) return null;
	const mark = scene.marked[scene.markedAt[kept.from] ?? -1];
	if (mark?.from === kept.from && isTitle(scene, unit, mark)) return null;
	const words = candidate.words;
	return {
		...kept,
		cue: {
			verb: head,
			words,
			lemma: candidate.lemma,
			group: words,
			source: candidate.source,
			order: "before",
			negated: candidate.negated,
			addressee: null,
			frame,
		},
		source: candidate.source,
		right: null,
		zone: null,
		by: `${frame} of the cue`,
	};
}

/** Whether a cue in the stretch has marks behind it: "checked the log, which says “…”" is what the log says. */
function holdsSpeech(
	scene: Scene,
	cues: readonly Cue[],
	{ from, to }: Stretch,
): boolean {
	return following(cues, from - 1).some(
		({ verb, lemma }) =>
			verb < to && isSpeech(lemma) && holdsMarks(scene, { from: verb, to }),
	);
}

/** "praised the crews and suggested that …", "…, also suggesting that …": the same source says more. */
function goesOn({ tokens }: Scene, { order, words, lemma }: Cue): boolean {
	return (
		order === "shared" &&
		isSpeech(lemma) &&
		CUES.clause.has(lemma) &&
		tokens[words.to]?.lower === "that"
	);
}
