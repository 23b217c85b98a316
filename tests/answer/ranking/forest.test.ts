import fc from "fast-check";
import { expect, test } from "vitest";
import {
	readForest,
	scoreBy,
	writeForest,
} from "../../../src/answer/ranking/forest.js";

const forest = {
	columns: ["own", "all phrases"],
	trees: [
		{ column: [0, 1, 1], threshold: [0.5, 2, 3], leaves: [1, 2, 3, 4] },
		{ column: [1], threshold: [0], leaves: [10, 20] },
	],
};

test.each([
	[[0.5, 2], 21],
	[[0.5, 2.5], 22],
	[[0.6, 3], 23],
	[[0.6, -1], 13],
])("a case goes left up to the threshold: %j is %d", (row, score) => {
	expect(scoreBy(forest, row)).toBe(score);
});

test("a forest is read as it was written", () => {
	fc.assert(
		fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (value) => {
			const again = readForest(writeForest(forest));
			expect(again.columns).toEqual(forest.columns);
			expect(scoreBy(again, [value, value])).toBe(
				scoreBy(forest, [value, value]),
			);
		}),
	);
});
