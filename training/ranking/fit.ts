#!/usr/bin/env node
// Learns how much each feature of a sentence counts: a softmax over the sentences that a question finds, the right ones
// against the others, by gradient descent (Adam, a little weight decay). The features are the program's own.
//
//   node dist/training/ranking/fit.js PARAGRAPHS.jsonl QUESTIONS.jsonl [WEIGHTS.ts]
import { writeFileSync } from "node:fs";
import { FEATURES } from "../../src/answer/passages.js";
import { type Example, examplesOf, readQuestions } from "./examples.js";

/** Those of actions are set by hand: encyclopedic questions ask too seldom who did what to whom. */
const HELD: Readonly<Record<string, number>> = {
	action: 3,
	asked: 1.5,
	when: 2,
	negated: -1,
};
const STEPS = 300;
const RATE = 0.2;
const DECAY = 1e-3;
const FOLDS = 4;

const NAMES = FEATURES.map((f) => f.slice(0, f.indexOf(":")));

function learned(examples: readonly Example[]): number[] {
	const weights = NAMES.map((name) => HELD[name] ?? 0);
	const first = weights.map(() => 0);
	const second = weights.map(() => 0);
	const useful = examples.filter((e) => e.sentences.some((s) => s.right));
	for (let step = 1; step <= STEPS; step++) {
		const slope = gradient(useful, weights);
		slope.forEach((g, n) => {
			if (HELD[NAMES[n] ?? ""] !== undefined) return;
			const full = g / useful.length + DECAY * (weights[n] ?? 0);
			const m = 0.9 * (first[n] ?? 0) + 0.1 * full;
			const v = 0.99 * (second[n] ?? 0) + 0.01 * full * full;
			first[n] = m;
			second[n] = v;
			weights[n] =
				(weights[n] ?? 0) -
				(RATE * (m / (1 - 0.9 ** step))) /
					(Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8);
		});
	}
	return weights;
}

/** Of the log of the share that the right sentences have, summed over the questions. */
function gradient(
	examples: readonly Example[],
	weights: readonly number[],
): number[] {
	const sum = weights.map(() => 0);
	for (const { sentences } of examples) {
		const scores = sentences.map(({ features }) => dot(features, weights));
		const top = Math.max(...scores);
		const odds = scores.map((s) => Math.exp(s - top));
		const all = odds.reduce((a, b) => a + b, 0);
		const right = odds.reduce(
			(a, o, n) => a + (sentences[n]?.right ? o : 0),
			0,
		);
		sentences.forEach((sentence, n) => {
			const odd = odds[n] ?? 0;
			const pull = odd / all - (sentence.right ? odd / right : 0);
			sentence.features.forEach((f, k) => {
				sum[k] = (sum[k] ?? 0) + pull * f;
			});
		});
	}
	return sum;
}

function dot(features: readonly number[], weights: readonly number[]): number {
	return features.reduce((sum, f, n) => sum + f * (weights[n] ?? 0), 0);
}

/** In how many of the questions a right sentence is among the best few, in per cent. */
function rightWithin(
	examples: readonly Example[],
	weights: readonly number[],
	few: number,
): number {
	const hits = examples.filter(({ sentences }) =>
		sentences
			.toSorted((a, b) => dot(b.features, weights) - dot(a.features, weights))
			.slice(0, few)
			.some((s) => s.right),
	);
	return (100 * hits.length) / examples.length;
}

function report(name: string, first: number, three: number): void {
	console.error(
		`${name}: right first ${first.toFixed(1)} %, among three ${three.toFixed(1)} %`,
	);
}

/** Each part of the titles by weights learned on the others. */
function crossValidate(examples: readonly Example[]): void {
	const titles = [...new Set(examples.map((e) => e.title))].sort();
	let [first, three] = [0, 0];
	for (let fold = 0; fold < FOLDS; fold++) {
		const mine = (e: Example) => titles.indexOf(e.title) % FOLDS === fold;
		const test = examples.filter(mine);
		const weights = learned(examples.filter((e) => !mine(e)));
		first += rightWithin(test, weights, 1) * test.length;
		three += rightWithin(test, weights, 3) * test.length;
	}
	report(
		"on titles not learned from",
		first / examples.length,
		three / examples.length,
	);
}

const [paragraphs, questions, output = "src/answer/weights.ts"] =
	process.argv.slice(2);
if (!paragraphs || !questions) {
	console.error("usage: fit.js PARAGRAPHS.jsonl QUESTIONS.jsonl [WEIGHTS.ts]");
	process.exit(2);
}
const examples = examplesOf(paragraphs, readQuestions(questions));
crossValidate(examples);
const weights = learned(examples).map((w) => Math.round(w * 10) / 10 + 0);
report(
	"on all, as written",
	rightWithin(examples, weights, 1),
	rightWithin(examples, weights, 3),
);
writeFileSync(
	output,
	`/**
 * How much each of \`FEATURES\` counts, in their order. Written by \`training/ranking/fit.ts\` from questions of SQuAD 2.0
 * (Rajpurkar, Jia, Liang 2018, CC BY-SA 4.0); those of the action are held at what is set there by hand.
 */
export const WEIGHTS: readonly number[] = [
${weights.map((w, n) => `\t${w}, // ${NAMES[n]}`).join("\n")}
];
`,
);
