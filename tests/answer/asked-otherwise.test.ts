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
			"in what words did Brandt refuse to pay",
			"We will not pay",
			"her own words are asked for, and no reporter's",
		],
		[
			"where did Brandt think a meeting with Ott had a reason",
			"no reason",
			"what she thinks of where is told by her words",
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
		["exact words of brandt on the pier", "pay twice", "exact words are words"],
		[
			"who met or called Kuiper",
			"telephoned the Danish envoy",
			"two verbs joined are either",
		],
		[
			"when was Brandt's last call with Kuiper",
			"June 20",
			"an owner's call is between the two",
		],
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

const LIVE = `07:40 -- Ferry services between Sund and the islands are suspended, the operator said.
09:15 -- Harbour chief Mona Reiss said the pier was "a heap of matchsticks" after the storm.
Ferries between Sund and the islands will sail again on Friday, Reiss said. The harbour was closed for the third time this winter.
The storm struck Sund on January 9, and Reiss spoke after it at the town hall. The fishing season opens on March 2.`;

describe("a live report", () => {
	const live = askingOf(LIVE, {
		id: "live",
		title: "Storm closes harbour",
		published: "2025-01-09",
	});

	test.each([
		[
			"when do ferries between sund and the islands sail again",
			"2025-01-10",
			"the hour at which an entry was written is no date of what it tells",
		],
		[
			"fishing season start date",
			"2025-03-02",
			"a date is asked for by its noun",
		],
	])("%s: %s, for %s", (question, when) => {
		expect(live.first(question)?.when).toBe(when);
	});

	test.each([
		["did anyone mention matchsticks", "Mona Reiss", "whoever said it is told"],
		["statement on matchsticks?", "Mona Reiss", "no statement is a speaker"],
	])("%s: %s, for %s", (question, speaker) => {
		expect(live.first(question)?.speaker).toBe(speaker);
	});

	test.each([
		[
			"how many times has the harbour closed",
			"third",
			"the third time tells how many there were",
		],
		[
			"what did reiss say after the storm",
			"matchsticks",
			"who tells of it on its day speaks after it",
		],
	])("%s: %s, for %s", (question, holds) => {
		expect(live.words(live.first(question))).toContain(holds);
	});
});

const TALKS = `The Danish and Estonian transport ministers, Karen Lund and Mart Kask, spoke by phone on May 4 about the tunnel.
Lund then met her Swedish counterpart, Nils Berg, in Malmo on May 6 and made him a first offer of three ferries.
On May 9 Berg called the Finnish premier, Aino Salo. The tunnel lasted 40 years. Inflation in the region stood at 3.1 percent.
Fewer drivers used the tunnel, which the operator put down to the toll. Salo will testify in Turku on June 2.
"It leaks," Lund said of the tunnel. Berg's father, a diver, was hurt in 1989.`;

describe("of several countries", () => {
	const talks = askingOf(TALKS, {
		id: "talks",
		title: "Ministers speak about tunnel",
		published: "2025-05-10",
	});

	test.each([
		[
			"who is the estonian transport minister",
			"Mart Kask",
			"the second of two has the second country",
		],
		[
			"who is Denmark's transport minister",
			"Karen Lund",
			"and the first the first",
		],
		[
			"who is the swedish transport minister",
			"Nils Berg",
			"a counterpart has the same job in another country",
		],
		[
			"when is salo going to testify",
			"June 2",
			"“going to” only tells that it is to come",
		],
		[
			"when did lund make her first offer to berg",
			"May 6",
			"an offer that is made is offered",
		],
		[
			"how high is inflation",
			"3.1 percent",
			"no height of a wall is asked for",
		],
		[
			"why did fewer drivers use the tunnel",
			"the toll",
			"what something is put down to is its reason",
		],
		[
			"when was berg's dad hurt",
			"1989",
			"an article prints what is said otherwise at a table",
		],
	])("%s: %s, for %s", (question, holds) => {
		expect(talks.words(talks.first(question))).toContain(holds);
	});

	test.each([
		[
			"who is the norwegian transport minister",
			"another country's minister is another",
		],
		[
			"when was the call between Lund and Salo",
			"a call of one of them with somebody else is another",
		],
	])("%s: nothing, for %s", (question) => {
		expect(talks.asked(question).abstained).toBe(true);
	});
});

const COURT = `Paula Dell phoned Ivo Marek about the tram on Monday. On Tuesday Marek called Dell about the library, a clerk said.
The council said on Thursday that the tram would start on August 3. Dell died in office in 2019, and her deputy, Rosa Penn, was named her successor.
"The rails are ready," said the chairman of Railworks, Otto Brandl. "We are not," said the treasurer of Railworks, Ines Kolb.
16:20 Tram tested in Old Town`;

describe("of a town", () => {
	const court = askingOf(COURT, {
		id: "court",
		title: "Tram to start",
		published: "2024-07-12",
	});

	test.each([
		[
			"who called whom about the library",
			"Marek called Dell",
			"what a call was about tells it from another",
		],
		[
			"who replaced paula dell",
			"Rosa Penn",
			"a successor replaces whoever came before",
		],
		[
			"any comment from the treasurer and the chairman",
			"We are not",
			"two descriptions mean two",
		],
	])("%s: %s, for %s", (question, holds) => {
		expect(court.words(court.first(question))).toContain(holds);
	});

	test("the day of what is told, and not that of the telling", () => {
		expect(court.first("when does the tram start")?.when).toBe("2024-08-03");
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

describe("a body's words are those of whoever speaks for it", () => {
	const { first: said, words: told } = askingOf(
		`The Harbour Union of Emden voted to strike. "We are tired of waiting," its chair, Maud Sells, said on Monday.
Norvane's chief executive, Erik Dahl, called the vote "a gift to our rivals."
The museum of Emden closed early. Emden itself has asked the union to wait.`,
		{ id: "bodies", title: "Strike", published: "2024-06-21" },
	);
	test.each([
		["what did Norvane say", "Erik Dahl", "a gift"],
		["what did the Harbour Union say about waiting", "Maud Sells", "tired"],
	])("%s", (question, speaker, holds) => {
		const found = said(question);
		expect([found?.speaker, told(found).includes(holds)]).toEqual([
			speaker,
			true,
		]);
	});
});

describe("what a sentence leaves to the one before, and words of two meanings", () => {
	const { first: found, marked: answer } = askingOf(
		`The dyke may not last. It has lost a metre since the spring, engineers said.

Emden beat the holders Leer in the boat race on Sunday to win the cup.`,
		{ id: "dyke", title: "Dyke and cup", published: "2024-06-21" },
	);

	test.each([
		[
			"how much has the dyke lost",
			"a metre",
			"“it” is what the sentence before names, and one is a number",
		],
		["who did emden beat in the final", "Leer", "the final is no ordinal"],
	])("%s: %s, for %s", (question, words) => {
		expect(answer(found(question))).toContain(words);
	});
});
