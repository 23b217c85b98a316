import { expect, test } from "vitest";
import { civil, dayNumber } from "../../../src/extract/times/calendar.js";
import { randomFrom } from "../../../training/parser/perceptron.js";

const DAY_MS = 86_400_000;

/** JavaScript's own reckoning. */
function dayByDate(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime() / DAY_MS;
}

const random = randomFrom(5);
const integer = (from: number, to: number) =>
	from + Math.floor(random() * (to - from));

test.each([
	["within a month", 1, 13, 1, 29],
	["past a month's or a year's end", -40, 60, -400, 500],
])("a date %s is the day that Date says", (_, m, months, d, days) => {
	for (let n = 0; n < 5_000; n++) {
		const [year, month, day] = [
			integer(-500, 10_500),
			integer(m, months),
			integer(d, days),
		];
		expect(dayNumber(year, month, day)).toBe(dayByDate(year, month, day));
	}
});

test("each day of four centuries has the date that Date says", () => {
	const first = dayByDate(1800, 1, 1);
	for (let day = first; day < first + 146_100; day++) {
		const date = new Date(day * DAY_MS);
		const { year, month, day: ofMonth } = civil(day);
		if (
			year !== date.getUTCFullYear() ||
			month !== date.getUTCMonth() + 1 ||
			ofMonth !== date.getUTCDate()
		)
			expect.fail(`${date.toISOString()} is ${year}-${month}-${ofMonth}`);
	}
});

test.each([-62_167_219_200, -1_000_000 * 86_400, 9_999 * 31_556_952])(
	"%i seconds from 1970 are the same date",
	(seconds) => {
		const day = Math.floor(seconds / 86_400);
		const date = new Date(day * DAY_MS);
		expect(civil(day)).toEqual({
			year: date.getUTCFullYear(),
			month: date.getUTCMonth() + 1,
			day: date.getUTCDate(),
		});
	},
);

test("what Date cannot hold has no day and no date", () => {
	expect(dayNumber(300_000, 1, 1)).toBeNaN();
	expect(dayByDate(300_000, 1, 1)).toBeNaN();
	expect(civil(Number.NaN).year).toBeNaN();
	expect(civil(100_000_001).year).toBeNaN();
});
