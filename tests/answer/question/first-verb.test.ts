import { describe, expect, test } from "vitest";
import { actionOf } from "../../../src/answer/question/action.js";

describe("the verb that a question asks about", () => {
	test.each([
		// What makes a noun of a form, or an adverb before the verb: the words before it are whoever acts.
		["which day did the young guard first notice the smoke", "notice"],
		["when did the tenants take control of the council", "take"],
		["when did the union get hold of the letter", "get"],
		["since when had Orme been shut out of the talks", "shut"],
		// The verb of a clause inside is not the question's.
		["when was the squad that watched the port closed", "close"],
		["when was the witness who named Sand heard", "hear"],
		["who was arrested when the bank closed", "arrest"],
	])("%s: %s", (question, verb) => {
		expect(actionOf(question)?.bases).toContain(verb);
	});

	test.each([
		// "Is" and its like stand with no plural noun as with a verb, nor with the verb of a clause behind.
		"when are the larne caucuses",
		"since what date has Sand been behind bars",
		"when was the rally where Sand named Lund",
		"who was the chairman of Orme when the mill closed",
	])("%s: none", (question) => {
		expect(actionOf(question)).toBeNull();
	});
});
