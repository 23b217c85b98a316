import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkOf, type Tie } from "../../src/answer/network/network.js";
import { strandsOf } from "../../src/answer/network/strands.js";
import { columnsOf } from "../../src/picture/columns.js";
import { coursesOf, pointAt } from "../../src/picture/courses.js";
import { drawNetwork } from "../../src/picture/network.js";
import { platesOf } from "../../src/picture/plates.js";
import { BODY, library, network, texts } from "./drawn.js";

describe("a network", () => {
	test("joins those who came into touch, with direction, strength and sort", () => {
		const found = networkOf(library(BODY, `${BODY} `), null);
		expect(
			found.links.map(({ from, to, tie, directed }) => ({
				from,
				to,
				tie,
				directed,
			})),
		).toEqual(
			expect.arrayContaining([
				{ from: "Petr Vasko", to: "Jane Doe", tie: "called", directed: true },
				{ from: "Jane Doe", to: "Petr Vasko", tie: "met", directed: true },
				{ from: "Jane Doe", to: "Anna Holm", tie: "spoke", directed: true },
			]),
		);
		for (const { excerpts } of found.links)
			for (const { citation, start, end } of excerpts)
				expect(citation.article.body.slice(start, end)).toMatch(
					/met|called|spoke/,
				);
	});
	test("says in words what it shows, and writes each name once", () => {
		const drawing = network(BODY);
		expect(drawing.description).toContain(
			"Petr Vasko → Jane Doe: called, told once",
		);
		const names = texts(drawing).map(({ words }) => words);
		expect(names.filter((words) => words === "Jane Doe")).toHaveLength(1);
	});
	test("plates stand apart, inside the picture", () => {
		const people = Array.from(
			{ length: 20 },
			(_, i) => `Ann${"abcdefghijklmnopqrst"[i]} Bergmann`,
		);
		const body = people
			.slice(1)
			.map((name, i) => `${people[i]} called ${name} on Monday.`)
			.join(" ");
		const { svg, width, height } = network(body);
		const plates = [
			...svg.matchAll(
				/<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="(\d+)" rx="10"/g,
			),
		].map(([, x, y, w, h]) => ({
			x: Number(x),
			y: Number(y),
			w: Number(w),
			h: Number(h),
		}));
		expect(plates.length).toBeGreaterThan(8);
		for (const [i, a] of plates.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.x + a.w).toBeLessThanOrEqual(width / 2);
			expect(a.y + a.h).toBeLessThanOrEqual(height / 2);
			for (const b of plates.slice(i + 1))
				expect(
					a.x + a.w <= b.x ||
						b.x + b.w <= a.x ||
						a.y + a.h <= b.y ||
						b.y + b.h <= a.y,
				).toBe(true);
		}
	});
	test("no line runs behind a name, and every arrow ends at its plate", () => {
		const names = "Abel Bering Cole Dorn Ekman Falk Grau Holt Ibsen Jung".split(
			" ",
		);
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						a: fc.constantFrom(...names),
						b: fc.constantFrom(...names),
						tie: fc.constantFrom<Tie>("called", "met", "spoke", "quoted"),
						toA: fc.boolean(),
						toB: fc.boolean(),
						count: fc.integer({ min: 1, max: 9 }),
					}),
					{ minLength: 1, maxLength: 18 },
				),
				(all) => {
					const strands = all.filter(({ a, b }) => a !== b);
					const met = [...new Set(strands.flatMap(({ a, b }) => [a, b]))];
					const columns = columnsOf(met, strands);
					expect([...columns.left, ...columns.right].sort()).toEqual(
						met.toSorted(),
					);
					if (met.length === 0) return;
					const { plates } = platesOf(columns, strands, 40);
					const courses = coursesOf(plates, strands);
					expect(courses).toHaveLength(strands.length);
					for (const course of courses)
						for (let step = 0; step <= 20; step++) {
							const { x, y } = pointAt(course, step / 20);
							for (const plate of plates)
								expect(
									x > plate.x &&
										x < plate.x + plate.width &&
										y > plate.y &&
										y < plate.y + plate.height,
								).toBe(false);
						}
				},
			),
			{ numRuns: 40 },
		);
	});
	test("what is told with a direction and without is one line", () => {
		const found = networkOf(
			library(
				"Jane Doe met Petr Vasko on Monday. Jane Doe and Petr Vasko met on Tuesday.",
			),
			null,
		);
		const strands = strandsOf(found.links);
		expect(strands).toHaveLength(1);
		expect(strands[0]).toMatchObject({ toA: false, toB: true, count: 2 });
	});
	test("there is none where nobody came into touch", () => {
		expect(drawNetwork(networkOf(library("It rained."), null))).toBeNull();
	});
});
