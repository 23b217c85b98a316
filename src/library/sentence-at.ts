import type { Document } from "../text/document.js";
import { firstPlace } from "../text/first-place.js";

/** The place of the last sentence that begins at an offset or before it; 0 before the first. */
export function sentenceAt({ sentences }: Document, offset: number): number {
	const behind = firstPlace(
		sentences.length,
		(n) => (sentences[n]?.start ?? 0) > offset,
	);
	return Math.max(0, behind - 1);
}
