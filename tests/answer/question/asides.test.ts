import { expect, test } from "vitest";
import { withoutAsides } from "../../../src/answer/question/asides.js";

test.each([
	[
		"did Lopez blame the union? what did she say",
		"what did Lopez say about blame the union",
	],
	[
		"is the mayor going to resign, does he say?",
		"what did the mayor say about going to resign",
	],
	["when will the bridge reopen, did they say?", "when will the bridge reopen"],
	["how many boats sank, according to him", "how many boats sank"],
	[
		"the old harbour pilot, what did she say",
		"what did the old harbour pilot say",
	],
	["Lopez - when did she leave?", "when did Lopez leave?"],
	[
		"and the union, what was its reaction to rent",
		"what was the union's reaction to rent",
	],
	[
		"Rosa Lind, of the flats: what did an earlier closing mean for her, she says?",
		"what does Rosa Lind say: what did an earlier closing mean for her",
	],
	[
		"why didn't the mayor pay the crew, what did he say",
		"why didn't he pay the crew according to the mayor",
	],
])("%s", (asked, meant) => {
	expect(withoutAsides(asked)).toBe(meant);
});

test.each([
	"what did the mayor say",
	"did he say anything",
	"the mayor made a crack about rent, what did he say",
	"who resigned, and what did the mayor say about rent",
	"after the vote, what did they decide",
	"",
])("%s stays", (text) => {
	expect(withoutAsides(text)).toBe(text);
});
