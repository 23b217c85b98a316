// npm run bench: words a second of the finders beside the tokenizer alone and chrono-node, in one run, and what the worst
// inputs take, each also at half its size. Figures are of processor time (user and system, the garbage collector's threads
// too), which other work on the machine disturbs less than the clock; the clock's stand beside them. Each is the best of three
// after a pass that is not counted, in which the engine compiles and memories fill, as in a program that runs on.
// Compare the ratios, not the numbers of two machines.
import * as chrono from "chrono-node";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { findEvents } from "../src/extract/events/find.js";
import { extract } from "../src/extract/extract.js";
import { findPeople } from "../src/extract/people/find.js";
import { findQuotes } from "../src/extract/quotes/find.js";
import { findTimes } from "../src/extract/times/find.js";
import type { Article } from "../src/text/article.js";
import { readDocument } from "../src/text/read.js";
import { makeArticles, wordCount } from "./corpus.js";

const articles = makeArticles(100, 1_400);
const words = articles.reduce((n, a) => n + wordCount(a.body), 0);

/** What some work took, in milliseconds. */
interface Taken {
	readonly cpu: number;
	readonly wall: number;
}

function take(work: () => unknown): Taken {
	const began = performance.now();
	const used = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(used);
	return { cpu: (user + system) / 1000, wall: performance.now() - began };
}

/** The best of some passes. */
function best(passes: number, work: () => unknown): Taken {
	const taken = Array.from({ length: passes }, () => take(work));
	return {
		cpu: Math.min(...taken.map(({ cpu }) => cpu)),
		wall: Math.min(...taken.map(({ wall }) => wall)),
	};
}

/** The best of three passes over all articles, after one that is not counted. */
function time(work: (article: Article, i: number) => unknown): Taken {
	articles.forEach(work);
	return best(3, () => {
		articles.forEach(work);
	});
}

const nlp = winkNLP(winkModel, ["sbd", "pos"]);
const whole = time(extract);
const documents = articles.map(readDocument);
const times = documents.map(findTimes);
const people = documents.map(findPeople);
const parts = documents.map((document, i) => ({
	times: times[i] ?? [],
	people: people[i] ?? [],
	document,
}));
const quotes = parts.map(({ document, ...known }) =>
	findQuotes(document, known),
);
const at = <T>(list: readonly T[], i: number): T => {
	const item = list[i];
	if (item === undefined) throw new RangeError(`nothing at ${i}`);
	return item;
};

console.log(
	`${articles.length} articles, ${words} words, one thread, best of three`,
);
const speed = (ms: number) =>
	Math.round((words / ms) * 1000).toLocaleString("en");
for (const [name, { cpu, wall }] of [
	["extract, whole", whole],
	["  readDocument", time(readDocument)],
	["  findTimes", time((_, i) => findTimes(at(documents, i)))],
	["  findPeople", time((_, i) => findPeople(at(documents, i)))],
	["  findQuotes", time((_, i) => findQuotes(at(documents, i), at(parts, i)))],
	[
		"  findEvents",
		time((_, i) =>
			findEvents(at(documents, i), {
				...at(parts, i),
				quotes: at(quotes, i),
			}),
		),
	],
	["wink-nlp alone", time((article) => nlp.readDoc(article.body))],
	["chrono-node", time((article) => chrono.parse(article.body))],
] as const)
	console.log(
		name.padEnd(18),
		`${speed(cpu)} words/s`.padStart(18),
		`(by the clock ${speed(wall)})`.padStart(26),
		`${(cpu / whole.cpu).toFixed(2)} of extract`.padStart(17),
	);

const MOST = 2_000;
const STEEP = 2.6;

console.log(`
worst inputs: time at half the size and at the whole, and their ratio (2 is linear; each should end within two seconds)`);
const sentence =
	'The minister said on Monday that "nothing" had changed, and she left. ';
const prose = articles.map(({ body }) => body.replaceAll("\n", " ")).join(" ");
for (const [name, body] of [
	["1 MiB of prose on one line", `${prose} `.repeat(2).slice(0, 1 << 20)],
	["1 MiB of one sentence, one line", sentence.repeat(15_000)],
	["100,000 quotation marks", 'a " '.repeat(100_000)],
	["10,000 unclosed marks", "He said “no and left. ".repeat(10_000)],
	["1 MiB without a space", "x".repeat(1 << 20)],
	["1 MiB of digits and dashes", "1-".repeat(1 << 19)],
	["100,000 nested brackets", "(".repeat(100_000)],
	["one sentence of 200,000 words", "and he said ".repeat(66_000)],
	["200,000 line breaks", "a\n".repeat(200_000)],
	["1 MiB of A-B-A-B", "A-B-".repeat(1 << 18)],
	["1 MiB of spaced digits", "9 ".repeat(1 << 19)],
	["1 MiB of marks", "!?.,;:".repeat(174_000)],
	["1 MiB of one date", "May 13, ".repeat(1 << 17)],
	["1 MiB of dates in figures", "12/10/2020 ".repeat(95_000)],
] as const) {
	const first = at(articles, 0);
	const run = (size: number) =>
		best(2, () => extract({ ...first, body: body.slice(0, size) }));
	const half = run(body.length >> 1);
	const { cpu, wall } = run(body.length);
	const ratio = cpu / half.cpu;
	console.log(
		name.padEnd(32),
		`${(half.cpu / 1000).toFixed(2)} s`.padStart(8),
		`${(cpu / 1000).toFixed(2)} s`.padStart(8),
		ratio.toFixed(1).padStart(5),
		`(by the clock ${(wall / 1000).toFixed(2)} s)`.padStart(24),
		cpu > MOST ? "  TOO SLOW" : "",
		ratio > STEEP && cpu > 500 ? "  STEEP" : "",
	);
}
