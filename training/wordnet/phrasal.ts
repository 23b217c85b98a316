// Derives src/library/lexicon/phrasal.ts from WordNet: npm run build && node dist/training/wordnet/phrasal.js
import { writeFileSync } from "node:fs";
import { readWordNet } from "./wordnet.js";

/** Particles that make another verb of a verb. */
const PARTICLE = /^(?:up|down|off|out|away|back|over|in|on|through|apart)$/;
/** Of a verb's senses those that one may think of on meeting it. */
const SENSES = 3;
/** So many words that mean the same are enough. */
const MOST = 8;

const { synsets, senses } = readWordNet();
const isPlain = (word: string): boolean => /^[a-z]{3,14}$/.test(word);
const lines: string[] = [];
for (const [key, ids] of [...senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const [lemma = "", pos] = key.split(".");
	const [verb = "", particle = "", more] = lemma.split("_");
	if (pos !== "v" || more || !isPlain(verb) || !PARTICLE.test(particle))
		continue;
	const same = new Set<string>();
	for (const id of ids.slice(0, SENSES)) {
		const synset = synsets.get(id);
		if (!synset) continue;
		for (const word of synset.words) {
			// Of "quit" and "resign" each is also said of this; of a word whose other senses are many it rarely is.
			const rank = (senses.get(`${word}.v`) ?? []).indexOf(id);
			if (isPlain(word) && word !== verb && rank >= 0 && rank < SENSES)
				same.add(word);
		}
		for (const { from, to, word } of synset.related) {
			const noun = synsets.get(to);
			const derived = noun?.words[word] ?? "";
			if (from === lemma && noun?.pos === "n" && isPlain(derived))
				same.add(derived);
		}
	}
	for (const joined of [verb + particle, particle + verb])
		if (senses.has(`${joined}.n`)) same.add(joined);
	if (same.size > 0)
		lines.push(`${verb} ${particle}: ${[...same].slice(0, MOST).join(" ")}`);
}

writeFileSync(
	"src/library/lexicon/phrasal.ts",
	`// Written by training/wordnet/phrasal.ts from WordNet 3.1; change the choice there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** A verb with its particle and single words that mean the same, a line each. */
export const PHRASAL = \`
${lines.join("\n")}
\`;
`,
);
