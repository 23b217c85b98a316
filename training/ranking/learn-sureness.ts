#!/usr/bin/env node
// Learns how sure an answer is, from sets of questions of news with the articles that they are asked of, and from SQuAD 2.0,
// which counts less; prints how well answers are told from others in each set when it was not learned from.
//
//   node dist/training/ranking/learn-sureness.js OUTPUT PARAGRAPHS.jsonl SQUAD-QUESTIONS.jsonl [QUESTIONS.jsonl SEEDS-FOLDER] …
import { readFileSync, writeFileSync } from "node:fs";
import { soughtIn } from "../../src/answer/action/happenings.js";
import { questionOf } from "../../src/answer/ask.js";
import { topicOf } from "../../src/answer/overlap.js";
import { passagesFor } from "../../src/answer/passages.js";
import { contentOf } from "../../src/answer/question.js";
import {
	EVIDENCE_COLUMNS,
	type Evidence,
	heldAgainst,
} from "../../src/answer/ranking/calibration.js";
import { evidenceFor } from "../../src/answer/sureness.js";
import { extract } from "../../src/extract/extract.js";
import { buildLibrary } from "../../src/library/build.js";
import { readSeeds } from "../../src/seeds.js";
import { examplesOf, isRight } from "./examples.js";
import { learnLogistic, type Weighed } from "./logistic.js";

/** What a question of SQuAD counts beside one of news. */
const SQUAD = 0.05;
/** How strongly weights are drawn to zero. */
const CALM = 100;

interface Labelled {
	readonly question: string;
	readonly expect: {
		readonly abstain?: boolean;
		readonly any?: readonly string[];
	};
}

interface Group {
	readonly name: string;
	readonly cases: readonly Weighed[];
}

/** The evidence as the program weighs it before anything is learned. */
function evidence(...its: Parameters<typeof evidenceFor>): Evidence {
	const { before, row } = evidenceFor(...its);
	return { before: before + heldAgainst(row), row };
}

/** Half of the truth of SQuAD is whether there is an answer, half whether the first sentence has it. */
function ofSquad(paragraphs: string, questions: string): Group {
	const cases: Weighed[] = [];
	for (const example of examplesOf(paragraphs, questions)) {
		const [passage] = example.passages;
		if (!passage) continue;
		const { library, question, passages, asked } = example;
		const topic = passage.its.inquiry.topic;
		const sought = question.action && soughtIn(library, null, question.action);
		const its = { library, scope: null, question, topic, sought, passage };
		cases.push({
			...evidence(its, passages),
			truth:
				(Number(!asked.impossible) + Number(isRight(example, passage))) / 2,
			counts: SQUAD,
		});
	}
	return { name: "SQuAD", cases };
}

const comparable = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’`]/g, "'")
		.replace(/[‐-―]|--/g, "-")
		.replace(/\s+/g, " ");

async function ofNews(path: string, folder: string): Promise<Group> {
	const { articles } = await readSeeds(folder);
	const library = buildLibrary(articles.map(extract));
	const cases: Weighed[] = [];
	for (const line of readFileSync(path, "utf8").trim().split("\n")) {
		const { question: text, expect } = JSON.parse(line) as Labelled;
		const question = questionOf(library, null, {
			intent: "ask",
			question: text,
		});
		if (question.intent === "quote") continue;
		const terms =
			question.terms.length > 0 ? question.terms : contentOf(question.text);
		const topic = topicOf(library, null, terms);
		const sought = question.action && soughtIn(library, null, question.action);
		const passages = passagesFor(library, null, question, topic, sought);
		const [passage] = passages;
		if (!passage) continue;
		const its = { library, scope: null, question, topic, sought, passage };
		const { body } = passage.its.extraction.document.article;
		const shown = comparable(
			body.slice(passage.sentence.start, passage.sentence.end),
		);
		const right = expect.any?.some((words) => {
			const wanted = comparable(words);
			return shown.includes(wanted) || wanted.includes(shown);
		});
		cases.push({
			...evidence(its, passages),
			truth: Number(right === true),
			counts: 1,
		});
	}
	return { name: path, cases };
}

/** Of all pairs of a right and a wrong case the share that a score puts in order. */
function ordered(cases: readonly { score: number; right: boolean }[]): number {
	const right = cases.filter((c) => c.right);
	const wrong = cases.filter((c) => !c.right);
	let sum = 0;
	for (const a of right)
		for (const b of wrong)
			sum += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
	return sum / Math.max(1, right.length * wrong.length);
}

const size = EVIDENCE_COLUMNS.length;
const [output, paragraphs, questions, ...pairs] = process.argv.slice(2);
if (!output || !paragraphs || !questions) {
	console.error(
		"usage: learn-sureness.js OUTPUT PARAGRAPHS.jsonl SQUAD-QUESTIONS.jsonl [QUESTIONS.jsonl SEEDS-FOLDER] …",
	);
	process.exit(2);
}
const groups = [ofSquad(paragraphs, questions)];
for (let n = 0; n + 1 < pairs.length; n += 2)
	groups.push(await ofNews(pairs[n] ?? "", pairs[n + 1] ?? ""));
for (const group of groups) {
	const others = groups.filter((g) => g !== group).flatMap((g) => g.cases);
	const { weights, bias } = learnLogistic(others, size, CALM);
	const score = (of: (c: Weighed) => number) =>
		ordered(
			group.cases.map((c) => ({ score: of(c), right: c.truth === 1 })),
		).toFixed(3);
	console.error(
		`${group.name}: ${group.cases.length} questions, told apart before ${score((c) => c.before)}, after ${score((c) => weights.reduce((sum, w, n) => sum + w * (c.row[n] ?? 0), c.before + bias))}`,
	);
}
const { weights, bias } = learnLogistic(
	groups.flatMap((g) => g.cases),
	size,
	CALM,
);
const table = [
	`bias\t${bias.toFixed(3)}`,
	...weights.map((w, n) => `${EVIDENCE_COLUMNS[n]}\t${w.toFixed(3)}`),
].join("\n");
writeFileSync(
	output,
	`/** What each sign adds to the log odds that the first passage answers. Written by \`training/ranking/learn-sureness.ts\` from this project's own questions of news and from SQuAD 2.0 (Rajpurkar et al. 2018, CC BY-SA 4.0). */\nexport const SURENESS_WEIGHTS = \`\n${table}\n\`;\n`,
);
