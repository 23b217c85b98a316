import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import { answerOf, articlesOf, type Made } from "./made.js";

/** What the note says: the words of each side with its article. */
const sides = (answer: Answer): readonly string[] =>
	(answer.abstained ? [] : (answer.differ ?? [])).flatMap((differ) =>
		differ.sides.map(
			({ citation: { article }, start, end }) =>
				`${article.id}: ${article.body.slice(start, end)}`,
		),
	);

const FIRST =
	"A fire at the Velmar textile works in Tarnow killed 12 people, the fire brigade said.";
const SECOND =
	"At least 17 people were killed in the fire at the Velmar textile works in Tarnow, Mayor Ilse Kron said.";

describe("how many were killed in the fire in Tarnow?", () => {
	const question = "how many people were killed in the fire in Tarnow?";
	test.each([
		[
			"two counts of one fire stand side by side, in order of publication",
			{ b: ["2025-05-05", SECOND], a: ["2025-05-04", FIRST] },
			["a: 12", "b: At least 17"],
		],
		[
			"the injured are not the dead",
			{
				a: ["2025-05-04", FIRST],
				b: [
					"2025-05-05",
					"At least 17 people were injured in the fire at the Velmar textile works in Tarnow.",
				],
			},
			[],
		],
		[
			"a fire months later is another fire",
			{ a: ["2025-05-04", FIRST], b: ["2025-09-05", SECOND] },
			[],
		],
		[
			"another day is another fire",
			{
				a: [
					"2025-05-04",
					FIRST.replace("killed 12 people", "killed 12 people on Saturday"),
				],
				b: [
					"2025-05-08",
					SECOND.replace("killed in", "killed on Wednesday in"),
				],
			},
			[],
		],
		[
			"one number spelt in two ways is one number",
			{
				a: ["2025-05-04", FIRST],
				b: ["2025-05-05", SECOND.replace("At least 17", "Twelve")],
			},
			[],
		],
		[
			"a number that may be the same is no other",
			{
				a: ["2025-05-04", FIRST],
				b: ["2025-05-05", SECOND.replace("At least 17", "More than 10")],
			},
			[],
		],
		[
			"one article that tells two numbers does not differ from another",
			{ a: ["2025-05-04", `${FIRST}\n\n${SECOND}`] },
			[],
		],
		[
			"what has no date of publication cannot be told to be of the same days",
			{ a: [null, FIRST], b: ["2025-05-05", SECOND] },
			[],
		],
	] as [string, Made, string[]][])("%s", (_, made, expected) => {
		expect(sides(answerOf(made, question))).toEqual(expected);
	});
});

describe("the state of things", () => {
	const made: Made = {
		a: [
			"2025-03-04",
			"The ferry Marina Dawn sank off Salvo, and 19 passengers are missing, the coast guard said.",
		],
		b: [
			"2025-04-10",
			"Four passengers of the ferry Marina Dawn, which sank off Salvo, are still missing.",
		],
		c: [
			"2025-03-06",
			"Eleven passengers of the ferry Marina Dawn, which sank off Salvo, are missing.",
		],
	};
	test("is told newest first, with the others beside it", () => {
		const answer = answerOf(
			made,
			"how many passengers of the Marina Dawn are missing now?",
		);
		expect(articlesOf(answer)).toEqual(["b", "c", "a"]);
		expect(sides(answer)).toEqual(["b: Four", "c: Eleven", "a: 19"]);
	});
	test("what was once is not put in another order", () => {
		const answer = answerOf(
			made,
			"how many passengers of the Marina Dawn were missing?",
		);
		expect(sides(answer)).not.toEqual(["b: Four", "c: Eleven", "a: 19"]);
	});
});

describe("the day of one event", () => {
	const first =
		"The liner Aurelia sank off Port Salvo on March 3, Captain Piet Holm said.";
	const second =
		"The liner Aurelia sank off Port Salvo on March 4, the ministry said.";
	const question = "when did the Aurelia sink?";
	test.each([
		[
			"two days for one sinking stand side by side",
			{ a: ["2025-03-05", first], b: ["2025-03-06", second] },
			["a: March 3", "b: March 4"],
		],
		[
			"an article that knows of both days tells of two events",
			{
				a: ["2025-03-05", first],
				b: ["2025-03-06", `${second} A boat went down there on March 3.`],
			},
			[],
		],
		[
			"the same day in other words is the same day",
			{
				a: ["2025-03-05", first],
				b: ["2025-03-06", second.replace("March 4", "Monday")],
			},
			[],
		],
	] as [string, Made, string[]][])("%s", (_, made, expected) => {
		expect(sides(answerOf(made, question))).toEqual(expected);
	});
	test("people who meet on two days meet twice", () => {
		const answer = answerOf(
			{
				a: [
					"2025-03-05",
					"Olga Brandt met Pavel Stern in Port Salvo on March 3.",
				],
				b: [
					"2025-03-07",
					"Olga Brandt met Pavel Stern in Port Salvo on March 6.",
				],
			},
			"when did Olga Brandt meet Pavel Stern?",
		);
		expect(sides(answer)).toEqual([]);
	});
});
