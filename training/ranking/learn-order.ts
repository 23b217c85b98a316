#!/usr/bin/env node
// Learns which of the sentences looked at closely answers a question of news, from sets of questions with the articles that they are
// asked of; prints how many get the right one first of each set when it was not learned from.
//
//   node dist/training/ranking/learn-order.js OUTPUT QUESTIONS.jsonl SEEDS-FOLDER [QUESTIONS.jsonl SEEDS-FOLDER] …
import { writeFileSync } from "node:fs";
import type { Passage } from "../../src/answer/passages.js";
import { ORDER_COLUMNS, orderRows } from "../../src/answer/ranking/order.js";
import type { Asked } from "../../src/answer/ranking/rules.js";
import { readNews } from "./news.js";
import { type Choice, learnSoftmax, scoreOfRow } from "./softmax.js";

const PLAN = { steps: 400, rate: 0.02, decay: 0.05 };

interface Group {
	readonly name: string;
	readonly choices: readonly Choice[];
}

/** The sentences looked at closely, in the order of before, as a choice; null where none is right. */
function choiceOf(
	asked: Omit<Asked, "passage">,
	passages: readonly Passage[],
	right: readonly boolean[],
): Choice | null {
	const close = passages
		.flatMap((passage, n) =>
			passage.answers.length > 0 ? [{ passage, right: right[n] === true }] : [],
		)
		.toSorted((a, b) => b.passage.odds - a.passage.odds);
	if (!close.some((c) => c.right)) return null;
	const rows = orderRows(
		asked,
		close.map(({ passage }) => passage),
	);
	return {
		rows: rows.map((row) => row.map((_, n) => n)),
		values: rows,
		right: close.map((c) => Number(c.right)),
	};
}

async function ofNews(path: string, folder: string): Promise<Group> {
	const cases = await readNews(path, folder);
	const choices = cases
		.filter(({ asked }) => asked.question.intent === "ask")
		.flatMap(
			({ asked, passages, right }) => choiceOf(asked, passages, right) ?? [],
		);
	return { name: path, choices };
}

/** The mean and the spread of each column, over all rows. */
function spreadOf(
	choices: readonly Choice[],
): { mean: number; spread: number }[] {
	const rows = choices.flatMap(({ values }) => values ?? []);
	return ORDER_COLUMNS.map((_, n) => {
		const mean =
			rows.reduce((sum, row) => sum + (row[n] ?? 0), 0) / rows.length;
		const square = rows.reduce(
			(sum, row) => sum + ((row[n] ?? 0) - mean) ** 2,
			0,
		);
		return { mean, spread: Math.sqrt(square / rows.length) + 1e-6 };
	});
}

/** What each column speaks for, learned with columns measured in their own spread. */
function learned(choices: readonly Choice[]): Float64Array {
	const columns = spreadOf(choices);
	const measured = choices.map((choice) => ({
		...choice,
		values: (choice.values ?? []).map((row) =>
			columns.map(({ mean, spread }, n) => ((row[n] ?? 0) - mean) / spread),
		),
	}));
	return learnSoftmax(measured, ORDER_COLUMNS.length, PLAN).map(
		(weight, n) => weight / (columns[n]?.spread ?? 1),
	);
}

function firstRight(choices: readonly Choice[], weights: Float64Array): number {
	return choices.filter(({ rows, values, right }) => {
		const scores = rows.map((row, n) =>
			scoreOfRow(row, values?.[n] ?? null, weights),
		);
		return (right[scores.indexOf(Math.max(...scores))] ?? 0) > 0;
	}).length;
}

const [output, ...pairs] = process.argv.slice(2);
if (!output || pairs.length < 2) {
	console.error(
		"usage: learn-order.js OUTPUT QUESTIONS.jsonl SEEDS-FOLDER [QUESTIONS.jsonl SEEDS-FOLDER] …",
	);
	process.exit(2);
}
const groups: Group[] = [];
for (let n = 0; n + 1 < pairs.length; n += 2)
	groups.push(await ofNews(pairs[n] ?? "", pairs[n + 1] ?? ""));
const asBefore = Float64Array.from(ORDER_COLUMNS, (_, n) => Number(n === 0));
for (const group of groups) {
	const weights = learned(
		groups.filter((g) => g !== group).flatMap((g) => g.choices),
	);
	console.error(
		`${group.name}: of ${group.choices.length} questions the right one first before ${firstRight(group.choices, asBefore)}, after ${firstRight(group.choices, weights)}`,
	);
}
const weights = learned(groups.flatMap((g) => g.choices));
const table = ORDER_COLUMNS.map(
	(name, n) => `${name}\t${(weights[n] ?? 0).toFixed(3)}`,
).filter((line) => !/\t-?0\.000$/.test(line));
writeFileSync(
	output,
	`/** What each sign adds to the log odds that a sentence, of those looked at closely, answers. Written by \`training/ranking/learn-order.ts\` from this project's own questions of news. */\nexport const ORDER_WEIGHTS = \`\n${table.join("\n")}\n\`;\n`,
);
