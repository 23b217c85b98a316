import { expect, test } from "vitest";
import { governmentMeant } from "../../../src/answer/countries/meant.js";
import { askingOf } from "../one-article.js";
import { wheat } from "./wheat.js";

test.each([
	["the Kremlin", "Russia"],
	["Downing Street", "United Kingdom"],
	["US officials", "United States"],
	["the Danish government", "Denmark"],
	["the Danes", "Denmark"],
	["Lisbon", "Portugal"],
	["the Brits", "United Kingdom"],
	["the U.S. side", "United States"],
	// One ministry speaks for itself alone; a town or a people of no state for none.
	["the Pentagon", undefined],
	["Porto", undefined],
	["the Danish striker", undefined],
	["the police", undefined],
])("whose government %s is: %s", (words, country) => {
	expect(governmentMeant(words)?.name).toBe(country);
});

test.each([
	["what did Moscow say", "Kremlin"],
	["what did the Russians say", "Kremlin"],
	["what did Tallinn say about the ships", "Kadri Luik"],
	["what did the Hungarians say about the wheat", "Ferenc Bodrog"],
	["what did the Estonian head of government say", "Kadri Luik"],
	["what did the Hungarian agriculture secretary say", "Ferenc Bodrog"],
	["what did the American foreign minister say", "Martha Quell"],
])("a government's words: %s: %s", (question, speaker) => {
	expect(wheat.first(question)?.speaker).toBe(speaker);
});

test.each([
	// Nobody there has that office, though others of that country speak.
	"what did Tallinn's top diplomat say",
	"what did the American defence secretary say",
	// Nothing of theirs is there.
	"what did the Finns say",
	"what did London say",
	"what did the Japanese say",
])("no words of: %s", (question) => {
	expect(wheat.asked(question).abstained).toBe(true);
});

const water = askingOf(
	`RIGA - Latvia's government will give 30 million euros to the owners of flooded farms, Finance Minister Ilmars Grava said on Tuesday.

"We shall not ask anybody for a receipt that has drowned," he told lawmakers.

In Vilnius, Foreign Ministry spokeswoman Rasa Tuluine called the dike "a wall with holes in it."

The foreign ministers of Belarus and Norway -- Viktar Sobal and Kari Lunde -- met on Monday. "The river does not read maps," Sobal said.

"We sent forty pumps and we want them back," Lunde said.

Dick Washington, a diver from Leeds, said he had seen cows on a roof. "They looked bored," he said.`,
	{
		title: "Latvia pays for flooded farms",
		published: "2025-04-09",
	},
);

test.each([
	// The article is one of that country alone, and need not say whose minister he is.
	["what did the Latvian finance secretary say", "Ilmars Grava"],
	["what did Riga say about receipts", "Ilmars Grava"],
	// The town that opens the sentence says whose ministry it is.
	["what did Lithuania's foreign ministry spokeswoman say", "Rasa Tuluine"],
	["what did Vilnius call the dike", "Rasa Tuluine"],
	// Of two offices told at once each has a country.
	["what did the Belarusian foreign minister say", "Viktar Sobal"],
	["what did Oslo's top diplomat say", "Kari Lunde"],
	["what did the Norwegians want back", "Kari Lunde"],
	// He is nobody's government.
	["what did Washington say about cows", "Dick Washington"],
])("whose office it is: %s: %s", (question, speaker) => {
	expect(water.first(question)?.speaker).toBe(speaker);
});

test.each([
	"what did the Americans say about cows",
	"what did the Estonian finance minister say",
	"what did Minsk's finance minister say",
	"what did the White House say",
])("nobody's office there: %s", (question) => {
	expect(water.asked(question).abstained).toBe(true);
});

test("who is named first is whom the pronoun means", () => {
	const first = water.first("And Vilnius, what does it call the dike");
	expect(first?.speaker).toBe("Rasa Tuluine");
});
