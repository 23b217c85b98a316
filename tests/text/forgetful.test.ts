import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";

const read = (text: string) =>
	tokenize(text, 0, text.length).map(({ text, lemma, upos }) => [
		text,
		lemma,
		upos,
	]);

const textOf = (words: readonly (readonly unknown[])[]) =>
	words.map(([text]) => text);

const letter = fc.constantFrom(..."BCDFGHJKLMNPQRSTVWXZ");

/** Two texts of the same parts, which words are cut at; other letters in each run, for what was met once is met for good. */
const twoTexts = fc.tuple(letter, letter, letter).chain(([a, b, c]) => {
	const part = fc.constantFrom(
		...[`${a}.${b}`, `${a}.`, b, `${a}${b}${c.toLowerCase()}`],
		...[".", "-", "'s", "(", ",", " ", " "],
	);
	const text = fc
		.array(part, { minLength: 1, maxLength: 30 })
		.map((parts) => parts.join(""));
	return fc.tuple(text, text);
});

describe("a text is cut into words without regard to the texts before it", () => {
	it("reads any text the same after any other", () => {
		fc.assert(
			fc.property(twoTexts, ([text, other]) => {
				const first = read(text);
				read(other);
				expect(read(text)).toEqual(first);
			}),
			{ numRuns: 1000 },
		);
	});

	it("keeps a short form whole after it was met without its last full stop", () => {
		read("He left the U.K, the U.S; an anti-U.S-tariff rally.");
		expect(textOf(read("The U.S. envoy"))).toEqual(["The", "U.S.", "envoy"]);
		expect(textOf(read("the U.K. court"))).toEqual(["the", "U.K.", "court"]);
	});
});
