import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const ARTICLE = `A sealant developed by the shipyard of Orme in the 1990s was withdrawn in 1998 after it turned out to crack in frost.
Tolm's council decided on Thursday to extend the harbour levy to sailing boats from January 2027.
The lifeboat will make a rescue exercise on October 25 from Orme to Tolm and will begin its winter service between Orme and Tolm on October 28.
In other business, the council put off a decision on the sale of the old boathouse until its next meeting on July 11. Whether the clerk may keep her parrot will be decided on Monday.
Prosecutor Ida Roos has until December 4 to appeal against the acquittal of the harbour master. The court has asked for more money.`;

const { first, marked } = askingOf(ARTICLE, {
	id: "harbour",
	title: "Tolm’s harbour looks ahead",
	published: "2026-06-05",
});

describe("of two dates the one that is told of what is asked about", () => {
	test.each([
		// A date that only says which sealant is meant is none of what was done to it.
		["when was the shipyard's sealant pulled", "1998"],
		["when was the shipyard's sealant developed", "the 1990s"],
		// The day on which something was decided is not the day from which it holds.
		["when will sailing boats be subject to the harbour levy", "January 2027"],
		["when was the levy on sailing boats decided", "Thursday"],
		["when is the lifeboat's exercise to Tolm", "October 25"],
		// One that tells of another decision is no answer, however surely it dates it.
		["when do they decide about the old boathouse", "July 11"],
		// What likeliest answers may have no date where the one behind it has.
		["till when can the prosecution appeal", "December 4"],
	])("%s: %s", (question, date) => {
		expect(marked(first(question))).toContain(date);
	});
});
