import { describe, expect, test } from "vitest";
import { rules } from "../../../src/extract/times/find.js";
import { resolvePhrase } from "../../../src/extract/times/phrase.js";
import { mark, plain } from "./marked.js";

const PUBLISHED = "2022-10-21";

describe.each(rules)("rule $name", ({ name, takes, leaves }) => {
	test.each(takes)("takes: %s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
		expect(resolvePhrase(plain(marked), PUBLISHED).map((t) => t.by)).toContain(
			name,
		);
	});
	if (leaves.length > 0)
		test.each(leaves)("leaves: %s", (body) => {
			expect(mark(body, PUBLISHED)).toBe(body);
		});
});
