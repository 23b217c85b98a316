import { describe, expect, test } from "vitest";
import { timelineOf } from "../../src/answer/timeline.js";
import { voiceIn } from "../../src/language/voice.js";
import { COLOUR, type Drawing, PLAIN } from "../../src/picture/drawing.js";
import { drawTimeline } from "../../src/picture/timeline.js";
import { ALL, BODY, library, texts, timeline } from "./drawn.js";

describe("a timeline", () => {
	test("has an axis of time: what is later stands lower, by as much as it is later", () => {
		const { svg } = timeline(BODY);
		const marks = [...svg.matchAll(/<circle cx="98" cy="([\d.]+)"/g)];
		const at = marks.map(([, y]) => Number(y));
		expect(at.length).toBeGreaterThanOrEqual(4);
		const [april30 = 0, may1 = 0, may2 = 0] = [...new Set(at)];
		expect(may2 - may1).toBeCloseTo(may1 - april30, 1);
		expect(at).toEqual(at.toSorted((a, b) => a - b));
	});
	test("tells stated from worked out, and publication from what happened", () => {
		const { svg } = timeline(BODY);
		expect(svg).toContain(`r="8" fill="${COLOUR.event}"`);
		expect(svg).toContain(`r="8" fill="${COLOUR.back}"`);
		expect(svg).toContain("published: 3 May 2024");
	});
	test("a month has its length on the axis", () => {
		const { svg } = timeline(BODY);
		const [march, ...others] = [
			...svg.matchAll(/width="10" height="([\d.]+)" rx="5"/g),
		].map(([, h]) => Number(h));
		const days = [...svg.matchAll(/<circle cx="98" cy="([\d.]+)"/g)].map(
			([, y]) => Number(y),
		);
		// 30 April to 2 May, twice a day's height.
		const two = Math.max(...days) - Math.min(...days);
		expect(march).toBeGreaterThan(14 * two);
		expect(others).toEqual([]);
	});
	test("labels never lie over one another, however close their days", () => {
		const body = Array.from(
			{ length: 40 },
			(_, i) => `Jane Doe opened bridge ${i} on May ${1 + (i % 3)}, 2024.`,
		).join(" ");
		const lines = texts(timeline(body)).filter(({ x }) => x === 184);
		const ys = lines.map(({ y }) => y).sort((a, b) => a - b);
		expect(ys.length).toBeGreaterThan(12);
		for (const [i, y] of ys.entries())
			if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(24);
	});
	test("says in words what it shows", () => {
		const { description } = timeline(BODY);
		expect(description).toMatch(/^5 dated events\n1\. March 2024/);
		expect(description).toMatch(/2 May 2024: .*opened a bridge/);
		expect(description).toContain("Published 3 May 2024: The Paper");
	});
	test("of many events shows some in a row, says which, and where they lie", () => {
		const body = Array.from(
			{ length: 28 },
			(_, i) => `Jane Doe opened bridge ${i} on May ${1 + i}, 2024.`,
		).join(" ");
		const found = timelineOf(library(body), ALL);
		expect(found.days).toEqual(found.moments.map(({ interval }) => interval));
		const heights = new Set<number>();
		for (const first of [0, 5, 15, 25]) {
			const { svg, height, description } = drawTimeline(found, {
				...PLAIN,
				first,
			}) as Drawing;
			const from = Math.min(first, 18) + 1;
			const said = `${from}–${from + 9} of 28 dated events`;
			expect(svg).toContain(said);
			expect(svg.match(/<circle cx="98"/g)).toHaveLength(10);
			expect(description).toContain(said);
			for (let i = from; i < from + 10; i++)
				expect(description).toContain(`${i}. ${i} May 2024`);
			expect(description).not.toContain(`${from + 10}. `);
			heights.add(height);
		}
		expect(Math.max(...heights)).toBeLessThan(2_200);
	});
	test("speaks the reader's language", () => {
		const found = timelineOf(library(BODY), ALL);
		const { svg, description } = drawTimeline(found, {
			...PLAIN,
			voice: voiceIn("de"),
		}) as Drawing;
		for (const words of ["Datum genannt", "veröffentlicht: 3. Mai 2024"])
			expect(svg).toContain(words);
		expect(description).toContain("(Datum errechnet)");
		expect(svg).not.toMatch(/stated|published|worked/);
	});
	test("there is none where nothing is dated", () => {
		expect(drawTimeline(timelineOf(library("It rained."), ALL))).toBeNull();
	});
});
