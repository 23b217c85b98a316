import { type Data, FOLDS, foldsOf, type Seen } from "./data.js";
import { type Choice, learnSoftmax, scoreOfRow } from "./softmax.js";

const PLAN = { steps: 45, rate: 0.12, decay: 1e-3 };
/** Traits that fewer phrases of right sentences have than this say too little. */
const RARE = 40;
/** Weights nearer to zero than this are left out. */
const SLIGHT = 0.05;

/** For each question's sentences the best phrase's score, and how much all have together. */
export type Standings = readonly (readonly (
	| readonly [number, number]
	| null
)[])[];

/** Learns which phrase of a right sentence is the answer. */
export function learnPhrases(data: Data): {
	readonly standings: Standings;
	readonly table: string;
} {
	const { questions, traits } = data;
	const kinds = [...new Set(questions.map((q) => q.kind))].sort();
	const size = traits.length * (kinds.length + 1);
	const folds = foldsOf(questions);
	const common = commonTraits(data);
	const rowsOf = ({ kind }: Seen, ids: Uint16Array): Int32Array => {
		const own = ids.filter((id) => common[id] === 1);
		const offset = traits.length * (kinds.indexOf(kind) + 1);
		return Int32Array.from([...own, ...own.map((id) => id)], (id, n) =>
			n < own.length ? id : id + offset,
		);
	};
	const choicesOf = (chosen: readonly Seen[]): Choice[] =>
		chosen.flatMap((question) =>
			question.sentences
				.filter(({ right, phrases }) => right && phrases.length > 0)
				.slice(0, 1)
				.map(({ phrases }) => ({
					rows: phrases.map(({ ids }) => rowsOf(question, ids)),
					values: null,
					right: phrases.map(({ like }) =>
						like > 0 ? Math.exp(8 * (like - 1)) : 0,
					),
				})),
		);
	const standings: (readonly (readonly [number, number] | null)[])[] = [];
	let [likeness, exact, count] = [0, 0, 0];
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learnSoftmax(
			choicesOf(questions.filter((q) => folds.get(q.title) !== fold)),
			size,
			PLAN,
		);
		questions.forEach((question, n) => {
			if (folds.get(question.title) !== fold) return;
			standings[n] = question.sentences.map(({ phrases, right }) => {
				if (phrases.length === 0) return null;
				const scores = phrases.map(({ ids }) =>
					scoreOfRow(rowsOf(question, ids), null, weights),
				);
				const best = Math.max(...scores);
				if (right) {
					const like = phrases[scores.indexOf(best)]?.like ?? 0;
					likeness += like;
					exact += like > 0.999 ? 1 : 0;
					count++;
				}
				const all = scores.reduce((sum, s) => sum + Math.exp(s), 0);
				return [Math.max(-8, best), Math.log(all + 1e-4)];
			});
		});
	}
	console.error(
		`phrase of the right sentence, titles not learned from: F1 ${((100 * likeness) / count).toFixed(1)}, exact ${((100 * exact) / count).toFixed(1)}`,
	);
	const weights = learnSoftmax(choicesOf(questions), size, PLAN);
	const lines = ["any", ...kinds].flatMap((kind, k) => [
		`# ${kind}`,
		...traits
			.map(
				(trait, id) => [trait, weights[k * traits.length + id] ?? 0] as const,
			)
			.filter(([, w]) => Math.abs(w) >= SLIGHT)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([trait, w]) => `${trait}\t${w.toFixed(2)}`),
	]);
	return { standings, table: lines.join("\n") };
}

/** Which traits enough phrases have. */
function commonTraits({ questions, traits }: Data): Uint8Array {
	const counts = new Uint32Array(traits.length);
	for (const { sentences } of questions)
		for (const { right, phrases } of sentences)
			if (right)
				for (const { ids } of phrases)
					for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
	return Uint8Array.from(counts, (n) => (n >= RARE ? 1 : 0));
}
