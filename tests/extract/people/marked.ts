import { findPeople } from "../../../src/extract/people/find.js";
import type { Person } from "../../../src/extract/people/person.js";
import { readDocument } from "../../../src/text/read.js";
import type { Span } from "../../../src/text/span.js";

/** An article with that body and nothing told about it. */
export function articleOf(body: string) {
	return {
		id: "test",
		title: null,
		outlet: null,
		author: null,
		published: null,
		url: null,
		language: "en",
		body,
	};
}

/** The people of a text. */
export function peopleIn(body: string): Person[] {
	return findPeople(readDocument(articleOf(body)));
}

/** A text with one stretch marked `[so]`, without the marks, and where the stretch is. */
export function marked(text: string): { body: string; span: Span } {
	const start = text.indexOf("[");
	const end = text.indexOf("]") - 1;
	if (start < 0 || end < start) throw new Error(`nothing marked in: ${text}`);
	return { body: text.replace("[", "").replace("]", ""), span: { start, end } };
}
