import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { quotesIn } from "./marked.js";

const file = readFileSync(
	"seeds/2022-10-21-rferl-austin-shoigu-call.md",
	"utf8",
);
const body = file.slice(file.indexOf("\n---\n") + 5);
const found = quotesIn(body).map((quote) => ({
	kind: quote.kind,
	source: quote.source
		? body.slice(quote.source.start, quote.source.end)
		: "nobody",
	person: quote.source?.person?.name ?? null,
	negated: quote.negated,
	text: body.slice(quote.start, quote.end),
}));

/** Kind, source, and how the content begins and ends. */
const EXPECTED: readonly (readonly [string, RegExp, string, string])[] = [
	["direct", /Ryder$/, '"Secretary Austin', 'against Ukraine,"'],
	["mixed", /^Ryder$/, "Austin spoke", 'aggression,"'],
	["indirect", /spokeswoman/, "Austin initiated", "with Shoigu"],
	["indirect", /spokeswoman/, "October 21 offered", "to speak"],
	["indirect", /spokeswoman/, "why that was", "the case"],
	["indirect", /^She$/, "whether any", "the two"],
	["mixed", /Defense Ministry$/, 'that "actual', 'discussed."'],
	["indirect", /Blinken$/, "the United States would", "with Russia"],
	["indirect", /Blinken$/, "that any broader", "the aggression"],
	["direct", /^Blinken$/, '"We have seen', 'aggression,"'],
	["mixed", /^Blinken$/, 'were being treated as "cannon', 'the war."'],
	["mixed", /^Blinken$/, "The fundamental", 'this war,"'],
	["mixed", /Putin$/, 'that he saw "no need"', "Joe Biden"],
	["indirect", /^the Pentagon$/, "was aimed", "open"],
];

test.each(EXPECTED)("%s from %s: %s … %s", (kind, source, begins, ends) => {
	const quote = found.find(({ text }) => text.startsWith(begins));
	expect(quote).toMatchObject({ kind });
	expect(quote?.source).toMatch(source);
	expect(quote?.text.endsWith(ends)).toBe(true);
});

test("what she did not say is marked so", () => {
	const negated = found.filter((quote) => quote.negated);
	expect(negated.map(({ text }) => text.split(" ")[0])).toEqual([
		"why",
		"whether",
	]);
});

test("boilerplate says nothing", () => {
	expect(found.filter(({ text }) => text.includes("Live Briefing"))).toEqual(
		[],
	);
});

test("the ministers of two countries are neither country", () => {
	const of = quotesIn(body).find(({ source }) =>
		body.slice(source?.start, source?.end).startsWith("The U.S. and Russian"),
	);
	expect(of).toBeDefined();
	expect(of?.source?.person?.kind).not.toBe("body");
});
