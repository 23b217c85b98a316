import { describe, expect, test } from "vitest";
import { companyOf, meanOf } from "../../src/library/company.js";
import { stemOf } from "../../src/library/terms.js";

const likeness = (a: string, b: string): number =>
	companyOf(stemOf(a), stemOf(b));

describe("the company that words keep", () => {
	test.each([
		["currency", "yen", "a thing and its kind"],
		["survey", "poll", "two words for one thing"],
		["price", "cost", "what is paid"],
		["nervous", "worried", "what somebody feels"],
		["lorry", "truck", "two countries' words"],
		["investors", "stocks", "whoever has what"],
		["resign", "quit", "what is done"],
	])("%s is told of together with %s: %s", (a, b) => {
		expect(likeness(a, b)).toBeGreaterThan(0.5);
		expect(likeness(b, a)).toBeCloseTo(likeness(a, b));
	});

	test.each([
		["car", "banana"],
		["dismiss", "potato"],
		["deficit", "haircut"],
	])("%s has nothing to do with %s", (a, b) => {
		expect(likeness(a, b)).toBeLessThan(0.2);
	});

	test("days and months are no company: each is another for keeping the same", () => {
		expect(likeness("Monday", "Tuesday")).toBe(0);
		expect(likeness("September", "October")).toBe(0);
	});

	test("words together are likest to what is told of all of them", () => {
		const of = (...words: readonly string[]) =>
			meanOf(words.map((word) => [stemOf(word), 1] as const));
		const asked = of("currency", "stimulus");
		expect(asked.like(of("yen", "dollar", "bank"))).toBeGreaterThan(
			asked.like(of("goal", "striker", "match")),
		);
		expect(asked.like(of("qwxz"))).toBe(0);
	});
});
