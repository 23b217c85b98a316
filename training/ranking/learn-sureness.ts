#!/usr/bin/env node
// Learns how sure an answer is, from sets of questions of news with the articles that they are asked of, and from SQuAD 2.0,
// which counts less; prints how well answers are told from others in each set when it was not learned from.
//
//   node dist/training/ranking/learn-sureness.js OUTPUT PARAGRAPHS.jsonl SQUAD-QUESTIONS.jsonl [QUESTIONS.jsonl SEEDS-FOLDER] …
import { writeFileSync } from "node:fs";
import { soughtIn } from "../../src/answer/action/happenings.js";
import {
	EVIDENCE_COLUMNS,
	type Evidence,
	heldAgainst,
} from "../../src/answer/ranking/calibration.js";
import { evidenceFor } from "../../src/answer/sureness.js";
import { examplesOf, isRight } from "./examples.js";
import { learnLogistic, type Weighed } from "./logistic.js";
import { readNews } from "./news.js";

/** What a question of SQuAD counts beside one of news. */
const SQUAD = 0.05;
/** How strongly weights are drawn to zero. */
const CALM = 100;

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

async function ofNews(path: string, folder: string): Promise<Group> {
	const cases = await readNews(path, folder);
	return {
		name: path,
		cases: cases.flatMap(({ asked, passages, right }) => {
			const [passage] = passages;
			return passage
				? [
						{
							...evidence({ ...asked, passage }, passages),
							truth: Number(right[0]),
							counts: 1,
						},
					]
				: [];
		}),
	};
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
