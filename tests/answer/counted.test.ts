import { describe, expect, it, test } from "vitest";
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

describe("whoever is counted may be called by what they do", () => {
	const { asked, first, marked } = askingOf(
		`More than 4,300 weavers at the mill of Tarnow walked out on Wednesday. The mill offered buyouts to 220 employees last month, and a fire of 6 hours has burnt 31 hectares of its forest. The strike costs the mill 15 million marks a day, its director, Luc Dier, said.

The mill makes cloth in 14 countries. Its director is 61 and lives in Tarnow.`,
		{ published: "2024-10-02", title: "Weavers walk out at Tarnow" },
	);
	test.each([
		["how many people walked out at Tarnow", "4,300", "weavers are people"],
		[
			"how many workers were offered buyouts",
			"220",
			"workers are employees to a newspaper",
		],
		[
			"how much forest has burnt so far",
			"31 hectares",
			"no article need say “so far”",
		],
		[
			"how expensive is the strike for the mill, per day",
			"15 million marks",
			"a day is nobody who says so",
		],
		["how old is the director", "61", "whoever is 61 is so old"],
	])("%s: %s, since %s", (question, number) => {
		expect(marked(first(question))).toContain(number);
	});
	test("how old is the mill: nothing, since 14 countries are no age", () => {
		const answer = asked("how old is the mill");
		expect(answer.abstained || marked(answer.excerpts[0])).not.toBe("14");
	});
});
