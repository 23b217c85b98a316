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
