#!/usr/bin/env node
// Learns from annotated attributions which stretch is a cue's content and whether the cue attributes it at all.
//
//   node dist/training/quotes/learn.js GOLD.jsonl
import { readFileSync, writeFileSync } from "node:fs";

type Weights = ReadonlyMap<string, number>;

import { learnAttribution } from "./attribution.js";
import { learnContent } from "./content.js";
import { readGold } from "./gold.js";

/** Weights below this many tenths are left out: for a cue many small ones add up. */
const SMALL = { content: 2, attribution: 1 };
/** The contents of every fourth article are chosen by weights learned on the others. */
const FOLDS = 4;

/** Whole tenths; one line for all that begins with the same word or circumstance. */
function tabled(weights: Weights, small: number): string {
	const lines = new Map<string, string[]>();
	for (const [name, weight] of [...weights].sort(([a], [b]) =>
		a < b ? -1 : 1,
	)) {
		const tenths = Math.round(weight * 10);
		const bar = name.indexOf("|");
		const head = bar < 0 ? name : name.slice(0, bar);
		if (Math.abs(tenths) < small) continue;
		const line = lines.get(head) ?? [`${head} 0`];
		lines.set(head, line);
		if (bar < 0) line[0] = `${head} ${tenths}`;
		else line.push(`${name.slice(bar + 1)} ${tenths}`);
	}
	return [...lines.values()].map((line) => line.join("; ")).join("\n");
}

function write(
	file: string,
	name: string,
	weights: Weights,
	small: number,
): void {
	const table = tabled(weights, small);
	writeFileSync(
		`src/extract/quotes/lexicon/${file}`,
		`/** Written by \`training/quotes/learn.ts\`; how to read it is told in \`weigh.ts\`. */
export const ${name} = \`
${table}
\`;
`,
	);
}

const path = process.argv[2];
if (!path) {
	console.error("usage: learn.js GOLD.jsonl");
	process.exit(2);
}
const gold = readGold(readFileSync(path, "utf8"));
write(
	"content-weights.ts",
	"CONTENT_WEIGHTS",
	learnContent(gold),
	SMALL.content,
);
// Contents of articles that their weights were learned on are better than any to come.
const folds = Array.from({ length: FOLDS }, (_, k) =>
	learnContent(gold.filter((_, i) => i % FOLDS !== k)),
);
write(
	"weights.ts",
	"WEIGHTS",
	learnAttribution(gold, folds),
	SMALL.attribution,
);
