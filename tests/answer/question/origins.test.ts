import fc from "fast-check";
import { expect, test } from "vitest";
import { eachOrigin } from "../../../src/answer/question/origins.js";
import { areBeside, isSlipOf } from "../../../src/library/keyboard.js";
import { sameName } from "../../../src/library/spelling.js";

function originsOf(typed: string): Map<string, number> {
	const all = new Map<string, number>();
	eachOrigin(typed, (word, cost) => {
		all.set(word, Math.min(cost, all.get(word) ?? Number.POSITIVE_INFINITY));
	});
	return all;
}

test("whatever one slip makes of a word, the word is among its origins", () => {
	const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
	const word = fc
		.array(letter, { minLength: 2, maxLength: 9 })
		.map((letters) => letters.join(""));
	fc.assert(
		fc.property(
			word,
			fc.nat(8),
			letter,
			fc.nat(3),
			(meant, place, by, slip) => {
				const at = place % meant.length;
				const [before, after] = [meant.slice(0, at), meant.slice(at + 1)];
				const typed = [
					before + after,
					before + by + (meant[at] ?? "") + after,
					before + by + after,
					before + (after[0] ?? "") + (meant[at] ?? "") + after.slice(1),
				][slip];
				if (typed === undefined || typed === meant) return;
				expect(originsOf(typed).has(meant)).toBe(true);
			},
		),
	);
});

test("what fingers do often costs less than what they seldom do", () => {
	const cost = (typed: string, meant: string) => originsOf(typed).get(meant);
	const swapped = cost("teh", "the") ?? 0;
	const leftOut = cost("clerk", "clerks") ?? 0;
	const near = cost("thr", "the") ?? 0;
	const far = cost("thp", "the") ?? 0;
	expect(swapped).toBe(0.5);
	expect(cost("offfice", "office")).toBe(swapped);
	expect(leftOut).toBeGreaterThan(swapped);
	expect(near).toBeLessThan(far);
});

test("keys that touch are beside each other either way", () => {
	expect(
		["qw", "qa", "gb", "gv", "kl"].every(
			([a = "", b = ""]) => areBeside(a, b) && areBeside(b, a),
		),
	).toBe(true);
	expect(areBeside("q", "p")).toBe(false);
	expect(areBeside("a", "a")).toBe(false);
});

test("a name with one slip in it is still the name, another person's is not", () => {
	expect(isSlipOf("wexoey", "wexley")).toBe(true);
	expect(isSlipOf("wexqey", "wexley")).toBe(false);
	expect(isSlipOf("aexley", "wexley")).toBe(false);
	expect(sameName("Wexoey", "Wexley")).toBeGreaterThan(0.6);
	expect(sameName("Thofne", "Thorne")).toBeGreaterThan(0.6);
	// Given names in their own right.
	expect(sameName("Hakim", "Halim")).toBe(0);
	// Too short to tell.
	expect(sameName("Dprn", "Dorn")).toBe(0);
	expect(sameName("Halkm", "Halim")).toBe(0);
});
