#!/usr/bin/env node
// Learns, from what `collect.ts` wrote, which phrase of a sentence answers, which sentence has the answer, and whether any
// has it; prints how well each does on titles that it has not learned from, and writes the tables that the program reads.
// No randomness: the same data gives the same tables.
//
//   node dist/training/ranking/learn.js FOLDER COLLECTED …
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeForest } from "../../src/answer/ranking/forest.js";
import { readData } from "./data.js";
import { learnDoubts } from "./learn-doubts.js";
import { learnPhrases } from "./learn-phrases.js";
import { learnSentences } from "./learn-sentences.js";

const [folder, ...paths] = process.argv.slice(2);
if (!folder || paths.length === 0) {
	console.error("usage: learn.js FOLDER COLLECTED …");
	process.exit(2);
}
const data = readData(paths);
console.error(`${data.questions.length} questions`);
const phrases = learnPhrases(data);
const sentences = learnSentences(data, phrases.standings);
const doubts = learnDoubts(data, phrases.standings, sentences.scores);
const SOURCE =
	"Written by `training/ranking/learn.ts` from questions of SQuAD (Rajpurkar et al. 2016, 2018, CC BY-SA 4.0).";
mkdirSync(folder, { recursive: true });
const write = (file: string, says: string, name: string, text: string) =>
	writeFileSync(
		join(folder, file),
		`/** ${says} ${SOURCE} */\nexport const ${name} = \`\n${text}\n\`;\n`,
	);
write(
	"phrase-weights.ts",
	"What each trait speaks for a phrase's being the answer: in any question, then more or less in one of a kind.",
	"PHRASE_WEIGHTS",
	phrases.table,
);
write(
	"first-look.ts",
	"What each column of a sentence's features speaks for its being looked at closely.",
	"FIRST_LOOK",
	sentences.firstLook,
);
write(
	"sentence-forest.ts",
	"Which sentence has the answer: a line of columns, then a tree a line.",
	"SENTENCE_FOREST",
	writeForest(sentences.forest),
);
write(
	"doubt-forest.ts",
	"Whether the best sentence has the answer: a line of columns, then a tree a line.",
	"DOUBT_FOREST",
	writeForest(doubts.forest),
);
