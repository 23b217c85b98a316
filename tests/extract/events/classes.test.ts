import { describe, expect, test } from "vitest";
import { classesOf, kinship } from "../../../src/extract/events/classes.js";

const meets: [string, "VERB" | "NOUN", string, "VERB" | "NOUN"][] = [
	["call", "VERB", "phone", "VERB"],
	["call", "VERB", "ring", "VERB"],
	["call", "VERB", "speak", "VERB"],
	["talk", "VERB", "call", "NOUN"],
	["discuss", "VERB", "conversation", "NOUN"],
	["call", "NOUN", "telephone", "VERB"],
	["meet", "VERB", "meeting", "NOUN"],
	["summit", "NOUN", "meet", "VERB"],
	["invade", "VERB", "invasion", "NOUN"],
	["attack", "VERB", "bombardment", "NOUN"],
	["kill", "VERB", "murder", "VERB"],
	["assassination", "NOUN", "kill", "VERB"],
	["buy", "VERB", "acquire", "VERB"],
	["arrest", "VERB", "detain", "VERB"],
	["resign", "VERB", "step down", "VERB"],
	["sack", "VERB", "fire", "VERB"],
	["elect", "VERB", "vote", "NOUN"],
	["decide", "VERB", "decision", "NOUN"],
	["help", "VERB", "assist", "VERB"],
	["jail", "VERB", "imprison", "VERB"],
	["demolish", "VERB", "destroy", "VERB"],
	["abolish", "VERB", "abolition", "NOUN"],
];

const apart: [string, string][] = [
	["call", "call off"],
	["call", "kill"],
	["meet", "attack"],
	["buy", "sell"],
	["win", "lose"],
	["arrest", "release"],
	["resign", "die"],
	["be", "meet"],
];

describe("classes of action", () => {
	test.each(meets)("%s (%s) is near %s (%s)", (a, aUpos, b, bUpos) => {
		expect(kinship(a, aUpos, b, bUpos)).toBeGreaterThan(0);
	});
	test.each(apart)("%s and %s have nothing in common", (a, b) => {
		expect(kinship(a, "VERB", b, "VERB")).toBe(0);
	});
	test("a call is a phone call first, a talk is none", () => {
		expect(classesOf("call", "VERB")[0]).toBe("phone");
		expect(classesOf("talk", "VERB")).not.toContain("phone");
	});
	test("an unknown word has no class", () => {
		expect(classesOf("constructor", "VERB")).toEqual([]);
		expect(classesOf("", "NOUN")).toEqual([]);
	});
});
