import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

/** Each row: a body, and what stands inside its marks, in order. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
	['"We won," he said, "at last."', ["We won,", "at last."]],
	["“We won,” he said.", ["We won,"]],
	["``We won,'' he said.", ["We won,"]],
	["«Nous avons gagné», said Macron.", ["Nous avons gagné"]],
	["‘We won,’ he said. It’s true.", ["We won,"]],
	["'We won,' he said. It's true.", ["We won,"]],
	[
		"\"He said 'never again' to me,\" she said.",
		["He said 'never again' to me,", "never again"],
	],
	[
		"“He told me ‘don’t go’ and I didn’t.”",
		["He told me ‘don’t go’ and I didn’t.", "don’t go"],
	],
	['a " spaced quotation " here', [" spaced quotation "]],
	['The 5\'10" guard said "no."', ["no."]],
	['The man said "I stay', ["I stay"]],
	["“They see that. “", ["They see that. "]],
];

const NOTHINGS = [
	"The boys' mother didn't know the '90s rock 'n' roll.",
	"The drivers’ union isn’t here.",
	'He is 6\'2" tall and owns a 12" pipe.',
	"Nothing at all.",
];

describe("quoted", () => {
	test.each(EXAMPLES)("%s", (body, inner) => {
		const { quoted } = readDocument(articleOf(body));
		expect(quoted.map((q) => body.slice(q.inner.start, q.inner.end))).toEqual(
			inner,
		);
	});

	test.each(NOTHINGS)("nothing in: %s", (body) => {
		expect(readDocument(articleOf(body)).quoted).toEqual([]);
	});

	test("a speech reopened at the next paragraph goes on", () => {
		const body =
			'"First part.\n\n"Second part," he said.\n\n"New one," she said.';
		const { quoted } = readDocument(articleOf(body));
		expect(quoted.map((q) => [q.closed, q.continues, q.depth])).toEqual([
			[false, null, 0],
			[true, 0, 0],
			[true, null, 0],
		]);
		expect(body.slice(quoted[0]?.start, quoted[0]?.end)).toBe('"First part.');
	});

	test.each([
		["closed", '"a" '.repeat(50_000)],
		["unclosed", '"a '.repeat(10_000)],
		["curly unclosed", "“a ".repeat(10_000)],
		["single unclosed", "‘a ".repeat(10_000)],
		["bare", '"'.repeat(100_000)],
	])("many marks, %s, end soon", (_, body) => {
		// Processor time, so that a busy machine fails nothing.
		const before = process.cpuUsage();
		readDocument(articleOf(body));
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(8_000);
	});
});
