import { describe, expect, test } from "vitest";
import {
	covers,
	intervalOf,
	sameTime,
	sortKey,
} from "../../../src/extract/times/interval.js";

describe("intervalOf", () => {
	test.each([
		["2022-10-21", "2022-10-21", "2022-10-21"],
		["2022-10-21T09:30", "2022-10-21", "2022-10-21"],
		["2022-10-21TMO", "2022-10-21", "2022-10-21"],
		["2024-02", "2024-02-01", "2024-02-29"],
		["2022", "2022-01-01", "2022-12-31"],
		["2022-W41", "2022-10-10", "2022-10-16"],
		["2020-W53-WE", "2021-01-02", "2021-01-03"],
		["2022-Q3", "2022-07-01", "2022-09-30"],
		["2022-H2", "2022-07-01", "2022-12-31"],
		["2022-WI", "2022-12-01", "2023-02-28"],
		["199", "1990-01-01", "1999-12-31"],
		["19", "1900-01-01", "1999-12-31"],
	])("%s is %s to %s", (value, from, to) => {
		expect(intervalOf(value)).toEqual({ from, to });
	});

	test.each([
		"XXXX-10-21",
		"P3D",
		"PAST_REF",
		"XXXX-WXX-2",
		"2022-02-30",
		"2022-13",
		"",
		"T09:30",
	])("%s has no days", (value) => {
		expect(intervalOf(value)).toBeNull();
	});
});

test("values sort by time, the finer before the coarser that it opens", () => {
	const values = [
		"PAST_REF",
		"2022-10",
		"2022-10-01",
		"2021",
		"2022-10-01T09:30",
		"2022-09-30",
	];
	expect(values.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(
		[
			"2021",
			"2022-09-30",
			"2022-10-01",
			"2022-10",
			"2022-10-01T09:30",
			"PAST_REF",
		],
	);
});

test("values may meet or hold one another", () => {
	expect(covers("2022-10", "2022-10-21")).toBe(true);
	expect(covers("2022-10-21", "2022-10")).toBe(false);
	expect(sameTime("2022-W41", "2022-10")).toBe(true);
	expect(sameTime("2022-W41", "2022-11")).toBe(false);
	expect(sameTime("XXXX-10-21", "2022-10")).toBe(false);
});
