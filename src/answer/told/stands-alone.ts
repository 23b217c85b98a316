import type { Passage } from "../passages.js";
import type { Question } from "../question.js";
import { dateOf } from "./date-of.js";

/** How well a passage has to fit that tells of the very action. */
export const SURELY = 0.75;

/**
 * Whether what is shown is judged by itself: one that dates the very action, or counts what is to be counted, may be shown
 * before a likelier one that does not.
 */
export function standsAlone(
	{ wanted }: Question,
	shown: Passage,
	likeliest: Passage | undefined,
): boolean {
	const { match, phrase } = shown;
	const isSure = (match?.score ?? 0) >= SURELY;
	switch (wanted) {
		case "date":
			return (
				Boolean(match?.time) ||
				(dateOf(shown) !== null &&
					likeliest !== undefined &&
					dateOf(likeliest) === null)
			);
		case "person":
			return shown !== likeliest && isSure;
		case "number":
			return (
				phrase?.suits === true &&
				(isSure || followsOn(shown, likeliest)) &&
				likeliest?.phrase?.suits !== true
			);
		case "duration":
			return (
				phrase?.time?.type === "DURATION" &&
				likeliest !== undefined &&
				likeliest.phrase === null
			);
		default:
			return false;
	}
}

/** Whether a sentence stands right behind another: "… every Falcon 60. There are 52 of them." */
function followsOn(
	{ entry, sentence }: Passage,
	before: Passage | undefined,
): boolean {
	return (
		entry === before?.entry && sentence.index === before.sentence.index + 1
	);
}
