import type { Document } from "../text/document.js";
import type { Event } from "./events/event.js";
import type { Person } from "./people/person.js";
import type { Quote } from "./quotes/quote.js";
import type { Time } from "./times/time.js";

/** All that one article says, each list in order of the text. */
export interface Extraction {
	readonly document: Document;
	readonly times: readonly Time[];
	readonly people: readonly Person[];
	readonly quotes: readonly Quote[];
	readonly events: readonly Event[];
}
