import { expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { first, words } = askingOf(
	`The harbour of Orr closed on May 3 after a storm. It will reopen on June 1, the council said.

Mayor Ida Holm visited the fishermen of Orr. But the union wants new cranes.

The lighthouse was built in 1911. The council sold the old lighthouse boat in 1999.`,
	{ id: "harbour", published: "2024-05-10" },
);

test.each([
	["when will the harbour reopen", "The harbour of Orr closed"],
	["what does the union want", "Mayor Ida Holm visited"],
])(
	"%s: what can't be understood alone is shown with the sentence before",
	(question, opening) => {
		expect(words(first(question))).toMatch(new RegExp(`^${opening}`));
	},
);

test("what can be understood alone is shown alone", () => {
	expect(words(first("when was the lighthouse boat sold"))).toBe(
		"The council sold the old lighthouse boat in 1999.",
	);
});
