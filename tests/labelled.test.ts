// What the finders get right of the labelled articles must not fall: raise a floor when a figure rises (npm run eval).
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMarked } from "../bench/labelled/marked.js";
import { judge } from "../bench/labelled/score.js";

/** Marked before any finder had read them: their floors are what was first measured. */
const UNREAD: ReadonlySet<string> = new Set(
	"coaches obituary rolling testimony transcript".split(" "),
);

/** Right at least, wrong or missed at most. The two are held apart, so that a gain in one hides no loss in the other. */
const FLOORS = [
	{ set: "read", kind: "quote", right: 33, faults: 7 },
	{ set: "read", kind: "time", right: 34, faults: 0 },
	{ set: "read", kind: "event", right: 12, faults: 1 },
	{ set: "unread", kind: "quote", right: 29, faults: 29 },
	{ set: "unread", kind: "time", right: 54, faults: 2 },
	{ set: "unread", kind: "event", right: 5, faults: 9 },
] as const;

const judgements = readdirSync("tests/labelled")
	.filter((file) => file.endsWith(".txt"))
	.flatMap((file) => {
		const set = UNREAD.has(file.replace(/\.txt$/, "")) ? "unread" : "read";
		const text = readFileSync(`tests/labelled/${file}`, "utf8");
		return judge(readMarked(file, text)).map((j) => ({ ...j, set }));
	});

test.each(FLOORS)("$set: $kind", ({ set, kind, right, faults }) => {
	const of = judgements.filter((j) => j.set === set && j.kind === kind);
	const good = of.filter((j) => j.outcome === "right").length;
	expect(good).toBeGreaterThanOrEqual(right);
	expect(of.length - good).toBeLessThanOrEqual(faults);
});
