import { readScene, type Scene } from "../../src/extract/quotes/scene.js";
import type { Stretch } from "../../src/extract/quotes/stretch.js";
import { bareArticle } from "../../src/text/article.js";
import { readDocument } from "../../src/text/read.js";
import { type Tree, treeOf } from "../../src/text/tree.js";

type Range = readonly [number, number];

/** An article with its attributions. Offsets are code points, and the few texts where that matters are left out. */
export interface Gold {
	readonly text: string;
	readonly attributions: readonly Attribution[];
}
interface Attribution {
	readonly cue: readonly Range[];
	readonly content: readonly Range[];
}

export interface Labelled {
	readonly attributions: readonly Attribution[];
	readonly scene: Scene;
	readonly tree: Tree;
}

/** One article a line. */
export function readGold(lines: string): Labelled[] {
	return lines
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Gold)
		.filter(({ text }) => !/[\ud800-\udbff]/.test(text))
		.map(({ text, attributions }) => {
			const document = readDocument(bareArticle(text));
			return {
				attributions,
				scene: readScene(document),
				tree: treeOf(document),
			};
		});
}

/** How well a stretch fits what the attributions with this cue have as their content. */
export interface Fit {
	/** The part of that content which lies in the stretch. */
	readonly recall: number;
	/** The part of the stretch which lies in that content. */
	readonly precision: number;
}

/** The best fit over the attributions whose cue holds the token `head`. */
export function fitOf(
	{ attributions, scene }: Labelled,
	head: number,
	{ from, to }: Stretch,
): Fit {
	const { tokens } = scene;
	const start = tokens[from]?.start ?? 0;
	const end = tokens[to - 1]?.end ?? 0;
	const cueStart = tokens[head]?.start ?? 0;
	const cueEnd = tokens[head]?.end ?? 0;
	let best: Fit = { recall: 0, precision: 0 };
	for (const { cue, content } of attributions) {
		if (!cue.some(([s, e]) => s < cueEnd && cueStart < e)) continue;
		let size = 0;
		let shared = 0;
		for (const [s, e] of content) {
			size += e - s;
			shared += Math.max(0, Math.min(e, end) - Math.max(s, start));
		}
		const recall = size > 0 ? shared / size : 0;
		if (recall > best.recall)
			best = { recall, precision: shared / (end - start) };
	}
	return best;
}

/** Whether the token `head` is itself part of what another cue attributes. */
export function isReported(
	{ attributions, scene }: Labelled,
	head: number,
): boolean {
	const { start = 0, end = 0 } = scene.tokens[head] ?? {};
	return attributions.some(
		({ cue, content }) =>
			content.some(([s, e]) => s <= start && end <= e) &&
			!cue.some(([s, e]) => s < end && start < e),
	);
}
