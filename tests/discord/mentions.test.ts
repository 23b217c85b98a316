import { describe, expect, test } from "vitest";
import { namesUser, questionOf } from "../../src/discord/mentions.js";

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
