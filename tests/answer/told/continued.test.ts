import { expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const { first, words, marked } = askingOf(
	`Keeper Nils Orr did not cheer when the match was over. "My aunt sat in the other end," he explained.

Seven of the eight directors voted for the sale of the pier. The eighth was Ida Holm, who founded the ferry company.

The minister ordered every ferry of the type Gannet to be inspected within ten days. There are 52 of them in the country.

The lighthouse was sold in March for 40 crowns. It is painted white.`,
	{ id: "pier", published: "2024-05-10" },
);

test.each([
	[
		"why did Orr not cheer",
		'did not cheer when the match was over. "My aunt sat in the other end," he explained.',
		"the reason follows",
	],
	[
		"how many gannet ferries are there in the country",
		"There are 52 of them",
		"the number follows",
	],
	[
		"what about the lighthouse colour",
		"It is painted white",
		"the sentence alone is not sure to answer",
	],
])("%s: %s is shown, for %s", (question, holds) => {
	expect(words(first(question))).toContain(holds);
});

test("what follows is marked where it alone has what is asked for", () => {
	expect(marked(first("how many gannet ferries are there"))).toContain("52");
});

test("a sure answer that has it all is shown alone", () => {
	expect(words(first("when was the lighthouse sold"))).toBe(
		"The lighthouse was sold in March for 40 crowns.",
	);
});
