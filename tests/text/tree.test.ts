import { describe, expect, test } from "vitest";
import type { TokenRange } from "../../src/text/branch.js";
import { readDocument } from "../../src/text/read.js";
import { type Tree, treeOf } from "../../src/text/tree.js";
import { verbGroup } from "../../src/text/verb.js";
import { articleOf } from "./marked.js";

function read(body: string) {
	const document = readDocument(articleOf(body));
	const tree = treeOf(document);
	return {
		tree,
		at: (word: string) => document.tokens.findIndex((t) => t.text === word),
		words: (range: TokenRange) => {
			const { start, end } = tree.span(range);
			return body.slice(start, end);
		},
		text: (i: number) => document.tokens[i]?.text ?? null,
	};
}

describe("tree", () => {
	test("children and subtrees", () => {
		const { tree, at, words, text } = read(
			"The old minister of defense told the reporters a story.",
		);
		expect([...tree.children(at("told"))].map(text)).toEqual([
			"minister",
			"reporters",
			"story",
			".",
		]);
		expect(words(tree.subtree(at("minister")))).toBe(
			"The old minister of defense",
		);
		expect(words(tree.clause(at("told")))).toBe(
			"The old minister of defense told the reporters a story",
		);
	});

	test("a noun phrase leaves out clauses and its preposition", () => {
		const { tree, at, words } = read(
			"He spoke with the French president, who had left Paris.",
		);
		expect(words(tree.nounPhrase(at("president")))).toBe(
			"the French president",
		);
	});

	test("conjuncts from any of them", () => {
		const { tree, at, text } = read("Merkel, Macron and Scholz met in Berlin.");
		for (const name of ["Merkel", "Macron", "Scholz"]) {
			expect(tree.conjuncts(at(name)).map(text)).toEqual([
				"Merkel",
				"Macron",
				"Scholz",
			]);
		}
	});

	test.each([
		["He wants to leave the country.", "leave", "He"],
		["She came and left.", "left", "She"],
		["The man who called her has left.", "called", "man"],
		["The army was attacked.", "attacked", "army"],
		["They asked him to leave.", "leave", "him"],
	])("subject: %s", (body, verb, subject) => {
		const { tree, at, text } = read(body);
		expect(text(tree.subject(at(verb)))).toBe(subject);
	});

	test.each([
		[
			"The army was attacked.",
			"attacked",
			{ tense: "past", passive: true, negated: false, modal: null },
		],
		[
			"He will not leave.",
			"leave",
			{ tense: "future", passive: false, negated: true, modal: null },
		],
		[
			"She could have left.",
			"left",
			{ tense: "past", passive: false, negated: false, modal: "could" },
		],
		[
			"They say so.",
			"say",
			{ tense: "present", passive: false, negated: false, modal: null },
		],
		["He wants to leave.", "leave", { tense: "none", infinitive: true }],
	])("verb group: %s", (body, verb, expected) => {
		const { tree, at } = read(body);
		expect(verbGroup(tree as Tree, at(verb))).toMatchObject(expected);
	});
});
