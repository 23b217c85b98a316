import { describe, expect, test } from "vitest";
import { sameName } from "../../src/library/spelling.js";
import { stemOf, termsOf } from "../../src/library/terms.js";

describe("a misspelt name is the name", () => {
	test.each([
		["Blinkin", "Blinken"],
		["Blinkem", "Blinken"],
		["Bliken", "Blinken"],
		["Antonny", "Antony"],
		["Shoygu", "Shoigu"],
		["Reznikof", "Reznikov"],
		["Zalushny", "Zaluzhny"],
		["Zelenskiy", "Zelensky"],
		["Zelenskyy", "Zelensky"],
		["Gerasimof", "Gerasimov"],
		["Merkel", "Merkle"],
		["suleyman", "Sulayman"],
		["hagan", "Haugan"],
		["lindkvo", "Lindqvo"],
		["Brandvolt", "Brandvold"],
		["boockvarr", "Boockvar"],
		["Alexander", "Aleksander"],
		["Schroder", "Schröder"],
		["Erdogan", "Erdoğan"],
	])("%s is %s", (typed, name) => {
		expect(sameName(typed, name)).toBeGreaterThan(0.6);
	});
});

describe("another name is another name", () => {
	test.each([
		["Zelensky", "Gerasimov"],
		["Macron", "Milley"],
		["Justin", "Austin"],
		["Miller", "Milley"],
		["Putin", "Austin"],
		["Brown", "Braun-Lee"],
		["Ford", "Lord"],
		["Harper", "Harris"],
		["Ryder", "Rydell"],
		["Kroll", "Knoll"],
		["Tolle", "Toller"],
		["Sole", "Cole"],
	])("%s is not %s", (typed, name) => {
		expect(sameName(typed, name)).toBe(0);
	});
});

describe("forms of a word meet", () => {
	test.each([
		["calls", "called"],
		["met", "meeting"],
		["fled", "flees"],
		["defence", "defense"],
		["organised", "organizes"],
		["cities", "city"],
		["three", "3"],
		["Schröder", "schroder"],
		["people", "person"],
		["ministers", "minister"],
	])("%s and %s", (a, b) => {
		const stem = (word: string) => termsOf(word)[0]?.stem;
		expect(stem(a)).toBe(stem(b));
	});

	test("numbers lose their marks and units stand alone", () => {
		expect(termsOf("US$49, 14,200 and 9.4%").map((t) => t.word)).toEqual([
			"usa",
			"49",
			"14200",
			"and",
			"9.4",
		]);
		expect(stemOf("police")).not.toBe(stemOf("policy"));
	});
});
