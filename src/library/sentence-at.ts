import type { Document } from "../text/document.js";

/** The place of the last sentence that begins at an offset or before it; 0 before the first. */
export function sentenceAt({ sentences }: Document, offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}
