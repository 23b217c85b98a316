import { expect, test } from "vitest";
import { readReceipt, receiptFor } from "../../../src/answer/after/receipt.js";
import { excerptAt, referenceTo } from "../../../src/answer/after/reference.js";
import { nextLevel, widened } from "../../../src/answer/after/widen.js";
import type { Excerpt } from "../../../src/answer/answer.js";
import { type Asked, ask } from "../../../src/answer/ask.js";
import { contains } from "../../../src/text/span.js";
import { libraryOf, seeds } from "../../discord/library.js";

const library = libraryOf((await seeds()).articles);

const QUESTIONS: readonly Asked[] = [
	{ intent: "quote", speaker: "Blinken", topic: null },
	{ intent: "quote", speaker: "Zelensky", topic: null },
	{ intent: "quote", speaker: "the spokeswoman", topic: null },
	{ intent: "when", event: "invasion" },
	{ intent: "who", question: "who called whom" },
	{ intent: "ask", question: "when did Austin and Shoigu last talk?" },
	{ intent: "ask", question: "when did Blinken visit Kyiv?" },
];

const excerpts = QUESTIONS.flatMap((asked): readonly Excerpt[] => {
	const answer = ask(asked, library);
	return answer.abstained ? answer.nearest : answer.excerpts;
});

test("there is something to refer to", () => {
	expect(excerpts.length).toBeGreaterThan(10);
});

test.each(excerpts.map((e) => [e.kind, e.start, e] as const))(
	"a reference to a %s at %i makes the same excerpt again",
	(_kind, _start, excerpt) => {
		const reference = referenceTo(library, excerpt);
		const again = reference && excerptAt(library, reference);
		const { confidence: _c, by: _b, highlights, ...told } = excerpt;
		expect(again).toMatchObject(told);
		expect(again?.highlights[0]).toEqual(highlights[0]);
	},
);

test.each(excerpts.map((e) => [e.kind, e.start, e] as const))(
	"more of the article around a %s at %i holds what was there, and comes to an end",
	(_kind, _start, excerpt) => {
		let level = 0;
		let shown = excerpt;
		for (let steps = 0; steps < 5; steps++) {
			const next = nextLevel(library, excerpt, level);
			if (next === null) break;
			expect(next).toBeGreaterThan(level);
			const wider = widened(library, excerpt, next);
			expect(contains(wider, shown)).toBe(true);
			expect(wider.end - wider.start).toBeGreaterThan(shown.end - shown.start);
			[level, shown] = [next, wider];
		}
		expect(nextLevel(library, excerpt, 2)).toBeNull();
	},
);

test.each(excerpts.map((e) => [e.start, e] as const))(
	"a receipt for %i is short, and read again whatever its case",
	(_start, excerpt) => {
		const receipt = receiptFor(library, excerpt) ?? "";
		expect(receipt.length).toBeLessThanOrEqual(24);
		const { start, end } = excerpt;
		expect(readReceipt(` ${receipt.toUpperCase()} `)).toEqual({
			fingerprint: library.fingerprint,
			entry: 0,
			start,
			end,
		});
	},
);

test("a receipt with one character changed, or two changed about, is none", () => {
	const [excerpt] = excerpts;
	const receipt = (excerpt && receiptFor(library, excerpt)) ?? "";
	for (let i = 0; i < receipt.length; i++) {
		if (receipt[i] === "-") continue;
		for (const other of "0123456789abcdefghijklmnopqrstuvwxyz")
			if (other !== receipt[i])
				expect(
					readReceipt(receipt.slice(0, i) + other + receipt.slice(i + 1)),
				).toBeNull();
		const [a = "", b = ""] = [receipt[i], receipt[i + 1]];
		if (b !== "" && a !== b && b !== "-")
			expect(
				readReceipt(receipt.slice(0, i) + b + a + receipt.slice(i + 2)),
			).toBeNull();
	}
});

test("a reference beyond the article's end is none", () => {
	const reference = excerpts[0] && referenceTo(library, excerpts[0]);
	if (!reference) throw new Error("no reference");
	const far = { ...reference, end: 9_999_999 };
	expect(excerptAt(library, far)).toBeNull();
	expect(excerptAt(library, { ...reference, entry: 7 })).toBeNull();
	expect(excerptAt(library, { ...reference, end: reference.start })).toBeNull();
});
