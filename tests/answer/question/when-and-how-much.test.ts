import { describe, expect, test } from "vitest";
import { plain } from "../../../src/answer/question/plain.js";
import { readQuestion } from "../../../src/answer/question.js";
import { askingOf } from "../one-article.js";

describe("what asks for a time or a number is read wherever it stands", () => {
	test.each([
		[
			"dockers last strike when?",
			"when dockers last strike",
			"the word that asks stands last",
		],
		[
			"quarterly loss of the mill, how big?",
			"how big quarterly loss of the mill",
			"so does what asks for a size",
		],
		[
			"ferries cancelled on Monday - how many",
			"how many ferries cancelled on Monday",
			"whatever mark stands before it",
		],
		[
			"opening of the new lock: by which date?",
			"by which date opening of the new lock",
			"a preposition goes with it",
		],
		[
			"from when till when can growers apply",
			"when can growers apply",
			"both ends stand in one sentence",
		],
		[
			"from which year on did Brandt chair the guild",
			"from which year did Brandt chair the guild",
			"“on” only says that it went on",
		],
		[
			"how long ago did the mill burn",
			"when did the mill burn",
			"how long ago is when",
		],
		[
			"duration of the brandt call in minutes",
			"how long was the brandt call",
			"a duration is how long",
		],
		[
			"length of the strike",
			"how long was the strike",
			"so is the length of what goes on",
		],
		["length of the pier", "length of the pier", "a pier goes on for no time"],
		[
			"death toll mill fire",
			"how many people were killed in mill fire",
			"a toll counts people",
		],
		[
			"daily walk of a postman, kilometres",
			"how many kilometres daily walk of a postman",
			"the unit is asked for",
		],
		[
			"what did Brandt say when",
			"what did Brandt say when",
			"a question that asks already is left alone",
		],
	])("%s → %s, since %s", (text, expected) => {
		expect(plain(text)).toBe(expected);
	});

	test.each([
		["harbour election turnout", "number", "a turnout is a number"],
		["mill bid price per share", "number", "so is a price"],
		["what was the vote count on the pier", "number", "and a count of votes"],
		[
			"what are the three etchings worth",
			"number",
			"and what things are worth",
		],
		["what does a ferry pilot earn", "number", "and what somebody earns"],
		["around which year was the pier built", "date", "a year is a time"],
		["on which night did the mill burn", "date", "so is a night"],
		[
			"brandt on the price",
			"words",
			"a topic is no quantity that is asked for",
		],
		["which evening paper wrote that", "thing", "a paper is no evening"],
	])("%s asks for a %s, since %s", (text, wanted) => {
		expect(readQuestion(text).wanted).toBe(wanted);
	});
});

describe("of several numbers the one that is asked for", () => {
	const { first, marked } = askingOf(
		`The rope maker Tillby is bidding 212 marks a share for its rival Oxen, 38 percent more than the price on Friday.

The council of Emden approved the sale by 31 votes to 12, after a debate of 9 hours. Turnout in the election that made the council was 64 percent. Oxen's workers were paid 450 marks for each sail. The firm has lost a fifth of its orders. A court fined its owner US$49 and sent him to prison for six years.`,
		{ published: "2024-07-02", title: "Tillby bids for Oxen" },
	);
	test.each([
		["tillby bid price per share", "212 marks", "a price per share is a sum"],
		[
			"what was the vote count on the sale",
			"31 votes to 12",
			"a count of votes is told with both sides",
		],
		["election turnout emden", "64 percent", "its share goes with it"],
		[
			"how much were the workers paid for each sail",
			"450 marks",
			"a sum has its currency",
		],
		[
			"how much of its orders has Oxen lost",
			"a fifth",
			"a part has its article, or it would be an order",
		],
		["how much was the owner fined", "US$49", "a sign goes with its sum"],
		[
			"how many years is the owner in prison",
			"six years",
			"and a unit with its number",
		],
	])("%s: %s, since %s", (question, answer) => {
		expect(marked(first(question))).toBe(answer);
	});
});
