import { describe, expect, test } from "vitest";
import { withNamePlaced } from "../../../src/answer/question/named-first.js";

describe("what is named first is what the question asks about", () => {
	test.each([
		["the stolen maps, who took them", "who took the stolen maps"],
		["this bridge - when was it built", "when was this bridge built"],
		["the mayor: what did she say", "what did the mayor say"],
		["the mayor, what did her son say", "what did the mayor's son say"],
	])("%s: %s", (asked, placed) => {
		expect(withNamePlaced(asked)).toBe(placed);
	});

	// Who resigned, or where they stood, is told first there, and the question is another.
	test.each([
		"the mayor resigned, why did she",
		"the maps, who took the money",
		"in the end, who took them",
	])("%s stays", (asked) => {
		expect(withNamePlaced(asked)).toBe(asked);
	});
});
