import fc from "fast-check";
import { expect, test } from "vitest";
import { eachSlip } from "../../src/library/index/slips.js";
import {
	VocabularyWriter,
	wordAt,
} from "../../src/library/index/vocabulary.js";
import { distance } from "../../src/library/spelling.js";

/** Few letters, some alike, so that many words are near one another. */
const word = fc
	.array(fc.constantFrom(..."aehbpdtmn"), { minLength: 1, maxLength: 9 })
	.map((letters) => letters.join(""));

test("walking through the beginnings of words passes over none that is near enough", () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(word, { minLength: 1, maxLength: 60 }),
			word,
			fc.constantFrom(0.5, 1, 1.5),
			(words, typed, limit) => {
				const writer = new VocabularyWriter();
				for (const one of words.toSorted()) writer.push(one);
				const vocabulary = writer.taken();
				const told: string[] = [];
				eachSlip(vocabulary, typed, limit, 0, words.length, (place) =>
					told.push(wordAt(vocabulary, place)),
				);
				const near = words.filter(
					(other) =>
						Math.abs(other.length - typed.length) <= 2 &&
						distance(typed, other, limit) <= limit,
				);
				expect(told).toEqual(expect.arrayContaining(near));
				// What is told besides is no farther off than a slip that the other way of counting gives up on.
				for (const other of told)
					expect(distance(typed, other, limit + 0.5)).toBeLessThanOrEqual(
						limit,
					);
			},
		),
		{ numRuns: 2000 },
	);
});
