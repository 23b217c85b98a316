import type { Answer, Excerpt } from "../../src/answer/answer.js";
import { ask } from "../../src/answer/ask.js";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import type { Library } from "../../src/library/library.js";
import { type Article, bareArticle } from "../../src/text/article.js";

/** Questions asked of one article, which is read when the first one is. */
export function askingOf(body: string, about: Partial<Article>) {
	let library: Library | null = null;
	const asked = (question: string): Answer => {
		library ??= buildLibrary([extract({ ...bareArticle(body), ...about })]);
		return ask({ intent: "ask", question }, library);
	};
	return {
		asked,
		first: (question: string): Excerpt | undefined => {
			const answer = asked(question);
			return answer.abstained ? undefined : answer.excerpts[0];
		},
		/** The excerpt as the article has it. */
		words: (e: Excerpt | undefined) => (e ? body.slice(e.start, e.end) : ""),
		/** The words that answer. */
		marked: (e: Excerpt | undefined) => {
			const [h] = e?.highlights ?? [];
			return h ? body.slice(h.start, h.end) : "";
		},
	};
}
