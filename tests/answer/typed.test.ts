import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const ARTICLE = `Harbour Minister Ilse Brandt rang her Danish counterpart, Joost Kuiper, on Tuesday to warn him of the ice. Brandt then called the mayor of Emden, Karl Ott.
Ott got fired on Friday, two days after the sitting deputy, Maud Sells, had resigned. "I was told by text," he said.
Piet Halm, who runs a tug company, said there would be no layoffs at his yard.
The pier is 410 metres long and was closed for nine days. It cost 12 million euros.
Courier: Will you stand again?
Ilse Brandt: No. Eight winters are enough.`;

const { asked, first, words, marked } = askingOf(ARTICLE, {
	id: "harbour",
	published: "2024-02-09",
});

describe("the words that answer, by the sort that is asked for", () => {
	test.each([
		// A role gives its bearer, whoever wrote it with which capitals.
		["who is the harbour minister", "Ilse Brandt"],
		["whats the name of the mayor of emden", "Karl Ott"],
		// A counterpart bears the same job, of another country.
		["who is the danish harbour minister", "Joost Kuiper"],
		// A name without a role is told by what stands beside it.
		["who is piet halm", "who runs a tug company"],
		["who did brandt call after kuiper", "Karl Ott"],
		["who called the mayor of emden", "Brandt"],
		["why did brandt call kuiper", "to warn him of the ice"],
		// "Get" makes a passive.
		["who got fired", "Ott"],
		["how much did the pier cost", "12 million euros"],
	])("%s: %s", (question, answer) => {
		expect(marked(first(question))).toContain(answer);
	});

	test("whether there will be layoffs is settled by somebody's words, told as theirs", () => {
		expect(first("will there be layoffs")).toMatchObject({
			kind: "quote",
			speaker: "Piet Halm",
		});
	});

	test("whoever is named may be told of as “I”, or without the name", () => {
		const { first: found, marked: shown } = askingOf(
			`Interview: How did the culture minister take it?
Constance Reet: I spoke to the minister on Wednesday, by telephone, for an hour.

The dealer Karl Ott was jailed in Emden. The chemist found a new white in a picture that a dealer had brought to her in August 2021.`,
			{
				id: "unnamed",
				title: "Constance Reet, librarian",
				published: "2024-02-09",
			},
		);
		expect(
			shown(found("when did Reet talk to the culture minister on the phone")),
		).toBe("Wednesday");
		expect(shown(found("when did Ott bring his picture to the chemist"))).toBe(
			"August 2021",
		);
	});

	test("what somebody did, where they tell it themselves, is told as theirs", () => {
		expect(
			askingOf(
				'The wave came at noon. "I saw a wall where the sea had been," said Maud Sells, a nurse.',
				{ id: "wave", published: "2024-02-09" },
			).first("what did Maud Sells see"),
		).toMatchObject({ kind: "quote", speaker: "Maud Sells" });
	});

	test("a question in the text is answered by the reply to it, shown with it", () => {
		const found = first("is there a plan to stand again");
		expect(words(found)).toContain("Will you stand again?");
		expect(marked(found)).toContain("Eight winters are enough");
	});
});

describe("who did it and to whom are two things", () => {
	test.each([
		"when did Kuiper call Brandt",
		"who did Kuiper call",
		"when did Ott call Brandt",
	])("%s: told the other way round", (question) => {
		expect(asked(question).abstained).toBe(true);
	});
});
