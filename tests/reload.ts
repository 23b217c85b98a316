import type { ReloadReport } from "../src/library/shelf.js";

/** A reload that found everything as it was. */
export const NOTHING_CHANGED: ReloadReport = {
	swapped: true,
	added: [],
	changed: [],
	removed: [],
	refused: [],
	failure: null,
	milliseconds: 1,
};
