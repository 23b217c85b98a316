import fc from "fast-check";
import { expect, test } from "vitest";
import { isListed } from "../../../src/extract/people/lexicon/listed.js";

const word = fc.stringMatching(/^[a-d]{1,4}$/);

test("a word is found in a sorted list, over spaces and lines, if and only if it stands there", () => {
	fc.assert(
		fc.property(fc.array(word), word, fc.integer(), (words, asked, seed) => {
			const sorted = words.toSorted();
			const text = sorted
				.map((each, n) => `${each}${(n + seed) % 3 === 0 ? "\n" : " "}`)
				.join("");
			expect(isListed(`\n${text}`, asked)).toBe(words.includes(asked));
			for (const each of words) expect(isListed(`\n${text}`, each)).toBe(true);
		}),
	);
});

test("an empty word stands in no list", () => {
	expect(isListed("\na b\n", "")).toBe(false);
	expect(isListed("", "a")).toBe(false);
});
