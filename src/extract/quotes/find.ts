import type { Document } from "../../text/document.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";
import type { Quote } from "./quote.js";

/** What the later finders may build on. */
export interface QuoteContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
}

/** Every quotation of a document, direct, mixed and indirect, in order of the text. */
export function findQuotes(
	_document: Document,
	_context: QuoteContext,
): Quote[] {
	return [];
}
