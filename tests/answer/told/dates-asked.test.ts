import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

describe("which of an article's dates is asked for", () => {
	const { asked, first, marked } = askingOf(
		`Harbour Minister Ilse Brandt and the Danish envoy, Joost Kuiper, spoke by telephone on June 20 about the strike at the port of Emden, her office said.

Their last call took place on April 11, nine days after a meeting of the guild in Bremen. Brandt acted in two plays in May.

Petra Holm, the engineer who found the crack, will be heard by the court on Thursday. Arne Vasko, the director, plans to step aside on August 1. The registrar, Otto Lind, said he would meet the divers on Monday and the pilots on Tuesday.`,
		{ published: "2024-06-25", title: "Minister telephones envoy" },
	);
	test.each([
		[
			"date of the phone call between minister and envoy",
			"June 20",
			"the text is about that call, and the last one was before it",
		],
		[
			"when did Brandt and Kuiper speak",
			"June 20",
			"no earlier one is asked for",
		],
		[
			"when did Brandt and Kuiper last speak before that",
			"April 11",
			"an earlier one is asked for",
		],
		[
			"when is Holm going to testify",
			"Thursday",
			"nothing else of hers lies ahead, whatever the verb",
		],
		[
			"when is Vasko leaving",
			"August 1",
			"what he is doing soon lies ahead as what he will do",
		],
	])("%s: %s, since %s", (question, date) => {
		expect(marked(first(question))).toContain(date);
	});

	test.each([
		[
			"when might Brandt act in a play",
			"what may be lies ahead, and that was in May",
		],
		["when will Karl Ott testify", "nobody of that name is heard"],
	])("%s finds nothing, since %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test.each([
		[
			"how long after the guild meeting did the last call take place",
			"nine days",
			"how far apart two things lie is told by what sets them apart",
		],
		[
			"how much time lay between the last call and the meeting in Bremen",
			"nine days",
			"so it is where the time between them is asked for",
		],
	])("%s: %s, since %s", (question, length) => {
		expect(marked(first(question))).toContain(length);
	});
});

describe("of two dates in a list that of whom the question names", () => {
	const { first, marked } = askingOf(
		`The mayor of Emden, Signe Halvor, won the vote on Sunday. She said that the first talks would be with Eide on Tuesday and the second with Solberg on Wednesday.`,
		{ published: "2025-10-13", title: "Halvor wins in Emden" },
	);
	test.each([
		["when will Halvor talk to Solberg", "Wednesday"],
		["when will Halvor talk to Eide", "Tuesday"],
	])("%s: %s", (question, day) => {
		expect(marked(first(question))).toContain(day);
	});
});

describe("the date or number is asked for, whoever's words it is in", () => {
	const { first, marked } = askingOf(
		`The spokeswoman of the Harbour Office said that June 20 offered the best chance for the ferry crews to vote. Turnout was 61.3 percent, the lowest since 2009.

Emden has voted for the alliance of Petra Holm in a local election, which took 35 of the 81 seats, the office said with 98 percent of the ballots counted. Dockers began a strike on May 2. Prosecutors had sought nine years for the banker Arne Vasko, who was sent to prison for six.

The firm Tillby cut its output at the Emden plant by a fifth. Its owners are selling four etchings that hang in the plant. The etchings are insured for 6.4 million euros.`,
		{ published: "2024-06-25", title: "Emden votes for Holm's alliance" },
	);
	test.each([
		[
			"which day offered the best chance to vote, according to the Harbour Office",
			"June 20",
			"a day is asked for, whoever named it",
		],
		[
			"anybody know the date the dockers' strike began",
			"May 2",
			"“the date it began” is when it began",
		],
		[
			"emden election turnout",
			"61.3 percent",
			"a turnout has its name beside it, and no share of seats is one",
		],
		[
			"what had prosecutors sought for the banker, how many years",
			"nine years",
			"what is asked for stands last",
		],
		[
			"by how much did Tillby cut output in Emden",
			"a fifth",
			"output is no amount",
		],
		[
			"what are the etchings worth",
			"6.4 million euros",
			"what a thing is worth is a sum, and no count of them",
		],
	])("%s: %s, since %s", (question, words) => {
		expect(marked(first(question))).toContain(words);
	});
});
