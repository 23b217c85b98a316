import { describe, expect, test } from "vitest";
import { askingOf } from "./one-article.js";

const { asked, first, words, marked } = askingOf(
	`Defence Minister Ilse Brandt spoke by phone with her Danish counterpart, Joost Kuiper, on Friday, May 13, her office said.
The call was the second since the war began in February. The United States has sent 40 guns and promised more of them.
"We are not done," the Danish Foreign Ministry said of the call. Navy spokesman Otto Rahl declined to comment.
Brandt accused Aino Salo of hiding 12 ships from the inspectors.
The purpose of the call was to keep lines open. The war has displaced 300 families, the city of Emden said.`,
	{ id: "call", title: "Ministers speak", published: "2022-05-14" },
);

describe("asked of one article", () => {
	test.each([
		["who's the navy spokesman", "Otto Rahl", "whoever bears the office"],
		["how many guns did the U.S. send", "40", "two spellings of a country"],
		["what did Brandt accuse Salo of", "hiding 12 ships", "behind “of”"],
		["what was the purpose of the call", "keep lines open", "a purpose"],
	])("%s: %s, for %s", (question, holds) => {
		expect(marked(first(question)) || words(first(question))).toContain(holds);
	});

	test("what its ministry says, a country says", () => {
		const found = first("what did Denmark say about the call");
		expect(words(found)).toContain("We are not done");
	});

	test("another country has not said it", () => {
		const found = asked("what did Norway say about the call");
		expect(found.abstained).toBe(true);
	});

	test("what a war began since is not the day of the call", () => {
		expect(first("when did Brandt and Kuiper speak")?.when).toBe("2022-05-13");
	});

	test("the day of a date is no number of things", () => {
		const found = asked("how many calls did Kuiper refuse");
		expect(found.abstained).toBe(true);
	});
});

describe("of a team and a train", () => {
	const {
		first: best,
		words: told,
		marked: answer,
	} = askingOf(
		`Erik Lund coached the Rovers from 2009 to 2012. The ice on their pond is 40 centimetres thick.
Four fans were hurt when a stand collapsed in Leer on Monday at 6:40 a.m. Of the hurt, 11 were still in hospital in the evening.
A campaigner, Noor Vas, was collecting signatures. Her group, Night Lines, has 58,000 of them.`,
		{ id: "team", title: "Stand collapses", published: "2024-07-15" },
	);

	test.each([
		["when did Lund coach the Rovers", "2009", "a stretch begins first"],
		["how thick is the ice", "40 centimetres", "a thickness"],
		[
			"how many hurt were still in hospital after the collapse",
			"11",
			"what is told of an event has not always its time",
		],
		["how many signatures does Night Lines have", "58,000", "“of them”"],
	])("%s: %s, for %s", (question, holds) => {
		expect(answer(best(question)) || told(best(question))).toContain(holds);
	});
});

describe("of namesakes, months and what is yet to come", () => {
	const {
		asked: ask,
		first: best,
		words: told,
		marked: answer,
	} = askingOf(
		`Foreign Minister Karim Belh spoke with the envoy on Monday. Belh said the shells had been "lost."
President Samira Belh called the corridor "a door that must not become a wall." Cllr Nigel Pugh called it "a hole." Council leader Marge Pugh said it was safe.
The reporter Delphine Arq has been held since last August. The plant in Grosswald will be shut for five weeks from August 4 to install a paint line.
All trains will stop at noon on the day of the funeral, which will be held in Pellick on 15 November.
Two years ago another pharmacist was sentenced to four years. The judge said he would pass sentence on the chemist on November 14.`,
		{ id: "belh", title: "Talks", published: "2024-07-24" },
	);

	test.each([
		["what did President Belh call the corridor", "a door"],
		["what did minister belh say about the shells", "lost"],
		["what did councillor pugh call the corridor", "a hole"],
		["which plant is shut in August for the paint line", "Grosswald"],
	])("%s", (question, holds) => {
		expect(told(best(question))).toContain(holds);
	});

	test("an hour is no day", () => {
		expect(answer(best("when is the funeral"))).toContain("15 November");
	});

	test("what has yet to come is told by no day that is past", () => {
		expect(ask("when will Delphine Arq be released").abstained).toBe(true);
	});

	test("of another month nothing far-fetched is told", () => {
		expect(ask("which plant was shut in March").abstained).toBe(true);
	});
});

describe("whoever does something is called by a noun", () => {
	const { first: best, words: told } = askingOf(
		`A campaign group, Save Our Pier, wants to take over. Its founder, the former Olympic swimmer Tess Holl, said so.
The driver on the first stretch was Milena Abr, 29. The band played.`,
		{
			id: "pier",
			title: "The last night train to Kavarn",
			published: "2024-07-24",
		},
	);
	test.each([
		["who founded Save Our Pier", "Tess Holl"],
		["who drove the night train", "Milena Abr"],
	])("%s", (question, holds) => {
		expect(told(best(question))).toContain(holds);
	});
});
