import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findEvents } from "../../../src/extract/events/find.js";
import { extract } from "../../../src/extract/extract.js";
import { type Article, bareArticle } from "../../../src/text/article.js";
import type { Span } from "../../../src/text/span.js";

const seed = readFileSync(
	"seeds/2022-10-21-rferl-austin-shoigu-call.md",
	"utf8",
);

function articleOf(body: string): Article {
	return { ...bareArticle(body, "2022-10-21"), id: "test" };
}

function expectInside(body: string): void {
	const inside = ({ start, end }: Span) => {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(body.length);
	};
	let before = 0;
	for (const event of extract(articleOf(body)).events) {
		inside(event);
		inside(event.trigger);
		for (const reference of [...event.agents, ...event.patients])
			inside(reference);
		if (event.place) inside(event.place);
		expect(event.start).toBeGreaterThanOrEqual(before);
		before = event.start;
		expect(event.by).not.toBe("");
	}
}

test("any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), expectInside),
		{ numRuns: 150 },
	);
});

test("words of news in any order", () => {
	const words = seed.split(/\s+/);
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...words), { maxLength: 60 }),
			(list) => {
				expectInside(list.join(" "));
			},
		),
		{ numRuns: 150 },
	);
});

test.each([
	["one sentence of verbs", "called and ".repeat(20_000)],
	["one sentence of nouns", "talks with the call of ".repeat(10_000)],
	["a chain of relative clauses", "the man who called ".repeat(10_000)],
	["a long coordination", `${"Ada Lind and ".repeat(10_000)}Per met.`],
])("%s ends in time", (_, body) => {
	const { document, times, people, quotes } = extract(articleOf(body));
	const began = performance.now();
	findEvents(document, { times, people, quotes });
	expect(performance.now() - began).toBeLessThan(2_000);
});
