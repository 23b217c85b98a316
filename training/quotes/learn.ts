#!/usr/bin/env node
// Learns how likely a verb, noun or adjective attributes what hangs on it: logistic regression over the features of
// `src/extract/quotes/candidate.ts`, by stochastic gradient with AdaGrad steps and a little weight decay.
//
//   node dist/training/quotes/learn.js GOLD.jsonl
import { readFileSync, writeFileSync } from "node:fs";
import {
	type Candidate,
	readCandidate,
} from "../../src/extract/quotes/candidate.js";
import { readScene, type Scene } from "../../src/extract/quotes/scene.js";
import { readDocument } from "../../src/text/read.js";
import { treeOf } from "../../src/text/tree.js";

type Range = readonly [number, number];
interface Gold {
	readonly text: string;
	readonly attributions: readonly {
		readonly cue: readonly Range[];
		readonly content: readonly Range[];
	}[];
}
interface Example {
	readonly features: readonly string[];
	readonly right: boolean;
}

const EPOCHS = 12;
const STEP = 0.3;
const DECAY = 0.004;
/** Weights below this many tenths are left out. */
const SMALL = 2;
/** A feature seen less often tells nothing. */
const RARE = 4;

function* examples(gold: Gold): Generator<Example> {
	// Gold offsets count code points; the few texts where that matters are left out.
	if (/[\ud800-\udbff]/.test(gold.text)) return;
	const document = readDocument({
		id: "gold",
		title: null,
		outlet: null,
		author: null,
		published: null,
		url: null,
		language: "en",
		body: gold.text,
	});
	const tree = treeOf(document);
	const scene = readScene(document);
	for (const unit of scene.units) {
		for (let at = unit.from; at < unit.to; at++) {
			if ((scene.markedAt[at] ?? -1) >= 0) continue;
			const candidate = readCandidate(scene, tree, unit, at);
			if (candidate)
				yield {
					features: candidate.features,
					right: isRight(gold, scene, candidate),
				};
		}
	}
}

/** Whether an attribution with this cue has most of its content here. */
function isRight(gold: Gold, scene: Scene, candidate: Candidate): boolean {
	const { tokens } = scene;
	const start = tokens[candidate.content.from]?.start ?? 0;
	const end = tokens[candidate.content.to - 1]?.end ?? 0;
	const head = tokens[candidate.head];
	return gold.attributions.some(({ cue, content }) => {
		if (!cue.some(([s, e]) => s < (head?.end ?? 0) && (head?.start ?? 0) < e))
			return false;
		let size = 0;
		let shared = 0;
		for (const [s, e] of content) {
			size += e - s;
			shared += Math.max(0, Math.min(e, end) - Math.max(s, start));
		}
		return size > 0 && shared > 0.3 * size;
	});
}

function learn(set: readonly Example[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { features } of set)
		for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
	const known = set.map(({ features, right }) => ({
		right,
		features: features.filter((name) => (counts.get(name) ?? 0) >= RARE),
	}));
	const weights = new Map<string, number>([["bias", -1.5]]);
	const squares = new Map<string, number>();
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let i = 0; i < known.length; i++) {
			// A fixed shuffle: 7919 is a prime, so every example has its turn.
			const example = known[(i * 7919) % known.length];
			if (!example) continue;
			const names = ["bias", ...example.features];
			let sum = 0;
			for (const name of names) sum += weights.get(name) ?? 0;
			const gradient = 1 / (1 + Math.exp(-sum)) - (example.right ? 1 : 0);
			for (const name of names) {
				const square = (squares.get(name) ?? 1) + gradient * gradient;
				squares.set(name, square);
				const weight = weights.get(name) ?? 0;
				const step = (gradient + DECAY * weight) / Math.sqrt(square);
				weights.set(name, weight - STEP * step);
			}
		}
	}
	return weights;
}

const path = process.argv[2];
if (!path) {
	console.error("usage: learn.js GOLD.jsonl");
	process.exit(2);
}
const set = readFileSync(path, "utf8")
	.split("\n")
	.filter((line) => line !== "")
	.flatMap((line) => [...examples(JSON.parse(line) as Gold)]);
const weights = learn(set);
const lines = new Map<string, string[]>();
for (const [name, weight] of [...weights].sort(([a], [b]) =>
	a < b ? -1 : 1,
)) {
	const tenths = Math.round(weight * 10);
	const bar = name.indexOf("|");
	const head = bar < 0 ? name : name.slice(0, bar);
	if (Math.abs(tenths) < SMALL) continue;
	const line = lines.get(head) ?? [`${head} 0`];
	lines.set(head, line);
	if (bar < 0) line[0] = `${head} ${tenths}`;
	else line.push(`${name.slice(bar + 1)} ${tenths}`);
}
writeFileSync(
	"src/extract/quotes/lexicon/weights.ts",
	`/** Written by \`training/quotes/learn.ts\`; how to read it is told in \`judge.ts\`. */
export const WEIGHTS = \`
${[...lines.values()].map((line) => line.join("; ")).join("\n")}
\`;
`,
);
console.log(`${set.length} examples, ${lines.size} lines`);
