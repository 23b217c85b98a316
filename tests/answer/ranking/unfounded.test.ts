import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const { asked, first, words } = askingOf(
	`On Sunday evening the rail company's chief executive, Leander Stroh, told viewers that the engine was sound. Stroh has not resigned.

The driver was questioned on Monday. Prosecutor Marit Selke said that nobody had been arrested over the train.

The ship would be returned only after its owner had paid a fine of 180,000 dinars, Fisheries Minister Ilse Brandt said.

Workshop manager Piet Halm quit on Tuesday. The rail board will not fire Tine Maas before Thursday.

The pool was meant to close on June 30, but it stays open.

The council shut the quarry on Friday. It did not shut the bakery.`,
	{ id: "train", title: "A train without its driver", published: "2024-06-21" },
);

describe("what a question takes for done, and is told as not done", () => {
	test.each([
		["when did Leander Stroh resign", "he has not"],
		["who was arrested over the train", "nobody was"],
		["who paid the fine for the ship", "it is still to be paid"],
	])("%s: not in the briefing, for %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test.each([
		["when did Piet Halm quit", "on Tuesday", "he did"],
		["when did the council shut the quarry", "on Friday", "it did"],
		["when was the pool meant to close", "June 30", "what was meant is asked"],
		["who has not resigned", "Stroh has not resigned", "that is asked"],
		["did Leander Stroh resign", "has not resigned", "either settles it"],
		[
			"what fine must the owner pay for the ship",
			"180,000 dinars",
			"what is to come is asked for",
		],
	])("%s: %s, for %s", (question, holds) => {
		expect(words(first(question))).toContain(holds);
	});
});

test("a question that names nothing beside its action is answered by whatever is told of it", () => {
	const { first: found } = askingOf(
		"The inspectors will only interact with chosen minders.",
		{ id: "minders", title: "Inspectors", published: "2024-06-21" },
	);
	expect(found("who interacted with someone")).toBeDefined();
});

describe("what is denied of another matter denies nothing that is asked", () => {
	const { asked, first, words } = askingOf(
		`The fever vaccine was tested in a trial with 16,200 volunteers in three countries. The epidemiologist Jonas Quade, who did not take part, called the figures solid.

About 3,500 residents have been taken to sports halls in the valley. Down to ten players, the Rovers could not put the ball away.

Regent Otto Varn said last week that he saw no need to meet Envoy Lise Kamp.`,
		{ id: "trial", title: "A vaccine and a flood", published: "2024-06-21" },
	);

	test.each([
		[
			"how many volunteers took part in the vaccine trial",
			"16,200",
			"somebody else took no part in it",
		],
		[
			"how many residents were put up in sports halls",
			"3,500",
			"a ball that nobody put away is no resident",
		],
		[
			"who does Varn see no need to meet",
			"no need to meet Envoy Lise Kamp",
			"the question denies as the sentence does",
		],
	])("%s: %s, for %s", (question, holds) => {
		expect(words(first(question))).toContain(holds);
	});

	test("what somebody named did not do is still not done", () => {
		expect(asked("when did Jonas Quade take part in the trial").abstained).toBe(
			true,
		);
	});
});
