import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const ARTICLE = `The former head of Tolm Hydro, Emil Brandt, told the harbour court on Tuesday that he had never read the report on the lock.
Brandt's defence is that he had left the company on March 1, five weeks before the lock jammed.
The engineer Ada Lind, who succeeded Brandt in May 2024, has kept the report. The crane's maker, Aerlo, had recommended a check in June 2023, but nobody made it.
The lock keeper Per Roos stepped down on Friday. Ina Munk walked past the lock on Sunday.`;

const { asked, first } = askingOf(ARTICLE, {
	id: "lock",
	title: "Former head of Tolm Hydro denies reading lock report",
	published: "2025-04-16",
});

describe("when something happened that the text tells in another verb, or of somebody by another word", () => {
	test.each([
		// A pronoun behind the only name of its sentence, and "the company" of the one that all is about.
		["when did Brandt leave Tolm Hydro", "2025-03-01"],
		// Of two verbs one may be a kind of the other.
		["when did Ada Lind replace Brandt", "2024-05"],
		["when did the maker advise a check", "2023-06"],
		// What the question says in one word may be told in two.
		["when did Per Roos resign", "2025-04-11"],
	])("%s: %s", (question, when) => {
		expect(first(question)?.when).toBe(when);
	});

	test.each([
		// Passing it is no leaving, and nobody else's leaving is hers.
		"when did Ina Munk resign",
		"when did Ina Munk leave Tolm Hydro",
	])("%s: no answer", (question) => {
		expect(asked(question).abstained).toBe(true);
	});
});
