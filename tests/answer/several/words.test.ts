import { expect, test } from "vitest";
import { sameWords, wordsOf } from "../../../src/answer/several/words.js";

const same = (a: string, b: string) => sameWords(wordsOf(a), wordsOf(b));

test.each([
	[
		"marks and white space are no words",
		"“We failed the families, all of them,” she said.",
		'"We failed the families - all of them",\nshe said.',
	],
	[
		"one gives the minister her title",
		"Brandt told the inquiry on Thursday that her ministry had failed the families.",
		"Transport Minister Olga Brandt told the inquiry on Thursday that her ministry had failed the families.",
	],
	[
		"one wire leaves the last words out",
		"The ferry Marina Dawn sank off the island of Salvo on Monday night in heavy seas.",
		"The ferry Marina Dawn sank off the island of Salvo on Monday night.",
	],
])("same: %s", (_, a, b) => {
	expect(same(a, b)).toBe(true);
	expect(same(b, a)).toBe(true);
});

test.each([
	[
		"a number differs",
		"Rescuers said 12 people were killed in the fire.",
		"Rescuers said 17 people were killed in the fire.",
	],
	[
		"a number in words differs",
		"Rescuers said four people were killed in the fire.",
		"Rescuers said five people were killed in the fire.",
	],
	[
		"one is denied",
		"The minister said the ferry had passed its inspection.",
		"The minister said the ferry had not passed its inspection.",
	],
	[
		"one may only have happened",
		"The council will vote on the new harbour next week.",
		"The council might vote on the new harbour next week.",
	],
	[
		"who did it to whom is the other way round",
		"Olga Brandt called Pavel Stern to talk about the search on Monday.",
		"Pavel Stern called Olga Brandt to talk about the search on Monday.",
	],
	[
		"another speaker",
		"We need more time to find them all, Brandt said.",
		"We need more time to find them all, Stern said.",
	],
	[
		"another day",
		"The Marina Dawn was searched by divers again on Tuesday.",
		"The Marina Dawn was searched by divers again on Thursday.",
	],
	[
		"one word says the opposite",
		"The price of grain in Port Averin rose after the storm.",
		"The price of grain in Port Averin fell after the storm.",
	],
	[
		"before is not after",
		"Brandt spoke to the families before the hearing opened.",
		"Brandt spoke to the families after the hearing opened.",
	],
	["words too few to be anybody's own", "We need time.", "We need time."],
	["nothing said", "", ""],
])("not the same: %s", (_, a, b) => {
	expect(same(a, b)).toBe(false);
	expect(same(b, a)).toBe(false);
});
