import type { Document } from "../../text/document.js";
import type { Time } from "./time.js";

/** Every time of a document, in order of the text. */
export function findTimes(_document: Document): Time[] {
	return [];
}
