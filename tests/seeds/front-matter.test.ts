import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSeed } from "../../src/seeds/front-matter.js";

const article = (source: string) => {
	const seed = parseSeed("a", source);
	if ("reason" in seed) throw new Error(seed.reason);
	return seed;
};
const complaint = (source: string) => {
	const seed = parseSeed("a", source);
	if ("reason" in seed) return seed;
	throw new Error("expected a complaint");
};

describe("the body begins right after the line break that ends the closing ---", () => {
	test.each([
		["no front matter", "Body\n", "Body\n"],
		["front matter", "---\ntitle: T\n---\nBody\n", "Body\n"],
		[
			"a body that begins with line breaks",
			"---\ntitle: T\n---\n\n\nBody",
			"\n\nBody",
		],
		["Windows line breaks", "---\r\ntitle: T\r\n---\r\nBody\r\n", "Body\r\n"],
		["blanks after the dashes", "--- \t\ntitle: T\n---  \nBody", "Body"],
		["empty front matter", "---\n---\nBody", "Body"],
		["empty front matter before a rule", "---\n---\n---\nBody", "---\nBody"],
		["a rule in the body", "---\ntitle: T\n---\nA\n---\nB", "A\n---\nB"],
		["a longer rule is none", "----\nBody\n----\n", "----\nBody\n----\n"],
		[
			"dashes that begin a line of text",
			"--- said he\n---\n",
			"--- said he\n---\n",
		],
		[
			"an indented --- closes nothing",
			"---\ntitle: |\n  a\n  ---\n---\nBody",
			"Body",
		],
		[
			"a rule further down opens nothing",
			"\n---\ntitle: T\n---\n",
			"\n---\ntitle: T\n---\n",
		],
		["a comment alone", "---\n# nothing\n---\nBody", "Body"],
	])("%s", (_name, source, body) => {
		expect(article(source).body).toBe(body);
	});
});

describe("values", () => {
	const value = (line: string) => article(`---\n${line}\n---\nBody`);
	test.each([
		["title: Plain", { title: "Plain" }],
		['title: "With: a colon"', { title: "With: a colon" }],
		["title: 1984", { title: "1984" }],
		["title: 007", { title: "007" }],
		["title: yes", { title: "yes" }],
		["title:", { title: null }],
		["title: ~", { title: null }],
		['title: "  "', { title: null }],
		["title: >\n  folded\n  over lines", { title: "folded over lines" }],
		["outlet: RFE/RL", { outlet: "RFE/RL" }],
		["author: [Ann Lee, Bo Kim]", { author: "Ann Lee, Bo Kim" }],
		["published: 2022-10-21", { published: "2022-10-21" }],
		["published: '2022-10-21'", { published: "2022-10-21" }],
		["published: 2024-02-29", { published: "2024-02-29" }],
		["published: 2022-10-21T09:30:00Z", { published: "2022-10-21T09:30:00Z" }],
		["published: 2022-10-21 09:30:00", { published: "2022-10-21T09:30:00" }],
		[
			"published: 2022-10-21T09:30+02:00",
			{ published: "2022-10-21T09:30+02:00" },
		],
		["url: https://example.org/a?b=$c", { url: "https://example.org/a?b=$c" }],
		["language: en-GB", { language: "en-GB" }],
		["tags: [a, b]\nTitle: T", { title: null, language: "en" }],
		["title: &t T\noutlet: *t", { title: "T", outlet: "T" }],
	])("%s", (line, expected) => {
		expect(value(line)).toMatchObject(expected);
	});
});

describe("what is refused, with its line", () => {
	test.each([
		["", null, "The file is empty."],
		[" \n\t\n", null, "The file is empty."],
		["---\ntitle: T\n---\n\n", null, "no text after the front matter"],
		["---\ntitle: T\n---", null, "no text after the front matter"],
		["---\ntitle: T\nBody without end", 1, "never closed"],
		["---\nA text that begins with a rule\n---\nBody", 2, "no keys and values"],
		["---\n- a\n- b\n---\nBody", 2, "no keys and values"],
		["---\ntitle: T\noutlet: 'open\n---\nBody", 3, "no YAML"],
		["---\n\ntitle: a: b\n---\nBody", 3, "no YAML"],
		["---\ntitle: T\ntitle: U\n---\nBody", 3, "no YAML"],
		["---\ntitle: T\n\tx: y\n---\nBody", 3, "no YAML"],
		[
			"---\ntitle: T\npublished: last week\n---\nBody",
			3,
			'"published" is last week: expected a date',
		],
		["---\npublished: 2022-02-30\n---\nBody", 2, '"published" is 2022-02-30:'],
		["---\npublished: 2023-02-29\n---\nBody", 2, '"published"'],
		["---\npublished: 2022-13-01\n---\nBody", 2, '"published"'],
		["---\npublished: 2022-10-21T25:00\n---\nBody", 2, '"published"'],
		["---\npublished: 20221021\n---\nBody", 2, '"published"'],
		["---\npublished: 2022\n---\nBody", 2, '"published"'],
		["---\nurl: javascript:alert(1)\n---\nBody", 2, '"url"'],
		["---\nurl: example.org\n---\nBody", 2, '"url"'],
		["---\nlanguage: not a language\n---\nBody", 2, '"language"'],
		["---\ntitle: {a: b}\n---\nBody", 2, '"title"'],
	])("%j", (source, line, reason) => {
		const told = complaint(source);
		expect(told.reason).toContain(reason);
		expect(told.line).toBe(line);
		expect(told.advice).toMatch(/\.$/);
	});
});

describe("hostile front matter", () => {
	test("never throws, and a body is always the end of the file", () => {
		const piece = fc.oneof(
			fc.constantFrom(
				"---",
				"\n",
				"\r\n",
				"\r",
				" ",
				": ",
				"title",
				"'",
				'"',
				"&a",
				"*a",
				"- ",
				"{",
				"[",
				"!!",
				"|",
				"#",
				"\t",
				"\u2028",
				"published",
				"2022-10-21",
			),
			fc.string({ unit: "binary", maxLength: 4 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const source = `---\n${pieces.join("")}\n---\nBody`;
				const seed = parseSeed("a", source);
				if ("reason" in seed) expect(seed.advice).not.toBe("");
				else expect(source.endsWith(seed.body)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
	test("aliases that multiply themselves", () => {
		const levels = Array.from(
			{ length: 12 },
			(_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`,
		);
		const source = `---\na0: &a0 [x]\n${levels.join("\n")}\ntitle: *a12\n---\nBody`;
		expect(complaint(source).reason).toContain('"title"');
	});
	test("an alias of itself", () => {
		expect(complaint("---\ntitle: &t [*t]\n---\nBody").reason).not.toBe("");
	});
	test("a mebibyte of rules, of dashes, of keys", () => {
		const began = performance.now();
		const many = `---\n${"a: b\n".repeat(200_000)}---\nBody`;
		expect(complaint(many).reason).toContain("at most 65536");
		parseSeed("a", `---\n${"---x\n".repeat(200_000)}`);
		parseSeed("a", "-".repeat(1024 * 1024));
		parseSeed("a", `---\n${"---".padEnd(1024 * 1024)}x\n---\nBody`);
		parseSeed("a", `---\n${"\n".repeat(1024 * 1024)}---\nBody`);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
