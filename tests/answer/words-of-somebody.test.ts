import { describe, expect, it } from "vitest";
import { wordsWanted } from "../../src/answer/question/words-wanted.js";
import { readQuestion } from "../../src/answer/question.js";
import { askingOf } from "./one-article.js";

const { first, words } = askingOf(
	`The town of Ostrey found oil in its drinking water on Monday. The tap at the school was shut.

"I drank that water, and I gave it to my sons," said Mayor Dora Quill.

The waterworks' spokesman, Jonas Treen, said that the cause was unknown. "We do not know what the tank swallowed," he said.

A fish farmer, Piet Arens, lost four tonnes of trout. "Explain that to a bank," Arens said of the refugee boats of his stranded fish.

The candidate Ida Voss paid for a spot called "Wells". "Ostrey needs new pipes, not new excuses," Voss says in it.

Lena Abbot of the plumbers' union called the closing of the old pumping station a betrayal. "In May they gave us cake," Abbot said.`,
	{ title: "Oil in Ostrey's water", published: "2024-04-09" },
);

describe("whose words are asked for in other ways", () => {
	// A feeling, a retort or a reason asked for of somebody is found in what they said.
	it.each([
		[
			"How bitter was Lena Abbot about the closing of the pumping station?",
			"Lena Abbot",
		],
		[
			"Lena Abbot, any regrets about the old pumping station closing?",
			"Lena Abbot",
		],
		["abbot's bitter comeback on the pumping station closing", "Lena Abbot"],
		// "Press man" is another word for who speaks for somebody.
		["what did the waterworks' press man say about the cause", "Jonas Treen"],
		["What did the waterworks' spokesman know about the cause?", "Jonas Treen"],
		// In a spot or a letter of somebody's it is they who speak.
		["Voss's new radio spot, what does she say there about pipes?", "Ida Voss"],
		["what does Voss's commercial say about pipes", "Ida Voss"],
		// What stands behind a name in keywords need not be whose it is.
		["fish farmer arens bank quote", "Piet Arens"],
		["arens refugee boats quote", "Piet Arens"],
		["Did Mayor Quill drink the water herself? quote her", "Dora Quill"],
	])("%s", (question, speaker) => {
		expect(first(question)?.speaker).toBe(speaker);
	});

	it("shows the words", () => {
		expect(words(first("did Dora Quill drink the water? quote her"))).toContain(
			"I drank that water",
		);
	});
});

describe("the very words are wanted", () => {
	// Who asks whether or why somebody did something, and for their words, asks what they said of it.
	it.each([
		[
			"Did the mayor drink it herself? quote her",
			"what did the mayor say about drink it herself",
		],
		[
			"the union boss does not trust the board, what were his words?",
			"what did the union boss say about does not trust the board",
		],
		[
			"What did Holm say about rents? I need the whole sentence.",
			"What did Holm say about rents",
		],
	])("%s", (text, question) => {
		expect(wordsWanted(text)).toBe(question);
	});
});

describe("a measure is no feeling", () => {
	it.each([
		"How strong were the gusts at Ostrey?",
		"how heavy is the bell that went back",
		"how big was Holm's bonus",
	])("%s", (text) => {
		expect(readQuestion(text).intent).not.toBe("quote");
	});
});
