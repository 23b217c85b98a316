import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";

const words = (text: string) => tokenize(text, 0, text.length);

test("a form has the same number wherever it stands, and forms that tell other things have others", () => {
	const [first, again] = [words("The storm hit."), words("A storm hit.")];
	expect(again[1]?.number).toBe(first[1]?.number);
	expect(first[1]?.number).toBeGreaterThanOrEqual(0);
	expect(words("The Storm hit.")[1]?.number).not.toBe(first[1]?.number);
	const [noun, verb] = [words("The march was long."), words("They march on.")];
	expect(noun[1]?.upos).not.toBe(verb[1]?.upos);
	expect(noun[1]?.number).not.toBe(verb[1]?.number);
});

test("a word is shown as the article writes it, though the tokenizer knows another apostrophe", () => {
	const [straight, curly] = [words("She isn't in."), words("She isn’t in.")];
	expect(straight[2]?.text).toBe("n't");
	expect(curly[2]?.text).toBe("n’t");
	expect(curly[2]?.lemma).toBe(straight[2]?.lemma);
	expect(words("She isn't in.")[2]?.text).toBe("n't");
});
