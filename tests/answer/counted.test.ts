import { describe, expect, it } from "vitest";
import { askingOf } from "./one-article.js";

describe("what a number counts", () => {
	const { first, marked, words } = askingOf(
		`The savings bank of Orlen closed its doors on Monday. About 31,000 customers lost part of their savings. Two managers were arrested.

The last Karo 310 bus was built in Orlen in June. Some workers of the 310 line have moved to the tram works. The bus had 12km of wiring and weighed 9,500kg.

In a poll, 61 percent of those between 18 and 25 were against the closure.`,
		{ published: "2024-07-02", title: "Orlen loses its bank and its bus" },
	);
	const numbers: [question: string, answer: string, why: string][] = [
		[
			"how many bank customers lost savings",
			"About 31,000",
			"the head of “bank customers” is what is counted",
		],
		[
			"how many of the customers lost savings",
			"About 31,000",
			"“of the” is passed over",
		],
		[
			"how many kilometres of wire did the bus have",
			"12km",
			"a unit counts as the word that it shortens",
		],
		[
			"how many kilos did the Karo weigh",
			"9,500kg",
			"it stands beside its number without a space",
		],
		[
			"how many people between 18 and 25 were against the closure",
			"61 percent",
			"a number of the question is no answer to it; a share of those counted is one",
		],
	];
	it.each(numbers)("%s: %s, for %3$s", (question, answer) => {
		expect(marked(first(question))).toBe(answer);
	});

	it("takes no model's number for a count of workers", () => {
		const answer = first("how many workers lost their jobs with the 310");
		expect(marked(answer)).not.toContain("310");
		expect(words(answer)).not.toContain("9,500");
	});
});
