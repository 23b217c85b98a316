import type { Answer, Excerpt } from "../../../src/answer/answer.js";
import { ask } from "../../../src/answer/ask.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import type { Library } from "../../../src/library/library.js";
import { bareArticle } from "../../../src/text/article.js";

/** Articles by id: the day of publication and the body. */
export type Made = Readonly<Record<string, readonly [string | null, string]>>;

export const libraryOf = (made: Made): Library =>
	buildLibrary(
		Object.entries(made).map(([id, [published, body]]) =>
			extract({
				...bareArticle(body, published),
				id,
				outlet: `The ${id.toUpperCase()}`,
				url: `https://example.org/${id}`,
			}),
		),
	);

export const answerOf = (made: Made, question: string): Answer =>
	ask({ intent: "ask", question }, libraryOf(made));

export const excerptsOf = (answer: Answer): readonly Excerpt[] =>
	answer.abstained ? [] : answer.excerpts;

/** The articles of each excerpt, the cited one first. */
export const articlesOf = (answer: Answer): readonly string[] =>
	excerptsOf(answer).map(({ citation, also = [] }) =>
		[citation, ...also.map((other) => other.citation)]
			.map(({ article }) => article.id)
			.join(" "),
	);
