import { describe, expect, test } from "vitest";
import { wordsWanted } from "../../../src/answer/question/words-wanted.js";
import { readQuestion } from "../../../src/answer/question.js";

describe("a message that tells who spoke and asks how it was put is the question for those words", () => {
	test.each([
		[
			"Holm likened the harbour to a bathtub. How exactly?",
			"Holm",
			"the harbour to a bathtub",
		],
		[
			"Captain Holm complained on Friday about the toll: word for word, what did she say?",
			"Captain Holm",
			"the toll on Friday",
		],
		[
			"Lind, who was on the pier, said something to Holm before the call. What was it?",
			"Lind",
			"Holm before the call",
		],
		[
			"The mayor was asked why the gate stood open; how did he justify it?",
			"The mayor",
			"why the gate stood open",
		],
		[
			"We are to discuss what Lind holds about tolls that nobody pays. How does she say it?",
			"Lind",
			"tolls that nobody pays",
		],
		[
			"Quote me the passage from Lind's letter that deals with the toll, please.",
			"Lind's letter",
			"the toll",
		],
		[
			"Please check the quotation in which Captain Holm speaks of soup: how does it run?",
			"Captain Holm",
			"soup",
		],
		[
			"Could you verify for me how Mart Lind's line about the pilot goes?",
			"Mart Lind",
			"the pilot",
		],
		[
			"Before it goes to print: which exact words did Holm use about the gate?",
			"Holm",
			"the gate",
		],
		[
			"Can someone post what Mart Lind wrote to the crews?",
			"Mart Lind",
			"the crews",
		],
		["lind in oslo on the toll, her words?", "lind in oslo", "the toll"],
	])("%s: %s, on %s", (message, speaker, topic) => {
		const read = readQuestion(wordsWanted(message));
		expect(read).toMatchObject({ intent: "quote", speaker, topic });
	});

	test.each([
		// Nobody speaks in the sentence before the question.
		"The harbour was closed on Friday. What did Holm do?",
		// Whoever is described has said nothing yet.
		"The man who runs the port, what did he say?",
		"What did Lind say about the toll?",
		"Why did the pilots strike: pay or hours?",
	])("%s is left as it is", (message) => {
		expect(wordsWanted(message)).toBe(message);
	});
});

describe("verbs and nouns that ask for somebody's words without saying so", () => {
	test.each([
		[
			"How was the ruling characterised by the pilot's lawyer?",
			"the pilot's lawyer",
			"the ruling",
		],
		["As what did Lind denounce the strike?", "Lind", "the strike"],
		[
			"Which animal does Dr Lind compare the harbour to, and how?",
			"Dr Lind",
			"the harbour",
		],
		[
			"I wonder what objections Professor Lind has to the toll?",
			"Professor Lind",
			"the toll",
		],
		[
			"what does Mart Lind remember of the old pier",
			"Mart Lind",
			"the old pier",
		],
		["How did the pilot mock Holm?", "the pilot", "Holm"],
		["What tribute did Lind pay to the crew?", "Lind", "the crew"],
		[
			"the mayor's spokesman reacting to the toll remark",
			"the mayor's spokesman",
			"the toll remark",
		],
		[
			"How did the mayor put it when she opened the gate?",
			"the mayor",
			"she opened the gate",
		],
		[
			"how the pilots' leader commented on the toll",
			"the pilots' leader",
			"the toll",
		],
	])("%s: %s, on %s", (question, speaker, topic) => {
		expect(readQuestion(question)).toMatchObject({
			intent: "quote",
			speaker,
			topic,
		});
	});

	test("what something is compared to asks for the thing, where no sort of it is named", () => {
		expect(readQuestion("What did Lind compare the harbour to?").by).toBe(
			"anything",
		);
	});
});
