import { expect, test } from "vitest";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

test.each([
	["The men were voting on Monday.", "voting", "vote"],
	["He was killed.", "killed", "kill"],
	["She said no.", "said", "say"],
	["Airstrikes hit the superdelegates.", "superdelegates", "superdelegate"],
	["The people waited.", "people", "people"],
	["We cannot, we must not.", "cannot", "cannot"],
])("%s", (body, form, lemma) => {
	const { tokens } = readDocument(articleOf(body));
	expect(tokens.find((t) => t.text === form)?.lemma).toBe(lemma);
});
