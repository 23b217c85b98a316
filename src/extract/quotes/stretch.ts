import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Scene } from "./scene.js";

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The stretch's place in the body; null for an empty one. */
export function spanOf(scene: Scene, { from, to }: Stretch): Span | null {
	const first = scene.tokens[from];
	const last = scene.tokens[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}

/** The first word of a stretch that hangs on none of it: "crews" of "the crews for coming home". */
export function headOf(
	{ tokens }: Scene,
	{ from, to }: Stretch,
): Token | undefined {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (
			token &&
			(token.head < from || token.head >= to) &&
			token.upos !== "PUNCT"
		)
			return token;
	}
	return undefined;
}

/** Whether a verb or auxiliary stands among the tokens `from` to `to`. */
export function hasVerb(scene: Scene, from: number, to: number): boolean {
	return (
		to > from && (scene.verbsBefore[to] ?? 0) > (scene.verbsBefore[from] ?? 0)
	);
}

/** Whether any of its words stand in quotation marks. */
export function holdsMarks(scene: Scene, { from, to }: Stretch): boolean {
	return (scene.markedBefore[to] ?? 0) > (scene.markedBefore[from] ?? 0);
}
