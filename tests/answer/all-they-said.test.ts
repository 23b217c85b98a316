import { describe, expect, it } from "vitest";
import { askingOf } from "./one-article.js";

const { asked, first, words } = askingOf(
	`The council of Ostrey voted on Monday to sell the old boathouse to a brewery. The price was 90,000 crowns.

"I learned to row in there, and I am not going to pretend that I am calm," said Marta Quill, who heads the rowing club. The members had not been asked.

Mayor Jonas Treen said that the roof leaked. "A roof is a promise," he said. "We broke it in 2009."

The brewery's director, Lena Abbot, said that the money would be paid in May.

Treen also praised the fire brigade, which had put out a blaze at the boathouse in March. "They came in six minutes," he said. On Tuesday he opened a bridge. "Bridges are cheaper than roofs," he told schoolchildren.`,
	{ title: "Ostrey sells its boathouse", published: "2024-04-09" },
);

describe("all that somebody says, asked for in words of the asker's own", () => {
	it.each([
		"quill on how angry she is",
		"What did Marta Quill say about losing it?",
		"What does Quill think of her own mood?",
		"what did the head of the rowing club say about the way this was handled",
		"What did Marta Quill tell the newspaper about nostalgia?",
	])(
		"is the answer where there is nothing else that it could be: %s",
		(question) => {
			expect(words(first(question))).toContain("I learned to row in there");
			expect(first(question)?.speaker).toBe("Marta Quill");
		},
	);

	it.each([
		// The article tells of the bridge, the blaze and the brewery, and Quill says nothing of them.
		"What did Marta Quill say about the bridge?",
		"quill on the blaze",
		"What does Quill think of the brewery's director?",
		// A name that no article has is no other word for anything.
		"What did Marta Quill say about Vandermeer?",
		// Whether she said it is asked, not what she said.
		"Did Marta Quill say anything about her salary?",
		// Only another's words are told, not hers in her own.
		"What did Lena Abbot say about losing her job?",
		// Treen speaks in three places: which is meant the topic has to tell.
		"What did Treen say about losing it?",
	])(
		"is none where the topic is told elsewhere, is a name, or leaves a choice: %s",
		(question) => {
			expect(asked(question).abstained).toBe(true);
		},
	);
});
