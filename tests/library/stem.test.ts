import { expect, test } from "vitest";
import { stem } from "../../src/library/stem.js";

// Whoever asks for several of a model finds what tells of one; a decade is no model.
test.each([
	["a350s", "a350"],
	["747s", "747"],
	["1990s", "1990s"],
	["90s", "90s"],
])("%s is looked for as %s", (word, as) => {
	expect(stem(word)).toBe(as);
});
