import { bareArticle } from "../../text/article.js";
import type { Document } from "../../text/document.js";
import { readDocument } from "../../text/read.js";

/** A question is read again and again while it is set right and compared: so many texts are not parsed anew. */
const KEPT = 32;
const known = new Map<string, Document>();

/** A question's text taken apart as an article's is. */
export function parsed(text: string): Document {
	let document = known.get(text);
	if (!document) {
		document = readDocument(bareArticle(text));
		if (known.size >= KEPT) known.clear();
		known.set(text, document);
	}
	return document;
}
