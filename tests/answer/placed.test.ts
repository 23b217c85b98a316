import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { asked, first, words, marked } = askingOf(
	`LARNE -- Marit Lund won the Larne lake swim on Sunday by four seconds, the smallest margin in the nineteen years of the race.

Second place went to Norway's Ida Brekke, who had led until the last buoy. Sofia Ortega finished third, a minute behind.

In the junior race Hanne Voss was fourth. The water was eleven degrees, and six swimmers gave up.`,
	{
		id: "swim",
		title: "Lund wins the Larne lake swim",
		published: "2024-08-05",
	},
);

describe("who took which place", () => {
	test.each([
		[
			"Who came second in the lake swim?",
			"Ida Brekke",
			"a place goes to whoever holds it",
		],
		["who was second", "Ida Brekke", "the contest need not be named"],
		[
			"which swimmer took third place in the race",
			"Sofia Ortega",
			"whoever finishes so holds it",
		],
		["who finished third", "Sofia Ortega", "it is told in the same words"],
		[
			"who came fourth in the junior race",
			"Hanne Voss",
			"being fourth is coming fourth",
		],
	])("%s: %s, since %s", (question, name) => {
		expect(words(first(question))).toContain(name);
		expect(marked(first(question))).toContain(name);
	});

	test("a place that nobody is told to hold is the winner's least of all", () => {
		expect(asked("who came fifth in the lake swim").abstained).toBe(true);
	});
});
