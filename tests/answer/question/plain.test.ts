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
		[
			"who is the dept head at the uni",
			"who is the department head at the university",
		],
		["what did the us send", "what did the US send"],
		["us troops in the north", "US troops in the north"],
		["who signed for 310k", "who signed for 310000"],
		["did it cost $2.5bn", "did it cost $2.5 billion"],
		["whats Lopez going to do next", "what is Lopez going to do next"],
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
		"why did they call us",
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

describe("a request as the question that it stands for", () => {
	test.each([
		["quote the mayor on rent", "what did the mayor say about rent"],
		["Quote Lopez", "what did Lopez say"],
		["lopez quotes", "what did lopez say"],
		["latest mayor quote", "what did mayor last say"],
		["any Lopez quote about the strike", "what did Lopez say about the strike"],
		["when was the last time they met", "when last have they met"],
		["what happened on feb 24", "what happened on February 24"],
		["who resigned in sept.", "who resigned in September"],
	])("%s", (typed, meant) => {
		expect(plain(typed)).toBe(meant);
	});

	test.each([
		"is there a direct quote",
		"who is in the best quote",
		"the quotes by Lopez",
		"when was the time of the vote",
		"did the mar of the sea win",
	])("%s stays", (text) => {
		expect(plain(text)).toBe(text);
	});
});
