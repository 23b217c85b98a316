import { findPeople } from "../../../src/extract/people/find.js";
import type { Person } from "../../../src/extract/people/person.js";
import { bareArticle } from "../../../src/text/article.js";
import { readDocument } from "../../../src/text/read.js";
import type { Span } from "../../../src/text/span.js";

/** The people of a text. */
export function peopleIn(body: string): Person[] {
	return findPeople(readDocument(bareArticle(body)));
}

/** A text with one stretch marked `[so]`, without the marks, and where the stretch is. */
export function marked(text: string): { body: string; span: Span } {
	const start = text.indexOf("[");
	const end = text.indexOf("]") - 1;
	if (start < 0 || end < start) throw new Error(`nothing marked in: ${text}`);
	return { body: text.replace("[", "").replace("]", ""), span: { start, end } };
}
