import type { Cue } from "./cue.js";
import type { Stretch } from "./phrase.js";
import type { Right } from "./right.js";
import type { Scene } from "./scene.js";

/** A quotation while it is still a stretch of tokens. */
export interface Draft extends Stretch {
	readonly cue: Cue | null;
	readonly source: Stretch | null;
	readonly right: Right | null;
	/** Where the attribution stands, outside of the content: the time in it is when it was said. */
	readonly zone: Stretch | null;
	readonly by: string;
}

export function hasVerb(scene: Scene, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const upos = scene.tokens[i]?.upos;
		if (upos === "VERB" || upos === "AUX") return true;
	}
	return false;
}

/** Whether any of its words stand in quotation marks. */
export function holdsMarks(scene: Scene, { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++)
		if ((scene.markedAt[i] ?? -1) >= 0) return true;
	return false;
}
