import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../src/picture/apart.js";
import { COLOUR } from "../../src/picture/drawing.js";
import { paint } from "../../src/picture/paint.js";
import { widthOf, wrap } from "../../src/picture/words.js";
import { BODY, network, timeline } from "./drawn.js";

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
