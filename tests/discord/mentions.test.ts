import { describe, expect, test } from "vitest";
import { namesUser } from "../../src/discord/mentions.js";
import {
	questionOf,
	questionsOf,
	unescaped,
} from "../../src/discord/questions.js";

describe("the question in a message", () => {
	test.each([
		["<@12> who called whom?", "who called whom?"],
		["<@!12> who called whom?", "who called whom?"],
		["who <@12> called\n\nwhom <@12>", "who called whom"],
		["<@12> <@34> <@&56> <#78> what", "what"],
		[
			"<@12> <:wave:1> <a:wave:1> <t:1700000000:R> </ask:1> <id:browse> what",
			"what",
		],
		["<@12>", ""],
		["  ", ""],
		["<@12> was 3 < 4 and 5 > 4 said?", "was 3 < 4 and 5 > 4 said?"],
		["@Dateline what", "@Dateline what"],
	])("%s", (content, question) => {
		expect(questionOf(content)).toBe(question);
	});
});

test.each([
	["<@12> hello", true],
	["hello <@!12>", true],
	["hello", false],
	["<@123>", false],
	["<@&12>", false],
	["@everyone", false],
])("%s names the user 12: %s", (content, named) => {
	expect(namesUser(content, "12")).toBe(named);
});

describe("the questions in a message", () => {
	test.each([
		["<@12> who called whom?", ["who called whom?"]],
		["<@12>", [""]],
		["who called? And when? Thanks!", ["who called?", "And when?"]],
		["Hello. Who called?\nWhen?", ["Hello. Who called?", "When?"]],
		["who called?? ? when?", ["who called??", "when?"]],
		['who said "why?" and left?', ['who said "why?" and left?']],
		["who called? tell me", ["who called? tell me"]],
		["a? b? c? d?", ["a?", "b?", "c?", "d?"]],
	])("%j", (content, questions) => {
		expect(questionsOf(content)).toEqual(questions);
	});
});

test("a title is read as it was before it was escaped", () => {
	expect(unescaped("what \\*was\\* said\\: C\\:\\\\x?")).toBe(
		"what *was* said: C:\\x?",
	);
});
