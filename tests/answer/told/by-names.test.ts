import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import { bareArticle } from "../../../src/text/article.js";

const article = (id: string, body: string) =>
	extract({ ...bareArticle(body), id, published: "2024-05-14" });

describe("a number of another article", () => {
	const library = buildLibrary([
		article(
			"airline",
			"The airline Norvelle filed for bankruptcy in Lisk on Wednesday, leaving passengers stranded.",
		),
		article(
			"fire",
			"Opposition leader Tovar Anders says that the government sold three fire planes last autumn.",
		),
	]);

	it("is none of those whom the question names and that article does not", () => {
		const answer = ask(
			{ intent: "ask", question: "how many planes did Norvelle have" },
			library,
		);
		const shown = answer.abstained
			? []
			: answer.excerpts.map((e) => e.citation.article.id);
		expect(shown[0]).not.toBe("fire");
	});
});

describe("'say no to'", () => {
	const library = buildLibrary([
		article(
			"bid",
			"The board of the brewer Haldor met on Monday. It turned down an approach from Wessel in November because it was worth less than the shares.",
		),
	]);

	// The question denies nothing of its own.
	it("asks for a refusal that is told in another verb", () => {
		const answer = ask(
			{ intent: "ask", question: "why did Haldor say no to Wessel" },
			library,
		);
		expect(answer.abstained).toBe(false);
	});
});
