import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { first, marked } = askingOf(
	`The ferry was steered by Captain Ole Brask with one hand. His office was searched by a Northern Freight Services security guard.
Its owner, the shipping heir Petra Nyland, sold the yard in May. Lund Shipping, the company that runs the harbour, will pay for the repairs.
The Danish engineer Tove Falk said that she had drawn the first plan herself. The idea came from a club in the port of Emden, Boats for All, which collected 90,000 crowns.
Skell beat the holders Racing del Norte in the last race. The new bridge was named after the late teacher Ida Holm.
The council has offered a second boat as well. Brask turned it down.
The city was occupied by Norland in 1911. The union demanded that Harbour Minister Karl Ott resign.`,
	{ id: "harbour", title: "Harbour yard sold", published: "2024-06-21" },
);

describe("whoever is asked for is marked as a reader needs it", () => {
	test.each([
		["who steered the ferry", "Captain Ole Brask", "all of a name"],
		[
			"who searched the office",
			"security guard",
			"whoever a body's name only tells more of",
		],
		["who sold the yard", "Petra Nyland", "the name behind a role"],
		["who runs the harbour", "Lund Shipping", "the name before a role"],
		["who drew the first plan", "Tove Falk", "the name for a pronoun"],
		["who collected 90,000 crowns", "Boats for All", "the name before “which”"],
		["who did Skell beat", "Racing del Norte", "a name that goes on in small"],
		[
			"who is the new bridge named after",
			"Ida Holm",
			"what stands behind the preposition that the question ends with",
		],
		[
			"who offered a second boat",
			"The council",
			"nobody of the next sentence where this one tells it",
		],
		[
			"the city was occupied by which country",
			"Norland",
			"a question that asks at its end",
		],
		[
			"who wanted the harbour minister to go",
			"The union",
			"nobody whom the question names",
		],
		[
			"sorry if this was asked before, who sold the yard",
			"Petra Nyland",
			"whatever excuse comes before the question",
		],
		[
			"Brask, who is that?",
			"Captain",
			"a name before the question for whoever bears it",
		],
	])("%s: %s, for it is %s", (question, holds) => {
		expect(marked(first(question))).toContain(holds);
	});
});

describe("who somebody is, as a sentence says it", () => {
	const {
		asked,
		first: found,
		marked: who,
	} = askingOf(
		`Police in Emden arrested three people over the theft of four bells from the chapel.
The suspects are two brothers from Skell, aged 34 and 38, and a lorry driver.
Nyland Shipping is the other owner of the yard. The decisive witness was the guard's former neighbour, Rosa Dahl, who had seen a van.
The envoy of Norland, Ida Bruun, met the Danish minister, Karl Ott, on Tuesday and handed him a list of 26 boats.
Senator Tove Falk read the letters into the record. Falk beat Ole Brask in May.`,
		{ id: "bells", title: "Three held over bells", published: "2024-06-21" },
	);

	test.each([
		["who are the suspects", "two brothers from Skell", "its noun in front"],
		["who was the decisive witness", "Rosa Dahl", "its noun in front"],
		["who else is an owner of the yard", "Nyland Shipping", "its noun behind"],
		[
			"remind me who it was that Bruun handed the list to",
			"Karl Ott",
			"a clause that the request left unturned",
		],
		[
			"who had the letters read into the record",
			"Tove Falk",
			"whoever has it done, and not the letters",
		],
		[
			"whom did Falk beat the last time they met",
			"Ole Brask",
			"no time for whoever was beaten",
		],
	])("%s: %s, by %s", (question, holds) => {
		expect(who(found(question))).toContain(holds);
	});

	test("what nobody is said to be is refused", () => {
		expect(asked("who are the engineers of the airship").abstained).toBe(true);
	});
});
