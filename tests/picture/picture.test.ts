import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkOf, type Tie } from "../../src/answer/network/network.js";
import { strandsOf } from "../../src/answer/network/strands.js";
import { timelineOf } from "../../src/answer/timeline.js";
import { voiceIn } from "../../src/language/voice.js";
import { apart } from "../../src/picture/apart.js";
import { columnsOf } from "../../src/picture/columns.js";
import { coursesOf, pointAt } from "../../src/picture/courses.js";
import { COLOUR, type Drawing, PLAIN } from "../../src/picture/drawing.js";
import { drawNetwork } from "../../src/picture/network.js";
import { paint } from "../../src/picture/paint.js";
import { platesOf } from "../../src/picture/plates.js";
import { drawTimeline } from "../../src/picture/timeline.js";
import { widthOf, wrap } from "../../src/picture/words.js";
import { article, libraryOf } from "../commands/stage.js";

const BODY = `The mayor of Elmsworth, Jane Doe, opened a bridge on May 2, 2024. She opened a road in March 2024.
Doe met Petr Vasko on Tuesday. Vasko called Doe on April 30, 2024. Doe spoke to Anna Holm on May 1.
"The old bridge was unsafe," Doe said.`;

const library = (...bodies: string[]) =>
	libraryOf(
		...bodies.map((body, i) =>
			article({ id: `a${i}`, body, published: "2024-05-03" }),
		),
	);
const ALL = { topic: null, from: null, to: null };
const timeline = (...bodies: string[]) =>
	drawTimeline(timelineOf(library(...bodies), ALL), {
		...PLAIN,
		headline: "5 dated events",
	}) as Drawing;
const network = (...bodies: string[]) =>
	drawNetwork(networkOf(library(...bodies), null)) as Drawing;
const texts = ({ svg }: Drawing) =>
	[...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(
		([, x, y, words]) => ({ x: Number(x), y: Number(y), words: words ?? "" }),
	);

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

describe("any picture", () => {
	test("is the same bytes each time, a PNG of its size", async () => {
		for (const make of [timeline, network]) {
			const [first, second] = [make(BODY), make(BODY)];
			const png = Buffer.from(await paint(first));
			expect(png.equals(Buffer.from(await paint(second)))).toBe(true);
			expect(png.toString("latin1", 1, 4)).toBe("PNG");
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
				first.width,
				first.height,
			]);
		}
	});
	test("of hostile text is still a picture, and holds no mark-up of it", async () => {
		const body = `Jane <script>alert(1)</script> & "Doe" met Petr ]]> \u0000\u202e Vasko on May 2, 2024, ${"x".repeat(10_000)}. Jane Doe called Petr Vasko <image href="https://x.example"/> on May 1, 2024.`;
		const drawing = timeline(body);
		for (const mark of ["<script", "<image", "\u0000", "\u202e"])
			expect(drawing.svg).not.toContain(mark);
		expect(drawing.description.length).toBeLessThanOrEqual(1_024);
		expect((await paint(drawing)).length).toBeGreaterThan(1_000);
	});
	test.each(["text", "faint", "event", "published"] as const)(
		"its colour of %s can be read on its own background",
		(name) => {
			const light = (colour: string) => {
				const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
					const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
					return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const ratio = (light(COLOUR[name]) + 0.05) / (light(COLOUR.back) + 0.05);
			expect(ratio).toBeGreaterThan(7);
		},
	);
});

test("things that stand apart keep their order, do not meet, and stay in where they fit", () => {
	const things = fc.array(
		fc.record({
			wanted: fc.integer({ min: 0, max: 500 }),
			height: fc.integer({ min: 1, max: 60 }),
		}),
		{ maxLength: 20 },
	);
	fc.assert(
		fc.property(things, (all) => {
			const sorted = all.toSorted((a, b) => a.wanted - b.wanted);
			const tops = apart(sorted, 0, 500);
			const needed = sorted.reduce((sum, t) => sum + t.height, 0);
			tops.forEach((top, i) => {
				const before =
					i > 0 ? (tops[i - 1] ?? 0) + (sorted[i - 1]?.height ?? 0) : 0;
				expect(top).toBeGreaterThanOrEqual(before - 1e-9);
				expect(top + (sorted[i]?.height ?? 0)).toBeLessThanOrEqual(
					Math.max(500, needed) + 1e-9,
				);
			});
		}),
	);
});

test("lines are never wider than they may be, and a cut is marked", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (text) => {
			const lines = wrap(text, 300, 20, 3);
			expect(lines.length).toBeLessThanOrEqual(3);
			for (const line of lines)
				expect(widthOf(line, 20)).toBeLessThanOrEqual(300);
			const all = lines.join("").replace(/\s/gu, "");
			if (!all.includes("…")) expect(all).toBe(text.replace(/\s/gu, ""));
		}),
	);
});
