import { describe, expect, test } from "vitest";
import { argumentsOf } from "../../../src/extract/roles/arguments.js";
import { fill, type Slot } from "../../../src/extract/roles/slot.js";
import { readDocument } from "../../../src/text/read.js";
import { articleOf } from "../../text/marked.js";

function filler(marked: string, slot: Slot): string | null {
	const body = marked.replaceAll("*", "");
	const document = readDocument(articleOf(body));
	const verb = document.tokens.find(
		({ start }) => start === marked.indexOf("*"),
	);
	if (!verb) throw new Error(`no verb is marked in: ${marked}`);
	const [first] = fill(document, argumentsOf(document, verb), slot);
	return first ? body.slice(first.start, first.end) : null;
}

const active: Slot = {
	place: "subject",
	passive: false,
	preposition: null,
	object: true,
};
const passive: Slot = { ...active, passive: true, object: false };
const object: Slot = { ...active, place: "object", object: false };
const behind = (preposition: string): Slot => ({
	...active,
	place: "oblique",
	preposition,
});

const questions: readonly (readonly [string, string, Slot, string | null])[] = [
	["Who arrested someone?", "Police *arrested* two men.", active, "Police"],
	["Who was arrested?", "Police *arrested* two men.", passive, "two men"],
	[
		"Who did someone arrest?",
		"Two men were *arrested* by police.",
		object,
		"Two men",
	],
	[
		"Who arrested someone?",
		"Two men were *arrested* by police.",
		active,
		"police",
	],
	[
		"Who was given something?",
		"The king *gave* her a medal.",
		{ ...passive, object: true },
		"her",
	],
	[
		"Who did someone give something to?",
		"The king *gave* a medal to the nurse.",
		behind("to"),
		"the nurse",
	],
	[
		"Who did someone give something to?",
		"The king *gave* the nurse a medal.",
		behind("to"),
		"the nurse",
	],
	[
		"Who did someone speak with?",
		"The king *spoke* with the nurse.",
		behind("with"),
		"the nurse",
	],
	["Who said something?", "“We stay,” *said* the king.", active, "the king"],
	[
		"Who chose something?",
		"The king made no secret of his wish to *choose* the date.",
		active,
		"The king",
	],
	["Who was someone called by?", "It *rained*.", behind("by"), null],
];

describe("a question's slot", () => {
	test.each(questions)("%s %s", (_, marked, slot, expected) => {
		expect(filler(marked, slot)).toBe(expected);
	});
});
