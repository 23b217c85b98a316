import type { Candidate } from "./candidate.js";
import { LEARNED, oddsFor } from "./judge.js";
import { CUE_NOUNS, isDeed, OCCASIONS } from "./lexicon/cues.js";
import type { Scene } from "./scene.js";
import { headOf, type Stretch } from "./stretch.js";

/** Tenths of log-odds past which "delivered a speech against …" tells what was said, though "delivered a parcel" is a deed. */
const SURE = 5;

/** The token of a stretch that hangs on the verb itself. */
function headAfter(
	{ tokens }: Scene,
	verb: number,
	from: number,
	to: number,
): number {
	for (let i = from; i < to; i++) if (tokens[i]?.head === verb) return i;
	return -1;
}

/** Whether a candidate's verb, with its object and what hangs on it behind that, tells what somebody did. */
export function isDeedOf(
	scene: Scene,
	candidate: Candidate,
	{ from, to }: Stretch,
): boolean {
	const { tokens } = scene;
	const { head, lemma, frame, source } = candidate;
	const object = tokens[headAfter(scene, head, from, to)]?.lemma ?? "";
	const isSaid = OCCASIONS.has(object) || CUE_NOUNS.has(object);
	if (isSaid && oddsFor(LEARNED, candidate) > SURE) return false;
	const subject = source && headOf(scene, source);
	const prepositions: string[] = [];
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.dep === "case" && tokens[token.head]?.head === head)
			prepositions.push(token.lower);
	}
	return isDeed(lemma, frame, subject?.lemma ?? "", prepositions);
}
