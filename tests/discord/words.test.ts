import { expect, test } from "vitest";
import { wordsOf } from "../../src/discord/words.js";

test.each([
	["<@123456789012345678> Austin called Shoigu", "Austin called Shoigu"],
	["Austin <#12> called <@!34> <@&56> Shoigu", "Austin called Shoigu"],
	["> **Austin** called", "Austin called"],
	["<@12>", ""],
	["2 <@ 3> 4", "2 <@ 3> 4"],
])("of %j the words %j are looked for", (content, words) => {
	expect(wordsOf({ content, embeds: [] })).toBe(words);
});
