import type { Article } from "../../src/text/article.js";

/** An article of this body and nothing else. */
export function articleOf(body: string): Article {
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
