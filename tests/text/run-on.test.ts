import { describe, expect, test } from "vitest";
import { paragraphAt } from "../../src/text/paragraphs.js";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

const cut = (body: string): string[] =>
	readDocument(articleOf(body)).paragraphs.map(({ start, end }) =>
		body.slice(start, end),
	);

describe("a speech over several lines", () => {
	test("is one paragraph where only its last line closes it", () => {
		const body =
			'The mayor spoke.\n\nShe said: "We waited.\n\nNobody came.\n\nWe left."\n\nThe port is shut.';
		expect(cut(body)).toEqual([
			"The mayor spoke.",
			'She said: "We waited.\n\nNobody came.\n\nWe left."',
			"The port is shut.",
		]);
	});

	test("goes on where the line that closes it opens another", () => {
		const body =
			'"We waited.\n\nNobody came," Holm said, adding: "We left.\n\nIt rained."\n\nThe port is shut.';
		expect(cut(body)).toHaveLength(2);
	});

	// A mark too many must not swallow what the reporter tells.
	test.each([
		'Holm said: "We waited.\n\nThe port is shut.\n\nIt rains.',
		'Holm said: "We waited.\n\nLind said: "We left."\n\nIt rains.',
		'Holm said: "We waited.\n\n"Nobody came.\n\n"We left."',
		'Holm said "we waited."\n\nThe port is shut."',
	])("is none in %j", (body) => {
		expect(cut(body)).toEqual(body.split("\n\n"));
	});

	test("is cited by its own line", () => {
		const body = 'It rains.\n\nHolm said: "We waited.\n\nNobody came."\n\nBye.';
		expect(paragraphAt(body, body.indexOf("Nobody"))).toBe(3);
		expect(paragraphAt(body, body.indexOf("Bye"))).toBe(4);
	});
});
