import { describe, expect, it } from "vitest";
import { askingOf } from "../one-article.js";

// A news site that begins a paragraph with each sentence: what goes on with one stands in the next paragraph.
const { first, words, asked, marked } = askingOf(
	`The tram maker Dellwig has put off the launch of its long tram Sirrah in the city of Ostrel.

Citing "a cautious reading of the tests", the firm announced on Friday that both brakes of the Sirrah would be replaced before the launch.

Inspectors from Ostrel looked at every Sirrah in the depot, and at each Dellwig 40.

There are 52 of them in the city.

The main fault lies in the tram's 300km of cables.

The trams have a catalogue value of 90 million crowns, although neither side would reveal what was paid.

Dellwig has 350 dealers across the country.

About 12,000 passengers lost their monthly ticket in the spring.`,
	{ title: "Brakes delay Sirrah tram in Ostrel", published: "2024-03-04" },
);

describe("an article of one sentence a paragraph", () => {
	it("gives the reason that the next paragraph tells", () => {
		expect(words(first("Why was the launch of the Sirrah put off?"))).toContain(
			"Citing",
		);
	});

	it("counts what the sentence before names: 'There are 52 of them'", () => {
		expect(words(first("how many Dellwig 40s are in the city"))).toContain(
			"52 of them",
		);
	});

	it("knows a measure by its short form, written in one with the figure", () => {
		expect(
			words(first("how many kilometres of cable are in the tram?")),
		).toContain("300km");
	});

	it("counts the last noun of a compound, and those that are called alike", () => {
		expect(
			words(first("how many Dellwig dealerships are there in the country?")),
		).toContain("350 dealers");
	});

	it("answers a request for a figure with the sentence that has it", () => {
		const answer = first("Any figure on the passengers who lost their ticket?");
		expect(words(answer)).toContain("12,000 passengers");
	});

	it("takes no number of the question for the answer to it", () => {
		expect(
			marked(first("how many inspectors looked at the Dellwig 40")),
		).not.toBe("40");
	});

	it("refuses a price where no money is told of", () => {
		expect(asked("what will the renamed Sirrah cost?").abstained).toBe(true);
	});
});
