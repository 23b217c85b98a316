import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `The choirs of Almera and Tolm, which now sing 40 concerts a year, rehearsed together for two hours on Monday, said their agent, Ida Roos. The two choirs are expected to rehearse again on Saturday.
Almera's tenor, Per Holt, has been hoarse since Tuesday's festival defeat at Brunn. He missed the concert in Orme on Wednesday.
The hall in Orme is to reopen on May 20 after nine weeks of repairs. Its lift carries 30 people an hour.
The festival final, for which tickets went on sale last week, will be judged by Ann Kray. The soprano Lea Munk broke a leg in March, three days after the winter ball on March 9.`;

const { asked, first, marked } = askingOf(ARTICLE, {
	id: "choirs",
	title: "Almera’s choir loses its voice",
	published: "2024-05-03",
});

describe("when something happened, and when it is to happen", () => {
	test.each([
		["when did the choirs of almera and tolm rehearse", "2024-04-29"],
		[
			"when are the choirs of almera and tolm supposed to rehearse",
			"2024-05-04",
		],
		["when will the choirs of almera and tolm rehearse again", "2024-05-04"],
		// A noun tells of the deed, with the place that is asked for.
		["when did almera lose at brunn", "2024-04-30"],
		["when will the hall in orme reopen", "2024-05-20"],
		["when does the hall in orme reopen", "2024-05-20"],
	])("%s: %s", (question, when) => {
		expect(first(question)?.when).toBe(when);
	});

	test.each([
		// What is to come dates nothing that is over, and the sale of tickets no final.
		"when did the hall in orme burn down",
		"when is the festival final",
		"when do almera lose at brunn",
		// Another concert was elsewhere.
		"when did holt sing at tolm",
	])("%s: no answer", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test("neither a rate nor “now” is a date", () => {
		for (const question of [
			"when did the choirs sing",
			"when did the lift carry 30 people",
		])
			expect(marked(first(question))).not.toMatch(/now|year|hour/);
	});
});

const FERRIES = `Norline will cut its fares, the ferry company said on Thursday, ahead of the Larne vote on Monday.
The Alda was withdrawn in March 2023, after a fire in the engine room.
On granting the islanders a right to appeal in February, a judge said that the timetable had been changed without them.
Norline and Tolm Sea both ran out of money in December, which led to the rescue by the state.`;

const ferries = askingOf(FERRIES, {
	id: "ferries",
	title: "Norline cuts fares",
	published: "2024-05-03",
});

describe("a date that is told without whoever did it, or beside what it is of", () => {
	test.each([
		// What one is ahead of is to come.
		["when is the larne vote", "2024-05-06"],
		// Nobody is told to have done it, and the article is about whom the question names.
		["when did norline withdraw the alda", "2023-03"],
		["when did the judge grant the islanders a right to appeal", "2024-02"],
		// In other words, and no other sentence comes near.
		["when had norline and tolm sea used up their money", "2023-12"],
	])("%s: %s", (question, when) => {
		expect(ferries.first(question)?.when).toBe(when);
	});
});
