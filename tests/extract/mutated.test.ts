// Whole labelled articles, damaged as scrapers, editors and foes damage texts: nothing throws, and what is found is the body's.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarked } from "../../bench/labelled/marked.js";
import { extractRecord } from "../../src/bin/records.js";
import { extract } from "../../src/extract/extract.js";
import type { Article } from "../../src/text/article.js";
import { expectInside, spansIn } from "../spans.js";

const articles = readdirSync("tests/labelled")
	.filter((file) => file.endsWith(".txt"))
	.sort()
	.map(
		(file) =>
			readMarked(file, readFileSync(`tests/labelled/${file}`, "utf8")).article,
	);

const INSERTS = [
	..."\"“”‘’'«».,;:!?()[]-–—…\u00a0\u200b\u00ad\u202e\u0301\ud83d\ude00\n\r\t\0",
	"``",
	"''",
	"\n\n",
	'" "',
	" said ",
	" according to ",
	" Monday ",
	" May 13, 2022 ",
	" of the last two ",
	"9".repeat(40),
	"(".repeat(60),
	"x".repeat(400),
	"https://example.org/?q=“a”",
];

/** One damage, at two places told as shares of the text. */
type Damage = (text: string, from: number, to: number) => string;

const damages: readonly Damage[] = [
	...INSERTS.map(
		(insert): Damage =>
			(text, from) =>
				text.slice(0, from) + insert + text.slice(from),
	),
	// A stretch is lost, said twice, moved to the end, shouted, whispered, turned round, or put on one line.
	(text, from, to) => text.slice(0, from) + text.slice(to),
	(text, from, to) => text.slice(0, to) + text.slice(from),
	(text, from, to) =>
		text.slice(0, from) + text.slice(to) + text.slice(from, to),
	...[
		(part: string) => part.toUpperCase(),
		(part: string) => part.toLowerCase(),
		(part: string) => part.split(" ").reverse().join(" "),
		(part: string) => part.replaceAll("\n", " "),
		(part: string) => part.replaceAll(" ", "\n"),
		(part: string) => part.replaceAll(" ", ""),
		(part: string) => part.replace(/[“”"]/g, ""),
		(part: string) => part.replace(/[.!?]/g, ""),
		(part: string) => part.normalize("NFD"),
	].map(
		(change): Damage =>
			(text, from, to) =>
				text.slice(0, from) + change(text.slice(from, to)) + text.slice(to),
	),
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

const damaged: fc.Arbitrary<Article> = fc
	.record({
		article: fc.constantFrom(...articles),
		published: fc.constantFrom(null, "2024-02-29", "0000-01-01", "9999-12-31"),
		edits: fc.array(fc.tuple(fc.constantFrom(...damages), share, share), {
			minLength: 1,
			maxLength: 12,
		}),
	})
	.map(({ article, published, edits }) => {
		let { body } = article;
		for (const [damage, a, b] of edits) {
			const [from = 0, to = 0] = [a, b]
				.map((at) => Math.floor(at * body.length))
				.sort((x, y) => x - y);
			body = damage(body, from, to);
		}
		return { ...article, body, published };
	});

test("damaged articles: findings lie in the body, tokens are its words, records are cut from it", () => {
	fc.assert(
		fc.property(damaged, (article) => {
			const { body } = article;
			const found = extract(article);
			const whole = { start: 0, end: body.length };
			const { document, ...findings } = found;
			for (const span of spansIn(findings)) expectInside(span, whole);
			let end = 0;
			for (const token of document.tokens) {
				expect(token.text).toBe(body.slice(token.start, token.end));
				// What lies between two tokens is white space, so that no character is lost or told twice.
				expect(body.slice(end, token.start).trim()).toBe("");
				expect(token.start).toBeGreaterThanOrEqual(end);
				end = token.end;
			}
			expect(body.slice(end).trim()).toBe("");
			for (const record of spansIn(extractRecord(found)))
				if ("text" in record)
					expect(record.text).toBe(body.slice(record.start, record.end));
		}),
		{ numRuns: 150 },
	);
});

test("the same article, damaged or not, gives the same findings again", () => {
	fc.assert(
		fc.property(damaged, (article) => {
			expect(extract(article)).toEqual(extract({ ...article }));
		}),
		{ numRuns: 25 },
	);
});
