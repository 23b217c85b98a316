import { describe, expect, test } from "vitest";
import { withElsewhere } from "../../../src/answer/several/elsewhere.js";
import {
	answerOf,
	articlesOf,
	excerptsOf,
	libraryOf,
	type Made,
} from "./made.js";

const SAID: Made = {
	a: [
		"2025-04-12",
		`The inquiry went on in Port Averin. "We failed the families of all who were on board," Transport Minister Olga Brandt said.`,
	],
	b: [
		"2025-04-10",
		`Transport Minister Olga Brandt spoke at the inquiry. “We failed the families of all who were on board,” Brandt told it.`,
	],
	c: [
		"2025-04-11",
		`“We failed the families of all who were on board,” said Governor Pavel Stern. Transport Minister Olga Brandt listened.`,
	],
	d: [
		null,
		`Olga Brandt, the transport minister, was heard. "We failed the families of all who were on board," she said.`,
	],
};

describe("one statement in several articles", () => {
	test("is one answer, first published first, those without a date last; another's words stay another's", () => {
		const answer = answerOf(SAID, "what did Brandt say about the families?");
		expect(articlesOf(answer)).toEqual(["b a d"]);
	});

	test("each citation is of its own article's words", () => {
		const [first] = excerptsOf(
			answerOf(SAID, "what did Brandt say about the families?"),
		);
		const words = (first?.also ?? []).map(({ citation, start, end }) =>
			citation.article.body.slice(start, end),
		);
		expect(words).toEqual([
			`"We failed the families of all who were on board," Transport Minister Olga Brandt said.`,
			expect.stringContaining(
				`"We failed the families of all who were on board," she said.`,
			),
		]);
	});

	test("an excerpt without its question finds where else it is told", () => {
		const [first] = excerptsOf(
			answerOf(SAID, "what did Brandt say about the families?"),
		);
		if (!first) throw new Error("nothing was found");
		const { also, ...alone } = first;
		const found = withElsewhere(libraryOf(SAID), alone).also ?? [];
		expect(found.map((o) => o.citation.article.id)).toEqual(
			also?.map((o) => o.citation.article.id),
		);
	});

	test("the order in which articles are read changes nothing", () => {
		const turned = Object.fromEntries(Object.entries(SAID).reverse());
		const question = "what did Brandt say about the families?";
		expect(articlesOf(answerOf(turned, question))).toEqual(
			articlesOf(answerOf(SAID, question)),
		);
	});
});

const SENTENCE =
	"The ferry Marina Dawn sank off the island of Salvo on Monday.";
const question = "where did the ferry Marina Dawn sink?";

describe("one sentence in several articles", () => {
	test.each([
		[
			"a wire's sentence in two papers of one week is one",
			{ a: ["2025-03-05", SENTENCE], b: ["2025-03-06", SENTENCE] },
			["a b"],
		],
		[
			"Monday of another week is another Monday",
			{ a: ["2025-03-05", SENTENCE], b: ["2025-03-26", SENTENCE] },
			["a", "b"],
		],
		[
			"a denial is not what it denies",
			{
				a: ["2025-03-05", SENTENCE],
				b: ["2025-03-05", SENTENCE.replace("sank", "did not sink")],
			},
			["a", "b"],
		],
		[
			"twice in one article is no second source",
			{ a: ["2025-03-05", `${SENTENCE}\n\nFamilies wait.\n\n${SENTENCE}`] },
			["a", "a"],
		],
	] as [string, Made, string[]][])("%s", (_, made, expected) => {
		expect([...articlesOf(answerOf(made, question))].sort()).toEqual(expected);
	});
});
