#!/usr/bin/env node
// Writes which verbs tell of speaking, thinking, feeling, perceiving or dealing with people: WordNet's lexicographer file of each
// verb's most frequent sense (lexnames(5WN)).
//
//   node dist/training/wordnet/verb-classes.js [OUTPUT.ts]
import { writeFileSync } from "node:fs";
import { readWordNet } from "./wordnet.js";

const CLASSES: ReadonlyMap<number, string> = new Map([
	[31, "cognition"],
	[32, "communication"],
	[37, "emotion"],
	[39, "perception"],
	[41, "social"],
]);
const OTHER = "other";
/** A verb, or one with its particle. */
const VERB = /^([a-z]+)(?:_[a-z]+)?$/;

const wordNet = readWordNet();
function classOf(lemma: string): string {
	const [sense = ""] = wordNet.senses.get(`${lemma}.v`) ?? [];
	const file = wordNet.synsets.get(sense)?.file ?? -1;
	return CLASSES.get(file) ?? OTHER;
}

const verbs = new Map<string, string[]>();
for (const key of wordNet.senses.keys()) {
	if (!key.endsWith(".v")) continue;
	const lemma = key.slice(0, -2);
	const base = VERB.exec(lemma)?.[1];
	if (!base) continue;
	const name = classOf(lemma);
	// What is not listed is as its verb without the particle.
	if (name === (base === lemma ? OTHER : classOf(base))) continue;
	const list = verbs.get(name) ?? [];
	verbs.set(name, list);
	list.push(lemma);
}
const lines = [...verbs]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([name, list]) => [name, ...list.sort()].join(" "));
writeFileSync(
	process.argv[2] ?? "src/extract/quotes/lexicon/verb-classes.ts",
	`// Written by training/wordnet/verb-classes.ts from WordNet 3.1.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** One line a class of verbs: its name, its verbs; a particle follows an underscore. */
export const VERB_CLASSES = \`
${lines.join("\n")}
\`;
`,
);
