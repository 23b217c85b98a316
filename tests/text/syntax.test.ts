import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datelineLength } from "../../src/text/dateline.js";
import type { Token } from "../../src/text/document.js";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

/** Each row: a sentence, then "dependent relation head" of what must be in its tree. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
	[
		"The minister told reporters on Monday that the talks had failed.",
		[
			"minister nsubj told",
			"reporters iobj told",
			"talks nsubj failed",
			"failed ccomp told",
			"The det minister",
		],
	],
	[
		"Three people were killed by the army in the attack.",
		[
			"people nsubj:pass killed",
			"were aux:pass killed",
			"army obl:agent killed",
			"by case army",
		],
	],
	[
		"He wants to leave the country.",
		["He nsubj wants", "leave xcomp wants", "country obj leave"],
	],
	[
		"Merkel and Macron met in Berlin.",
		["Merkel nsubj met", "Macron conj Merkel", "Berlin obl met"],
	],
	[
		"The man who called her has left.",
		["called acl:relcl man", "who nsubj called", "man nsubj left"],
	],
	[
		"Kolar, who is the only one of the three to have confessed, testified last Thursday.",
		["Kolar nsubj testified", "testified root -"],
	],
	[
		"The agency, which in March imposed the harshest sanctions ever, called an emergency meeting.",
		["agency nsubj called", "imposed acl:relcl agency", "meeting obj called"],
	],
];

describe("trees", () => {
	test.each(EXAMPLES)("%s", (body, expected) => {
		const { tokens } = readDocument(articleOf(body));
		const arcs = tokens.map(
			(t) => `${t.text} ${t.dep} ${tokens[t.head]?.text ?? "-"}`,
		);
		expect(arcs).toEqual(expect.arrayContaining([...expected]));
	});

	test("each sentence, and a dateline before it, has one root, heads of its own and no cycle, whatever the words", () => {
		const words = fc.constantFrom(
			...'the a minister said that who was killed by and , " ( ) -- . ? U.S. 1999 ’s to Kyiv 😀 \ud800'.split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
				expectTrees(parts.join(" "));
			}),
			{ numRuns: 200, examples: [[["U.S.", "--", '"']]] },
		);
	});

	test("a sentence of 100,000 words is parsed in pieces, soon", () => {
		const before = process.cpuUsage();
		expectTrees("the minister told a man , ".repeat(17_000));
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
	});
});

function expectTrees(body: string) {
	const { tokens, sentences, paragraphs } = readDocument(articleOf(body));
	for (const { from, to, index } of sentences) {
		const own = tokens.slice(from, to);
		// A dateline before the report's first words has a tree of its own.
		const cut = paragraphs.some((p) => p.from === index)
			? datelineLength(own)
			: 0;
		const trees = cut > 0 && cut < own.length ? 2 : 1;
		expect(own.filter((t) => t.head < 0)).toHaveLength(trees);
		expect(
			own.every((t) => t.head === -1 || (t.head >= from && t.head < to)),
		).toBe(true);
		expect(countUnderRoot(own, from)).toBe(own.length);
	}
}

/** Walks down from the root: in a tree every token is met once. */
function countUnderRoot(own: readonly Token[], from: number): number {
	const children = own.map((): number[] => []);
	const queue: number[] = [];
	for (const { head, index } of own) {
		if (head < 0) queue.push(index - from);
		else children[head - from]?.push(index - from);
	}
	for (let i = 0; i < queue.length && i <= own.length; i++)
		queue.push(...(children[queue[i] ?? 0] ?? []));
	return queue.length;
}
