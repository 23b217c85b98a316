import type { Forest } from "../../src/answer/ranking/forest.js";
import { scoreBy } from "../../src/answer/ranking/forest.js";
import { CLOSELY, rowOf } from "../../src/answer/ranking/model.js";
import { PHRASE_COLUMNS } from "../../src/answer/ranking/phrase-model.js";
import { boost, type Plan, type Table } from "./boost.js";
import { type Data, FOLDS, foldsOf, type Seen } from "./data.js";
import type { Standings } from "./learn-phrases.js";
import { type Choice, learnSoftmax, scoreOfRow, shares } from "./softmax.js";

const LINEAR = { steps: 120, rate: 0.2, decay: 1e-3 };
const PLAN: Plan = { trees: 120, depth: 4, rate: 0.12, calm: 5, least: 3 };

/** For each question its sentences' scores; those not looked at closely have the least. */
export type Scores = readonly (readonly number[])[];

/** Learns which sentence has the answer: first which are worth a closer look, then which of these is best. */
export function learnSentences(
	data: Data,
	standings: Standings,
): {
	readonly scores: Scores;
	readonly firstLook: string;
	readonly forest: Forest;
} {
	const { questions, columns } = data;
	const folds = foldsOf(questions);
	const all = questions.map((_, n) => n);
	const scores: number[][] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const own = all.filter(
			(n) => folds.get(questions[n]?.title ?? "") === fold,
		);
		const others = all.filter((n) => !own.includes(n));
		const { forest, look } = learned(data, standings, others);
		for (const n of own)
			scores[n] = scored(questions[n], standings[n] ?? [], look, forest);
	}
	report(questions, scores, "titles not learned from", (q) => !q.impossible);
	report(
		questions,
		scores,
		"  of those with unanswerable questions",
		(q) =>
			!q.impossible &&
			questions.some((o) => o.impossible && o.title === q.title),
	);
	const { forest, look } = learned(data, standings, all);
	return {
		scores,
		firstLook: columns
			.map((name, n) => `${name}\t${(look[n] ?? 0).toFixed(2)}`)
			.join("\n"),
		forest,
	};
}

function learned(
	{ questions, columns }: Data,
	standings: Standings,
	chosen: readonly number[],
): { readonly forest: Forest; readonly look: Float64Array } {
	const useful = chosen.filter((n) =>
		questions[n]?.sentences.some(({ right }) => right),
	);
	const every = columns.map((_, n) => n);
	const look = learnSoftmax(
		useful.map((n): Choice => {
			const sentences = questions[n]?.sentences ?? [];
			return {
				rows: sentences.map(() => every),
				values: sentences.map(({ features }) => features),
				right: sentences.map(({ right }) => Number(right)),
			};
		}),
		columns.length,
		LINEAR,
	);
	const rows: number[][] = [];
	const right: boolean[] = [];
	const group: number[] = [];
	for (const n of useful) {
		const question = questions[n];
		if (!question) continue;
		for (const at of closely(question, standings[n] ?? [], look)) {
			rows.push(rowFor(question, standings[n] ?? [], at));
			right.push(question.sentences[at]?.right === true);
			group.push(n);
		}
	}
	const names = [...columns, ...PHRASE_COLUMNS];
	const table: Table = {
		size: rows.length,
		columns: names.map((_, c) => Float32Array.from(rows, (r) => r[c] ?? 0)),
	};
	const trees = boost(
		table,
		(z) => softmaxSlope(z, right, group),
		PLAN,
		Int32Array.from(group),
	);
	return { forest: { columns: names, trees }, look };
}

/** The sentences that are looked at closely, best first by the first look. */
function closely(
	{ sentences }: Seen,
	standing: Standings[number],
	look: Float64Array,
): number[] {
	return sentences
		.map(({ features }, n) => ({
			n,
			score: scoreOfRow(
				features.map((_, c) => c),
				features,
				look,
			),
		}))
		.filter(({ n }) => standing[n])
		.sort((a, b) => b.score - a.score || a.n - b.n)
		.slice(0, CLOSELY)
		.map(({ n }) => n);
}

function rowFor(
	{ sentences }: Seen,
	standing: Standings[number],
	n: number,
): number[] {
	return rowOf(sentences[n]?.features ?? [], standing[n] ?? [-8, -9]);
}

function scored(
	question: Seen | undefined,
	standing: Standings[number],
	look: Float64Array,
	forest: Forest,
): number[] {
	if (!question) return [];
	const scores = question.sentences.map(() => -99);
	for (const n of closely(question, standing, look))
		scores[n] = scoreBy(forest, rowFor(question, standing, n));
	return scores;
}

/** Of the log of the share that the right sentences of each question have. */
function softmaxSlope(
	z: Float64Array,
	right: readonly boolean[],
	group: readonly number[],
) {
	const first = new Float64Array(z.length);
	const second = new Float64Array(z.length);
	for (let from = 0; from < z.length; ) {
		let to = from;
		while (to < z.length && group[to] === group[from]) to++;
		const chance = shares([...z.subarray(from, to)]);
		const good = chance.reduce(
			(sum, c, n) => sum + (right[from + n] ? c : 0),
			0,
		);
		if (good > 0)
			chance.forEach((c, n) => {
				first[from + n] = c - (right[from + n] ? c / good : 0);
				second[from + n] = Math.max(1e-4, c * (1 - c));
			});
		from = to;
	}
	return { first, second };
}

function report(
	questions: readonly Seen[],
	scores: Scores,
	name: string,
	counts: (q: Seen) => boolean,
): void {
	let [one, three, all] = [0, 0, 0];
	questions.forEach((question, n) => {
		if (!counts(question)) return;
		all++;
		const order = (scores[n] ?? [])
			.map((score, at) => ({ score, at }))
			.sort((a, b) => b.score - a.score || a.at - b.at)
			.map(({ at }) => question.sentences[at]?.right === true);
		if (order[0]) one++;
		if (order.slice(0, 3).includes(true)) three++;
	});
	console.error(
		`sentence, ${name}: first ${((100 * one) / all).toFixed(1)}, among three ${((100 * three) / all).toFixed(1)} of ${all}`,
	);
}
