import { readFileSync } from "node:fs";
import asc from "assemblyscript/asc";
import { expect, test } from "vitest";
import {
	MOST_FEATURES,
	rowsOf,
	templates,
	type Values,
} from "../../../src/text/syntax/hash.js";
import { ClassScorer, ThreeScorer } from "../../../src/text/syntax/kernel.js";
import { randomFrom } from "../../../training/parser/perceptron.js";
import { bestOf } from "../../../training/parser/plain-scorer.js";

const random = randomFrom(7);
const integer = (from: number, to: number) =>
	from + Math.floor(random() * (to - from));
const BITS = 9;

/** Numbers of templates that no four fill, so that the kernel's last step of four is cut. */
const sorts = templates([1, 3, 4, 9, 10], [2, 5, 6, 7, 8, 11, 12]);
const rows = new Int32Array(MOST_FEATURES);

function randomTable(width: number, largest: number) {
	const weights = Int8Array.from({ length: width * 2 ** BITS }, () =>
		integer(-largest, largest + 1),
	);
	return { bits: BITS, width, weights };
}

function fill({ alone, firsts, seconds }: Values) {
	for (const values of [alone, firsts, seconds])
		for (let k = 0; k < MOST_FEATURES; k++)
			values[k] = integer(-(2 ** 31), 2 ** 31);
}

test("the kernel is what its source compiles to", async () => {
	let compiled: Uint8Array = new Uint8Array();
	const { error } = await asc.main(
		[
			"kernel/scores.ts",
			...["--config", "kernel/asconfig.json", "--target", "release"],
			...["--outFile", "kernel.wasm"],
		],
		{
			writeFile: (_, contents) => {
				if (typeof contents !== "string") compiled = contents;
			},
		},
	);
	expect(error).toBeNull();
	expect(Buffer.from(compiled).toString("hex")).toBe(
		readFileSync("src/text/syntax/kernel.wasm", "hex"),
	);
});

test.each([2, 49, 56])("of %i classes it finds the best", (width) => {
	const table = randomTable(width, 127);
	const scorer = new ClassScorer(sorts, table);
	for (let round = 0; round < 200; round++) {
		fill(scorer.values);
		const choices = Uint8Array.from(
			{ length: integer(1, 9) },
			() => integer(0, width), // the same class twice, too
		);
		const count = rowsOf(sorts, scorer.values, BITS, rows);
		expect(scorer.best(choices)).toBe(bestOf(table, rows, count, choices));
	}
});

test.each([
	["that all can be packed", 60],
	["of which some are too far apart", 66],
])("of three classes in rows %s it adds up the leads", (_, largest) => {
	const table = randomTable(3, largest);
	const scorer = new ThreeScorer(sorts, table);
	const leads = new Float64Array(3);
	for (let round = 0; round < 200; round++) {
		fill(scorer.values);
		const count = rowsOf(sorts, scorer.values, BITS, rows);
		const sums = [0, 0, 0];
		for (const row of rows.subarray(0, count))
			for (const k of [0, 1, 2])
				sums[k] = (sums[k] ?? 0) + (table.weights[3 * row + k] ?? 0);
		scorer.score(leads);
		expect([...leads]).toEqual(sums.map((sum) => sum - (sums[0] ?? 0)));
	}
});

test("a table that the kernel has no place for is refused", () => {
	expect(() => new ClassScorer(sorts, randomTable(57, 1))).toThrow(RangeError);
	expect(() => new ThreeScorer(sorts, randomTable(3, 127))).toThrow(RangeError);
});
