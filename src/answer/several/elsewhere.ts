import type { Library } from "../../library/library.js";
import { termsOf } from "../../library/terms.js";
import type { Excerpt } from "../answer.js";
import { excerptOf } from "../excerpt.js";
import { inOrder } from "./gather.js";
import { isSame } from "./same.js";

/** How many words of an excerpt are looked for, and in how many sentences that have most of them. */
const WORDS = 24;
const SENTENCES = 12;

/** An excerpt that stands alone, without its question, with where else the same is told: the sentences that have its words are looked up. */
export function withElsewhere(library: Library, excerpt: Excerpt): Excerpt {
	const { body } = excerpt.citation.article;
	const query = termsOf(body.slice(excerpt.start, excerpt.end))
		.slice(0, WORDS)
		.map(({ stem }) => ({ stem, weight: 1 }));
	const same: Excerpt[] = [];
	for (const hit of library.passages.search(query, null, SENTENCES)) {
		const shown = library.entries[hit.entry]?.document.sentences[hit.sentence];
		const other =
			shown &&
			excerptOf(library, {
				kind: excerpt.kind,
				entry: hit.entry,
				shown,
				highlights: [],
				quote: null,
				time: null,
				negated: excerpt.negated,
				confidence: 1,
				by: "the same elsewhere",
			});
		if (
			other &&
			isSame(library, excerpt, other) &&
			!same.some((e) => e.citation.article === other.citation.article)
		)
			same.push(other);
	}
	if (same.length === 0) return excerpt;
	return {
		...excerpt,
		also: inOrder(same, "oldest").map(({ citation, start, end }) => ({
			citation,
			start,
			end,
		})),
	};
}
