import type { Document } from "../../text/document.js";
import type { Person } from "../people/person.js";
import type { Quote } from "../quotes/quote.js";
import type { Time } from "../times/time.js";
import type { Event } from "./event.js";

export interface EventContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
	readonly quotes: readonly Quote[];
}

/** Every event of a document: who did what to whom, in order of the text. */
export function findEvents(
	_document: Document,
	_context: EventContext,
): Event[] {
	return [];
}
