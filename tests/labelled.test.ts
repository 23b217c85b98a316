// What the finders get right of the labelled articles must not fall: raise a floor when a figure rises (npm run eval).
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMarked } from "../bench/labelled/marked.js";
import { judge } from "../bench/labelled/score.js";

/** Right at least, wrong or missed at most. */
const FLOORS = {
	quote: { right: 60, faults: 38 },
	time: { right: 88, faults: 2 },
	event: { right: 17, faults: 10 },
} as const;

const judgements = readdirSync("tests/labelled")
	.filter((file) => file.endsWith(".txt"))
	.flatMap((file) =>
		judge(readMarked(file, readFileSync(`tests/labelled/${file}`, "utf8"))),
	);

test.each(Object.entries(FLOORS))("%s", (kind, { right, faults }) => {
	const of = judgements.filter((j) => j.kind === kind);
	const good = of.filter((j) => j.outcome === "right").length;
	expect(good).toBeGreaterThanOrEqual(right);
	expect(of.length - good).toBeLessThanOrEqual(faults);
});
