// npm run bench: a whole question answered, beside other programs that only look sentences up, over the same sentences and
// questions in one run. Compare the ratios, not the numbers of two machines. The articles are made of Zipf-distributed words, the same on any machine.
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { ask } from "../src/answer/ask.js";
import { extract } from "../src/extract/extract.js";
import { buildLibrary } from "../src/library/build.js";
import { seeded } from "./corpus.js";
import { makeArticle } from "./search/corpus.js";

const ARTICLES = 100;
const QUESTIONS = 60;

const library = buildLibrary(
	Array.from({ length: ARTICLES }, (_, n) => extract(makeArticle(n, 1_400))),
);
const sentences = library.entries.flatMap(({ document }) =>
	document.sentences.map((s) => document.article.body.slice(s.start, s.end)),
);
const records = sentences.map((text, id) => ({ id, text }));

const random = seeded(7);
const pick = <T>(list: readonly T[]): T | undefined =>
	list[Math.floor(random() * list.length)];

/** Some words of a sentence, every third question with a letter left out of one. */
const questions = Array.from({ length: QUESTIONS }, (_, i) => {
	const words = (pick(sentences) ?? "")
		.split(/\W+/)
		.filter((w) => w.length > 3);
	const asked = Array.from({ length: 4 }, () => pick(words) ?? "");
	if (i % 3 === 0) asked[0] = (asked[0] ?? "").replace(/(?<=^..)./, "");
	return `when did ${asked.join(" ")}`;
});

const mini = new MiniSearch({ fields: ["text"] });
mini.addAll(records);
const fuse = new Fuse(records, { keys: ["text"], ignoreLocation: true });

const peers: readonly (readonly [string, (question: string) => unknown])[] = [
	["dateline ask, whole", (q) => ask({ intent: "ask", question: q }, library)],
	["MiniSearch", (q) => mini.search(q)],
	["MiniSearch, fuzzy", (q) => mini.search(q, { fuzzy: 0.2, prefix: true })],
	["Fuse.js", (q) => fuse.search(q)],
];

console.log(
	`${ARTICLES} articles, ${sentences.length} sentences, ${QUESTIONS} questions, a third of them misspelt`,
);
let ours = 0;
for (const [name, search] of peers) {
	for (const question of questions.slice(0, 10)) search(question);
	const times = questions
		.map((question) => {
			const began = performance.now();
			search(question);
			return performance.now() - began;
		})
		.sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
	ours ||= at(0.5);
	console.log(
		name.padEnd(22),
		`median ${at(0.5).toFixed(2)} ms`.padStart(18),
		`p95 ${at(0.95).toFixed(2)} ms`.padStart(16),
		`${(at(0.5) / ours).toFixed(1)} of ours`.padStart(14),
	);
}
