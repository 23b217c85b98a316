import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

describe("how long it lasted is told by the sentence behind", () => {
	const { asked, first, marked } = askingOf(
		`The strike of the baggage crews, called by the airport union on Tuesday, is the first since 2009. It is due to last 72 hours.

Foreign Minister Ilse Brandt spoke by telephone today with her Danish counterpart, Joost Kuiper. The call, made at Norland's request, lasted 50 minutes.

The ferry sank off Emden on Monday. The captain has been in office for six years.`,
		{ id: "lasting", title: "Strike at the airport", published: "2024-06-20" },
	);

	test.each([
		[
			"how long is the strike of the baggage crews supposed to go on",
			"72 hours",
			"“it” is what was spoken of",
		],
		[
			"how long was the call between Brandt and Kuiper",
			"50 minutes",
			"“the call” is what the question asks about",
		],
	])("%s: %s, for %s", (question, length) => {
		expect(marked(first(question))).toContain(length);
	});

	test("and not by one on something else", () => {
		expect(asked("how long did the sinking of the ferry last").abstained).toBe(
			true,
		);
	});
});
