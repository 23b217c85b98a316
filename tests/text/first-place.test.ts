import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlace } from "../../src/text/first-place.js";

test("the first place from which on something holds, as looking through all of them finds it", () => {
	fc.assert(
		fc.property(fc.array(fc.nat(20)), fc.nat(20), (list, least) => {
			const ordered = list.toSorted((a, b) => a - b);
			const found = ordered.findIndex((value) => value >= least);
			expect(
				firstPlace(ordered.length, (n) => (ordered[n] ?? 0) >= least),
			).toBe(found < 0 ? ordered.length : found);
		}),
	);
});

test("places before the one to begin at are not asked", () => {
	const asked: number[] = [];
	const holds = (n: number) => {
		asked.push(n);
		return n >= 2;
	};
	expect(firstPlace(10, holds, 6)).toBe(6);
	expect(Math.min(...asked)).toBe(6);
});
