// Articles and questions for the property tests: plausible news, broken news, and nonsense.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readMarked } from "../bench/labelled/marked.js";
import type { Article } from "../src/text/article.js";

const real = readdirSync("tests/labelled")
	.filter((file) => file.endsWith(".txt"))
	.sort()
	.flatMap((file) =>
		readMarked(
			file,
			readFileSync(`tests/labelled/${file}`, "utf8"),
		).article.body.split(/(?<=[.?!]["”]?) |\n/),
	)
	.filter((sentence) => sentence.trim() !== "");

const odd = [
	"@everyone",
	"<@1234567890> <t:0:R>",
	"**bold** _it_ `code` ||spoiler||",
	"> - # ~~x~~",
	"\u202eright to left\u202c",
	"שלום עולם",
	"\ud800",
	"e\u0301\u0301\u0301",
	"👩‍👩‍👧‍👦",
	"“‘«„",
	"\u0000\u001b[31m",
	'""""',
	"'",
	"--",
	"…",
	"\u00a0",
	"(((((",
	"a".repeat(300),
];

const piece = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...real) },
	{ weight: 1, arbitrary: fc.constantFrom(...odd) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

export const body = fc
	.array(fc.tuple(piece, fc.constantFrom(" ", "\n", "\n\n", "\r\n", "")), {
		maxLength: 12,
	})
	.map((parts) => parts.map(([text, gap]) => text + gap).join(""));

export const article = (id: string): fc.Arbitrary<Article> =>
	fc.record({
		id: fc.constant(id),
		title: fc.constantFrom(null, "A title", "@everyone **now**"),
		outlet: fc.constantFrom(null, "The Outlet"),
		author: fc.constant(null),
		published: fc.constantFrom(null, "2024-03-15", "2023-11-08T10:00:00Z"),
		url: fc.constantFrom(null, "https://example.org/a_(b)"),
		language: fc.constant("en"),
		body,
	});

export const articles = fc
	.integer({ min: 0, max: 3 })
	.chain((n) =>
		fc.tuple(...Array.from({ length: n }, (_, i) => article(`made/${i}`))),
	);

/** Articles of which each is printed again, with another day, and marks and blanks shaped otherwise. */
export const reprinted = articles.map((all) => [
	...all,
	...all.map((first) => ({
		...first,
		id: `${first.id}-again`,
		published: "2024-03-17",
		body: first.body.replace(/["“”]/g, "''").replace(/ /g, "  "),
	})),
	...all.map((first) => ({ ...first, id: `${first.id}-copy` })),
]);

/** Questions of reprints: mostly lines of what is printed, so that most of them meet one. */
export const askedOf = (seeds: readonly Article[]): fc.Arbitrary<string> => {
	const lines = seeds
		.flatMap(({ body }) => body.split(/\n|(?<=[.?!]["”]?) /))
		.filter((line) => line.trim() !== "");
	return lines.length === 0
		? question
		: fc.oneof(
				{ weight: 4, arbitrary: fc.constantFrom(...lines) },
				{ weight: 1, arbitrary: question },
			);
};

const asked = [
	"who called whom",
	"what did Holm say",
	"what did the spokeswoman say about the boats",
	"when did Solis beat Kral",
	"Who was convicted?",
	"when is the deal expected to close",
	"Why are the schools closed?",
	"",
	"???",
];

export const question = fc.oneof(
	fc.constantFrom(...asked),
	fc.constantFrom(...real),
	fc.constantFrom(...odd),
	fc.string({ unit: "binary", maxLength: 60 }),
	fc
		.tuple(fc.constantFrom("what did ", "when ", "who "), piece)
		.map(([a, b]) => a + b),
);
