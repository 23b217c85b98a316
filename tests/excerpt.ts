import type { Excerpt } from "../src/answer/answer.js";

/** An excerpt of which nothing is told but what is given. */
export function bareExcerpt(
	own: Partial<Excerpt> & Pick<Excerpt, "citation">,
): Excerpt {
	return {
		start: 0,
		end: own.citation.article.body.length,
		kind: "passage",
		highlights: [],
		speaker: null,
		role: null,
		speech: null,
		addressee: null,
		occasion: null,
		when: null,
		whenImplied: false,
		negated: false,
		confidence: 1,
		by: "test",
		...own,
	};
}
