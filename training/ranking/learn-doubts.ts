import {
	STANDING_COLUMNS,
	standingOf,
} from "../../src/answer/ranking/doubts.js";
import { type Forest, scoreBy } from "../../src/answer/ranking/forest.js";
import { standingAmong } from "../../src/answer/ranking/verdict.js";
import { boost, type Plan } from "./boost.js";
import { type Data, FOLDS, foldsOf, type Seen } from "./data.js";
import type { Standings } from "./learn-phrases.js";
import type { Scores } from "./learn-sentences.js";

const PLAN: Plan = { trees: 120, depth: 3, rate: 0.08, calm: 10, least: 8 };

interface Row {
	readonly title: string;
	readonly values: readonly number[];
	readonly answerable: boolean;
	/** The best sentence has the answer. */
	readonly right: boolean;
}

/** Learns whether a question is answered by its best sentence, from titles that have unanswerable questions too. */
export function learnDoubts(
	data: Data,
	standings: Standings,
	scores: Scores,
): { readonly forest: Forest } {
	const { questions } = data;
	const folds = foldsOf(questions);
	const titles = new Set(
		questions.filter((q) => q.impossible).map((q) => q.title),
	);
	const rows = questions.flatMap((q, n) =>
		titles.has(q.title)
			? (rowOf(q, standings[n] ?? [], scores[n] ?? []) ?? [])
			: [],
	);
	const columns = [...STANDING_COLUMNS, ...data.doubts];
	const out: { readonly row: Row; readonly chance: number }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const own = rows.filter((r) => folds.get(r.title) === fold);
		const forest = learned(
			rows.filter((r) => folds.get(r.title) !== fold),
			columns,
		);
		for (const row of own)
			out.push({ row, chance: logistic(scoreBy(forest, row.values)) });
	}
	report(out);
	return { forest: learned(rows, columns) };
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

function rowOf(
	question: Seen,
	standing: Standings[number],
	scores: readonly number[],
): Row | null {
	const order = scores
		.map((score, at) => ({ score, at }))
		.sort((a, b) => b.score - a.score || a.at - b.at);
	const [best] = order;
	const sentence = question.sentences[best?.at ?? -1];
	if (!best || !sentence || sentence.doubts.length === 0) return null;
	return {
		title: question.title,
		answerable: !question.impossible,
		right: sentence.right,
		values: [
			...standingOf(
				standingAmong(
					order.map(({ score }) => score),
					standing[best.at] ?? [-8, -9],
				),
			),
			...sentence.doubts,
		],
	};
}

function learned(rows: readonly Row[], columns: readonly string[]): Forest {
	const trees = boost(
		{
			size: rows.length,
			columns: columns.map((_, c) =>
				Float32Array.from(rows, ({ values }) => values[c] ?? 0),
			),
		},
		(z) => {
			const first = new Float64Array(z.length);
			const second = new Float64Array(z.length);
			rows.forEach(({ answerable }, n) => {
				const p = logistic(z[n] ?? 0);
				first[n] = p - Number(answerable);
				second[n] = Math.max(1e-3, p * (1 - p));
			});
			return { first, second };
		},
		PLAN,
		Int32Array.from(rows, (_, n) => n),
	);
	return { columns, trees };
}

function report(out: readonly { row: Row; chance: number }[]): void {
	const can = out.filter(({ row }) => row.answerable);
	const cannot = out.filter(({ row }) => !row.answerable);
	const sorted = can.map(({ chance }) => chance).sort((a, b) => a - b);
	for (const answered of [0.97, 0.95, 0.93, 0.9, 0.85, 0.8, 0.7]) {
		const least = sorted[Math.floor((1 - answered) * sorted.length)] ?? 0;
		const refused =
			cannot.filter(({ chance }) => chance < least).length / cannot.length;
		const right =
			can.filter(({ row, chance }) => row.right && chance >= least).length /
			can.length;
		console.error(
			`answering ${100 * answered} % of the answerable (from ${least.toFixed(3)}): refused ${(100 * refused).toFixed(1)}, balanced ${(50 * (answered + refused)).toFixed(1)}, right first ${(100 * right).toFixed(1)}`,
		);
	}
	for (let from = 0; from < 1; from += 0.1) {
		const own = out.filter(
			({ chance }) => chance >= from && chance < from + 0.1,
		);
		if (own.length === 0) continue;
		const share = (of: (row: Row) => boolean) =>
			((100 * own.filter(({ row }) => of(row)).length) / own.length).toFixed(0);
		console.error(
			`sureness ${from.toFixed(1)}: ${own.length} questions, ${share((r) => r.answerable)} % answerable, ${share((r) => r.right)} % right`,
		);
	}
}
