import type { Cue } from "./cue.js";
import type { Right } from "./right.js";
import type { Stretch } from "./stretch.js";

/** A quotation while it is still a stretch of tokens. */
export interface Draft extends Stretch {
	readonly cue: Cue | null;
	readonly source: Stretch | null;
	readonly right: Right | null;
	/** Where the attribution stands, outside of the content: the time in it is when it was said. */
	readonly zone: Stretch | null;
	readonly by: string;
}
