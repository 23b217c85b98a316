import { describe, expect, it } from "vitest";
import { isEnglish } from "../../src/library/english.js";
import { stemsOf } from "../../src/library/terms.js";

describe("a word of English", () => {
	// Words that hold sentences together, compare or measure stand in no lexicon of meanings, and are nobody's slip.
	it.each(
		"fewer besides busier cheapest safest thinner kilometres percent thieves whichever".split(
			" ",
		),
	)("is %s", (word) => {
		expect(isEnglish(word)).toBe(true);
	});

	// Animals, substances, quantities and words formed from others are known without a meaning: "insects" is no slip of "inspects".
	it.each(
		"insects goats activist heroin twelve gallons throughout allegedly".split(
			" ",
		),
	)("is %s, of whatever it tells", (word) => {
		expect(isEnglish(word)).toBe(true);
	});

	it.each("bedsid thicknes governr".split(" "))("is not %s", (word) => {
		expect(isEnglish(word)).toBe(false);
	});
});

describe("a measure behind a figure", () => {
	// "300km" and "300 kilometres" are one and the same.
	it.each(["300 km", "300km", "300 kilometres", "300 kilometers"])(
		"%s",
		(text) => {
			expect(stemsOf(text)).toEqual(stemsOf("300 kilometre"));
		},
	);

	it("leaves names with figures alone", () => {
		expect([...stemsOf("A380")]).toEqual(["a380"]);
	});
});
