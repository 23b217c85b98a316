import { describe, expect, test } from "vitest";
import { followUp } from "../../../src/answer/after/follow-up.js";
import { article, libraryOf } from "../../discord/library.js";

const library = libraryOf([
	article(
		'"We will not open the gates," Mayor Jane Doe said on Monday. "The harbour is lost," said Peter Reiter, a fisherman.',
	),
]);

describe("what leans on the question before", () => {
	test.each([
		[
			"What did Doe say about the gates?",
			"and about the harbour?",
			"What did Doe say about the harbour?",
		],
		[
			"What did Doe say?",
			"about the harbour",
			"What did Doe say about the harbour?",
		],
		[
			"What did Doe say about the gates?",
			"and what about Reiter?",
			"What did Reiter say about the gates?",
		],
		[
			"What did Doe say about the gates?",
			"And Reiter?",
			"What did Reiter say about the gates?",
		],
		[
			"What did Doe say about the gates?",
			"what about the fish?",
			"What did Doe say about the fish?",
		],
		[
			"What did Doe say about the gates?",
			"when?",
			"When did Doe say about the gates?",
		],
		["Who opened the gates?", "and when was that?", "When opened the gates?"],
		["When did Doe open the gates?", "why", "Why did Doe open the gates?"],
		[
			"What did Doe say about the gates?",
			"And what did she say about the harbour?",
			"what did Doe say about the harbour?",
		],
	])("%s – %s", (before, added, whole) => {
		expect(followUp(library, before, added)).toBe(whole);
	});
});

describe("what stands for itself", () => {
	test.each([
		["What did Doe say?", "Who is Peter Reiter?"],
		["What did Doe say?", ""],
		["What did Doe say?", "?!"],
		["", "when?"],
		["Who opened the gates?", "Where does she live?"],
		["invasion", "when?"],
		["Who opened the gates?", "when did the ships come?"],
	])("%s – %s", (before, added) => {
		expect(followUp(library, before, added)).toBe(added);
	});
});

test("long words end soon", () => {
	const long = "and about ".repeat(50_000);
	const begun = performance.now();
	followUp(library, long, long);
	followUp(library, `What did Doe say ${long}`, `he ${long}`);
	expect(performance.now() - begun).toBeLessThan(2_000);
});
