import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { batchOf, frontsOf, Stock } from "../../src/library/packed/batch.js";
import { Reader, Writer } from "../../src/library/packed/bytes.js";
import { cardOf } from "../../src/library/packed/card.js";
import {
	packExtraction,
	unpackExtraction,
} from "../../src/library/packed/extraction.js";
import { LegendWriter, legendOf } from "../../src/library/packed/legend.js";
import { ValueReader, ValueWriter } from "../../src/library/packed/values.js";
import { readSeeds } from "../../src/seeds.js";
import type { Token } from "../../src/text/document.js";

const [seedArticle] = (await readSeeds("seeds")).articles;
if (!seedArticle) throw new Error("there is no seed");

const told = (token: Token) => ({
	index: token.index,
	start: token.start,
	end: token.end,
	text: token.text,
	lower: token.lower,
	lemma: token.lemma,
	upos: token.upos,
	xpos: token.xpos,
	head: token.head,
	dep: token.dep,
	sentence: token.sentence,
});

const seed = seedArticle;

function packed(body: string, title: string | null = null) {
	const extraction = extract({ ...seed, body, title });
	const legend = new LegendWriter();
	const bytes = packExtraction(extraction, legend);
	return { extraction, bytes, legend: legendOf(legend.words) };
}

describe("what was packed comes back as it was", () => {
	test.each([
		["the seed", seed.body],
		["nothing", ""],
		["accents and marks", "Žižek said “no” to Øyvind’s naïve idea — twice."],
		["lone surrogates", "The \ud800 said \udfff “no”. She left."],
		["beyond the plane", "The 😀 minister 🇺🇦 said no."],
		["İstanbul in small letters is longer", "İSTANBUL said İt was cold."],
		["long words and gaps", `A${"b".repeat(300)}c ${" ".repeat(90)} said no.`],
	])("%s", (_name, body) => {
		const { extraction, bytes, legend } = packed(body, "A “title”");
		const back = unpackExtraction(bytes, legend);
		expect(back.document.article).toEqual(extraction.document.article);
		const { body: _body, ...head } = extraction.document.article;
		const batch = batchOf([extraction]);
		const stock = new Stock(batch);
		const [front] = frontsOf(batch);
		expect(front?.head).toEqual(head);
		expect({ ...front?.card, named: front?.card.named }).toEqual(
			cardOf(extraction),
		);
		expect(stock.body(0)).toBe(extraction.document.article.body);
		for (const part of ["paragraphs", "sentences", "quoted"] as const)
			expect(back.document[part]).toEqual(extraction.document[part]);
		expect(back.document.tokens.map(told)).toEqual(
			extraction.document.tokens.map(told),
		);
		for (const part of ["times", "people", "quotes", "events"] as const)
			expect(back[part]).toEqual(extraction[part]);
	});
});

test("of many articles, which are deflated after a text they have in common, each comes back as it was", () => {
	const extractions = Array.from({ length: 30 }, (_, n) =>
		extract({
			...seed,
			id: String(n),
			body: `${seed.body.slice(100 * n, 100 * n + 700)} Žižek said “no” ${n}.`,
		}),
	);
	const batch = batchOf(extractions);
	expect(batch.preset.length).toBeGreaterThan(1000);
	const stock = new Stock(batch);
	const fronts = frontsOf(batch);
	for (const [n, extraction] of extractions.entries()) {
		const back = stock.extraction(n);
		expect(stock.body(n)).toBe(extraction.document.article.body);
		expect(back.document.tokens.map(told)).toEqual(
			extraction.document.tokens.map(told),
		);
		expect(back.quotes).toEqual(extraction.quotes);
		expect({ ...fronts[n]?.card, named: fronts[n]?.card.named }).toEqual(
			cardOf(extraction),
		);
	}
});

test("whom a quotation means is one of the people still, not a copy", () => {
	const { bytes, legend } = packed(seed.body);
	const { people, quotes, events } = unpackExtraction(bytes, legend);
	const meant = [
		...quotes.map((q) => q.source),
		...events.flatMap((e) => e.agents),
	].flatMap((reference) => reference?.person ?? []);
	expect(meant.length).toBeGreaterThan(10);
	for (const person of meant) expect(people[person.index]).toBe(person);
});

test("any value comes back", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.anything({
					key: fc.stringMatching(/^[a-z]{1,4}$/),
					values: [
						fc.boolean(),
						fc.integer(),
						fc.maxSafeInteger(),
						fc.double({ noNaN: true }),
						fc.string({ unit: "binary" }),
						fc.constant(null),
					],
				}),
			),
			(values) => {
				const legend = new LegendWriter();
				const to = new Writer();
				new ValueWriter(to, legend).write(values);
				const from = new Reader(to.taken());
				const back = new ValueReader(from, legendOf(legend.words)).read();
				expect(JSON.stringify(back)).toBe(JSON.stringify(values));
			},
		),
		{ numRuns: 300 },
	);
});
