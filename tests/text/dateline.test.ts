import { describe, expect, test } from "vitest";
import { bareArticle } from "../../src/text/article.js";
import { readDocument } from "../../src/text/read.js";

/** How the first sentence's report begins, by the first token of its last tree. */
function told(body: string) {
	const { tokens } = readDocument(bareArticle(body));
	return tokens.filter(({ head }) => head < 0).map(({ text }) => text);
}

describe("a dateline has a tree of its own", () => {
	test.each([
		"OSLO -- Ada Lind met Per Holm.",
		"OSLO – Ada Lind met Per Holm.",
		"OSLO (AP) - Ada Lind met Per Holm.",
		"Oslo (AP) — Ada Lind met Per Holm.",
		"OSLO, May 3 (Agence Nord) - Ada Lind met Per Holm.",
		"EAST NORVIK, Estmark -- Ada Lind met Per Holm.",
		"(CNN) -- Ada Lind met Per Holm.",
		"GUINEA-BISSAU -- Ada Lind met Per Holm.",
	])("%s", (body) => {
		const roots = told(body);
		expect(roots).toHaveLength(2);
		expect(roots[1]).toBe("met");
	});
	test.each([
		"Ada Lind met Per Holm.",
		"Ada Lind - a doctor - met Per Holm.",
		"NATO - the alliance - met Per Holm.",
		"Ada Lind (left) met Per Holm - again.",
		"OSLO --",
		"--",
		"(",
	])("none in: %s", (body) => {
		expect(told(body)).toHaveLength(1);
	});
});
