import { readFileSync } from "node:fs";

/** A question as `collect.ts` wrote it. */
export interface Seen {
	readonly title: string;
	readonly question: string;
	readonly impossible: boolean;
	readonly kind: string;
	readonly sentences: readonly {
		readonly features: readonly number[];
		readonly right: boolean;
		/** Of the first few. */
		readonly doubts: readonly number[];
		/** Its phrases, each with how much of an answer it is and its traits' numbers in `Data.traits`. */
		readonly phrases: readonly Traits[];
	}[];
}

export interface Traits {
	readonly like: number;
	readonly ids: Uint16Array;
}

export interface Data {
	readonly questions: readonly Seen[];
	readonly traits: readonly string[];
	readonly columns: readonly string[];
	readonly doubts: readonly string[];
}

type Line = Omit<Seen, "sentences"> & {
	readonly sentences: readonly {
		readonly features: readonly number[];
		readonly right: boolean;
		readonly doubts: readonly number[];
		readonly phrases: number;
	}[];
};

/** Reads what `collect.ts` wrote, one or more times, as one. */
export function readData(paths: readonly string[]): Data {
	const traits = new Map<string, number>();
	const questions: Seen[] = [];
	let columns: readonly string[] = [];
	let doubts: readonly string[] = [];
	for (const path of paths) {
		const lines = readFileSync(`${path}.jsonl`, "utf8").trim().split("\n");
		const end = JSON.parse(lines.pop() ?? "{}") as Omit<Data, "questions">;
		columns = end.columns;
		doubts = end.doubts;
		const ids = end.traits.map((name) => {
			const id = traits.get(name) ?? traits.size;
			traits.set(name, id);
			return id;
		});
		const bytes = readFileSync(`${path}.bin`);
		const all = new Uint16Array(
			bytes.buffer,
			bytes.byteOffset,
			bytes.length / 2,
		);
		let at = 0;
		const next = (): Traits => {
			const count = all[at] ?? 0;
			const like = (all[at + 1] ?? 0) / 1000;
			const own = all.subarray(at + 2, at + 2 + count).map((n) => ids[n] ?? 0);
			at += 2 + count;
			return { like, ids: own };
		};
		for (const text of lines) {
			const line = JSON.parse(text) as Line;
			questions.push({
				...line,
				sentences: line.sentences.map((sentence) => ({
					...sentence,
					phrases: Array.from({ length: sentence.phrases }, next),
				})),
			});
		}
	}
	return { questions, traits: [...traits.keys()], columns, doubts };
}

/** Into how many parts the titles are put, each learned without. */
export const FOLDS = 4;

/** The part that a title belongs to: titles in alphabetical order, dealt out one by one. */
export function foldsOf(
	questions: readonly Seen[],
): ReadonlyMap<string, number> {
	const titles = [...new Set(questions.map((q) => q.title))].sort();
	return new Map(titles.map((title, n) => [title, n % FOLDS]));
}
