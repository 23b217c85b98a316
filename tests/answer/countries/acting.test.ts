import { expect, test } from "vitest";
import { askingOf } from "../one-article.js";
import { wheat } from "./wheat.js";

test.each([
	// Named by its capital, its people or its name, a country is the same party.
	["did Hungary accuse Tallinn", "Budapest accuses Estonia"],
	["whom does Hungary blame", "Budapest accuses Estonia"],
	["what did the Americans offer", "offered to send an arbiter"],
	["what did Washington offer to send", "offered to send an arbiter"],
	["when did the Hungarians and the Estonians talk", "spoke by phone"],
	["what do the Hungarians accuse Tallinn of", "holding back 40,000 tons"],
])("%s: %s", (question, words) => {
	expect(wheat.words(wheat.first(question))).toContain(words);
});

test.each([
	// It is told the other way round, or not at all.
	"whom does Tallinn accuse",
	"what did Washington buy",
	"what did the Finns offer",
	"when did the Hungarians sue the Latvians",
	// They speak of one another, but promise nothing.
	"what did Budapest promise the Estonians",
	"what did Tallinn threaten Hungary with",
])("no answer to: %s", (question) => {
	expect(wheat.asked(question).abstained).toBe(true);
});

const airport = askingOf(
	`ATLANTA - A cargo plane slid off the runway at Washington's second airport on Monday, the operator, Sable Air, said.

Jordan Pike, the pilot, blamed the ice. "Nobody can brake on glass," Pike said.

Carla Washington, a nurse from Georgia, pulled two men from the cockpit. "I did what anybody would do," she said.

Sable Air accuses the airport of having sent no salt lorries, and wants 3 million dollars.

The plane was on its way from Paris to Lima with 40 tons of lilies.`,
	{ title: "Cargo plane slides off runway", published: "2025-01-14" },
);

test.each([
	// Persons who are called like a country or a capital speak for none.
	"what did the Jordanians say",
	"what did Amman blame",
	"what did the U.S. government say",
	"what did the Georgian government say",
	// A town that a plane comes from does nothing.
	"what did the French accuse the airport of",
	"what does Washington accuse Paris of",
	"what did the Peruvians want",
])("no government there: %s", (question) => {
	expect(airport.asked(question).abstained).toBe(true);
});

test("who is called like a country speaks", () => {
	expect(airport.first("what did Jordan say")?.speaker).toBe("Jordan Pike");
});
