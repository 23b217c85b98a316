import type { Quoted } from "./document.js";
import type { MarkPair } from "./marks.js";
import type { Span } from "./span.js";

/**
 * The stretches in quotation marks of all paragraphs, in the order of their starts. One that opens its paragraph while
 * the paragraph before ended inside marks of the same sort goes on from it: writers reopen a long speech at every
 * paragraph and close it once.
 */
export function chainQuoted(
	paragraphs: readonly Span[],
	marks: readonly (readonly MarkPair[])[],
): Quoted[] {
	const quoted: Quoted[] = [];
	let hanging: { readonly index: number; readonly pair: MarkPair } | null =
		null;
	for (const [i, { start }] of paragraphs.entries()) {
		const before: typeof hanging = hanging;
		hanging = null;
		for (const pair of marks[i] ?? []) {
			const index = quoted.length;
			const goesOn =
				before !== null &&
				pair.start === start &&
				before.pair.family === pair.family;
			quoted.push({
				index,
				start: pair.start,
				end: pair.end,
				inner: pair.inner,
				depth: pair.depth,
				closed: pair.closed,
				continues: goesOn ? before.index : null,
			});
			if (!pair.closed && pair.depth === 0) hanging = { index, pair };
		}
	}
	return quoted;
}
