import { describe, expect, test } from "vitest";
import { actionOf } from "../../../src/answer/question/action.js";
import { carriedBy } from "../../../src/answer/question/carrier.js";
import { plain } from "../../../src/answer/question/plain.js";

describe("somebody is asked for by a noun and a clause", () => {
	test.each([
		[
			"who was the envoy that died in the fire?",
			"which envoy died in the fire",
			"whoever is asked for did it",
		],
		[
			"Who is the judge that the Senate finally let through?",
			"which judge did the Senate finally let through",
			"it is done to whoever is asked for",
		],
		[
			"remind me who the engineer is that the mayor dismissed",
			"which engineer did the mayor dismiss",
			"the verb stands behind the noun where the question is no sentence of its own",
		],
		[
			"who are the officials who signed the letter",
			"which officials signed the letter",
			"several are asked for alike",
		],
		[
			"what is the company that makes the pump",
			"which company makes the pump",
			"a body acts as people do",
		],
		[
			"can you tell me who the mayor of Orr is",
			"who is the mayor of Orr",
			"without a clause only the order changes",
		],
		[
			"what was the bridge that collapsed",
			"what was the bridge that collapsed",
			"a thing is none of a kind of people",
		],
	])("%s: %s, since %s", (asked, meant) => {
		expect(plain(asked)).toBe(meant);
	});
});

describe("what an action is done to", () => {
	test.each([
		[
			"who runs the firm now",
			"the firm",
			"an adverb behind it is no part of it",
		],
		["who left the party last", "the party", "nor is the order"],
		["who drove the last", "the last", "a noun may be left out"],
		["who came first", "first", "one alone is all there is"],
	])("%s: %s, since %s", (asked, patient) => {
		expect(actionOf(asked)?.patient).toBe(patient);
	});

	test("of what a verb carries the last word is no noun where a clause stands behind the noun", () => {
		const text = "who conducted the talks that set the crew free";
		const action = actionOf(text);
		expect(action && carriedBy(action, text)).toBeNull();
	});
});
