import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

/** Each example is cut at its bars; a bar stands for the space between two sentences. */
const EXAMPLES = [
	"Gen. Mark Milley met Sen. John F. Kerry.|They talked.",
	"He lives in the U.S. Senate building.|It is old.",
	"He lives in the U.S.|She lives in Kyiv.",
	"The talks ended at 5 p.m. on Friday.|Nobody spoke.",
	"Apple Inc. said profit rose 3.5 percent.|Shares fell 0.2 points.",
	'"We won\'t go."|"They will," Smith said.',
	'"Is it true?" he asked.|Nobody knew.',
	'"Is it true?" Smith asked.|Nobody knew.',
	"“We won’t go.”|Smith left.",
	"``All sites were inspected.''|Dacey left.",
	"Well ... that is it.|Nothing more.",
	"Wait!|What?|No.",
	"He met J. K. Rowling in St. Petersburg.|No. 5 won.",
	"The deal (worth $1.5 billion) closed Jan. 5, 2001.|It was big.",
	"Sen. Joe Manchin (D-W.Va.) said no.|He left.",
	"1. The first point.|2. The second point.",
	"Last winter Olaf fell ill.|Berit says he slept.",
	"He came from Springfield, Ill. Berit knew.",
	"Yahoo! Inc. rose.|Then it fell.",
];

describe("sentences", () => {
	test.each(EXAMPLES)("%s", (example) => {
		const body = example.replaceAll("|", " ");
		const { sentences } = readDocument(articleOf(body));
		expect(sentences.map((s) => body.slice(s.start, s.end)).join("|")).toBe(
			example,
		);
	});
});
