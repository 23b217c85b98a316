import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { asked, first, words } = askingOf(
	`The accident board published its report on the Ostrey ferry on Monday. "The gate was never shut," said Paul Granlund, who led the inquiry for the board. "Nobody had looked at it for a year."

In Vika, where the ministers met on Tuesday, Transport Minister Ida Lorne said that the toll was "a tax on islands." She promised a new ferry by June.

Gov. Carl Voss of Noria said that he would pay for the gate. "A gate is cheaper than a funeral," he said.

The pilots' union called a strike. Its head, Mart Sull, wrote to his members on Wednesday. "I did not ask for this fight," he wrote, "but I will not leave it."

Anna Teel, a retired cook, has lived on the quay since 1971. "I was a cold girl in that town," she said, "and the only warm thing was the ferry."`,
	{ title: "Report on the Ostrey ferry", published: "2024-05-10" },
);

describe("a speaker's phrase that holds a name means whoever bears it", () => {
	test.each([
		[
			"what did Granlund of the accident board say about the gate",
			"Paul Granlund",
		],
		["granlund from the inquiry on the gate", "Paul Granlund"],
		["Granlund with the accident board on the gate", "Paul Granlund"],
		["lorne in vika on the toll, her words?", "Ida Lorne"],
		[
			"What did Lorne at the meeting of ministers say about the toll?",
			"Ida Lorne",
		],
		["what does Sull's letter to the members say about the fight", "Mart Sull"],
		[
			"Quote the passage from Sull's letter that deals with the fight.",
			"Mart Sull",
		],
		["what did the union head's letter say about the fight", "Mart Sull"],
		// A title cut short is the office.
		["noria's governor on the price of the gate", "Carl Voss"],
		[
			"what did the governor of Noria tell reporters in Ostrey about the gate",
			"Carl Voss",
		],
	])("%s: %s", (question, speaker) => {
		expect(first(question)?.speaker).toBe(speaker);
	});

	test("but not where the article tells of what they are said to be of, and not of them", () => {
		expect(
			asked("what did Granlund of the weather office say about the toll")
				.abstained,
		).toBe(true);
	});
});

test("a sentence in which one person speaks in two parts is theirs, whichever part answers", () => {
	const excerpt = first("what was the only warm thing for Anna Teel");
	expect(words(excerpt)).toContain("the only warm thing");
	expect(excerpt?.speaker).toBe("Anna Teel");
});
