import { beforeAll, expect, test } from "vitest";
import { withNames } from "../../../src/answer/question/names.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import type { Library } from "../../../src/library/library.js";
import { bareArticle } from "../../../src/text/article.js";

let library: Library;

beforeAll(() => {
	library = buildLibrary([
		extract({
			...bareArticle(
				"Ana Holm told Harbour Bank that Will Strand had called her. Strand denied it. A strand of hair was found, Holm said.",
				"2024-05-10",
			),
			id: "a",
		}),
	]);
});

test.each([
	["what did holm say", "what did Holm say"],
	["who did ana holm call", "who did Ana Holm call"],
	["whats strands job", "whats Strand's job"],
	["will holm resign", "will Holm resign"],
	["what did harbour bank lose", "what did Harbour Bank lose"],
	["is there a bank in the harbour", "is there a bank in the harbour"],
	["what did Holm tell strand", "what did Holm tell strand"],
])("%s", (typed, written) => {
	expect(withNames(library, typed)).toBe(written);
});
