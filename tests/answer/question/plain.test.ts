import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../../../src/answer/question/plain.js";

describe("the writing of a channel, set right", () => {
	test.each([
		["whats the toll", "what is the toll"],
		["Who's the new mayor??", "who is the new mayor"],
		["why wasnt she jailed", "why wasn't she jailed"],
		["whats Lopez say abt rent", "what does Lopez say about rent"],
		["hey, does anyone know when the vote is?", "when the vote is"],
		["can you tell me who called Lopez pls", "who called Lopez"],
		["wtf did Lopez say", "what did Lopez say"],
		["so what did Lopez actually say", "what did Lopez say"],
		["lol how many ppl came", "how many people came"],
		[
			"did the govt pay b4 the strike",
			"did the government pay before the strike",
		],
		["teh latest on  the strike…", "the latest on the strike"],
	])("%s", (typed, meant) => {
		expect(plain(typed)).toBe(meant);
	});

	test.each([
		"what is it called",
		"who is to blame",
		"what did the US say about R&D",
		"when did the OK arrive",
		"does Lopez know about the strike",
	])("%s stays", (text) => {
		expect(plain(text)).toBe(text);
	});

	test("a question set right stays as it is", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				const once = plain(plain(text));
				expect(plain(once)).toBe(once);
			}),
		);
	});
});
