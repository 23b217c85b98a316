import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const ARTICLE = `The dam at Orrin gave way before dawn on Tuesday, and mud ran through the lower town of Tarrow.
The manager who ran the mine at Orrin when its dam was raised in 2019 told the council of Tarrow on Monday that he had never seen the plans.
The members of the miners' union will vote again on October 1. The next mayor must be elected by June 2024.
The petition also forces a referendum on the mine if enough signatures are valid; it would be held on May 17.
The mine's founder, Piet Ostrand, died of a heart attack in 1963.
The first new pumps will be delivered in March.
The company has until midnight on Sunday to pay the fine.
Ida Roos, the union's treasurer, has been in custody since August 5.`;

const { asked, first, marked } = askingOf(ARTICLE, {
	id: "dam",
	title: "Mud runs through Tarrow after the dam at Orrin fails",
	published: "2023-09-14",
});

describe("ways to ask when", () => {
	test.each([
		// A preposition before what asks, a bound told twice or in short.
		["For which date is the miners' union's next vote planned?", "October 1"],
		["By which month at the latest must the mayor be elected?", "June 2024"],
		["til when must the company pay the fine", "Sunday"],
		["Since what date has Ida Roos been in custody?", "August 5"],
		// What holds before it is told first.
		["If there is a referendum on the mine, when would it be held?", "May 17"],
		[
			"Provided that enough signatures are valid, when will there be a referendum on the mine?",
			"May 17",
		],
		// A year of something, as keywords and in a sentence.
		["year of death of Piet Ostrand", "1963"],
		["Piet Ostrand death year", "1963"],
		["how many years ago did Piet Ostrand die", "1963"],
		// The present of what is to come asks ahead, whatever unit it asks in.
		["In which month do the first new pumps arrive?", "March"],
		["Any word on when the first new pumps will be delivered?", "March"],
		// A day is asked for: one sentence tells it, the other tells a year.
		["On which day did the dam at Orrin give way?", "Tuesday"],
		["Which day was it that the dam at Orrin gave way?", "Tuesday"],
	])("%s: %s", (question, date) => {
		expect(marked(first(question))).toContain(date);
	});

	test("what has no end does not tell until when", () => {
		expect(
			asked("by which day must the council of Tarrow tell the manager")
				.abstained,
		).toBe(true);
	});
});
