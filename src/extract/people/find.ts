import type { Document } from "../../text/document.js";
import type { Person } from "./person.js";

/** Every person of a document, in order of the text. */
export function findPeople(_document: Document): Person[] {
	return [];
}
