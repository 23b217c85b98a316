import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `Harbour Minister Ilse Brandt telephoned the Danish envoy, Joost Kuiper, on June 20, her office said.
Their last call took place on April 11, two weeks after the strike began. Brandt initiated the call, the office said.
"We will not pay twice for the same pier," Brandt told reporters in Emden. She did not say whether the port would reopen.
The company lost several ships to the storm. Brandt said last week that she saw no reason to meet Mayor Karl Ott.
Kuiper has pointed to the recent flooding of the docks and the sacking of crews.`;

const { asked, first, words, marked } = askingOf(ARTICLE, {
	id: "otherwise",
	title: "Minister telephones envoy",
	published: "2024-06-21",
});

describe("asked otherwise, the same is found", () => {
	test.each([
		[
			"quote brandt on the pier",
			"pay twice",
			"a request to quote is a question",
		],
		[
			"brandt quote about the pier",
			"pay twice",
			"so is a name before the noun",
		],
		[
			"what did Brandt not say",
			"did not say whether",
			"what is denied is asked for",
		],
		[
			"what did Brandt also say about Ott",
			"no reason",
			"“also” is no part of a name",
		],
		[
			"who made the call",
			"initiated the call",
			"who makes a call calls, and the text says who began it",
		],
		["what happened on jun 20", "June 20", "a month may be cut short"],
		["how many ships were lost", "several ships", "several is how many"],
	])("%s: %s, for %s", (question, holds) => {
		expect(words(first(question))).toContain(holds);
	});

	test("whoever said it is told as its speaker", () => {
		expect(first("who said they will not pay twice")?.speaker).toBe(
			"Ilse Brandt",
		);
	});

	test("the last before a day is not on that day", () => {
		const found = first("when was the last time they spoke before June 20");
		expect([marked(found), found?.when]).toEqual(["April 11", "2024-04-11"]);
	});

	test("what is asked of a day has that day", () => {
		expect(first("what happened on April 11")?.when).toBe("2024-04-11");
	});
});

describe("an honest no", () => {
	test.each([
		["how many crews did Kuiper sack", "no number is told"],
		["when did the docks flood", "no time is told"],
		["when did Brandt sack Ott", "a meeting refused is no sacking"],
		["who won the strike", "nobody won, and “won” is no “won't”"],
	])("%s: %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});
});
