#!/usr/bin/env node
// Asks the questions of the data and writes what the program sees of each sentence found and of the phrases of the first
// few, so that models can be learned and compared without asking again.
//
//   node dist/training/ranking/collect.js OUTPUT PARAGRAPHS.jsonl QUESTIONS.jsonl
import { createWriteStream } from "node:fs";
import { DOUBT_COLUMNS, doubtsOf } from "../../src/answer/ranking/doubts.js";
import { COLUMNS } from "../../src/answer/ranking/features.js";
import { relationsOf } from "../../src/answer/ranking/relations.js";
import { phrasesOf } from "../../src/answer/ranking/spans.js";
import { type Example, examplesOf, isRight } from "./examples.js";
import { likenessOf } from "./f1.js";

/** Of how many sentences the phrases are written. */
const FEW = 10;

const traits = new Map<string, number>();
const traitId = (name: string): number => {
	let id = traits.get(name);
	if (id === undefined) {
		id = traits.size;
		traits.set(name, id);
	}
	return id;
};

const [output, paragraphs, questions] = process.argv.slice(2);
if (!output || !paragraphs || !questions) {
	console.error("usage: collect.js OUTPUT PARAGRAPHS.jsonl QUESTIONS.jsonl");
	process.exit(2);
}
const lines = createWriteStream(`${output}.jsonl`);
const binary = createWriteStream(`${output}.bin`);

function write(example: Example): void {
	const { asked, passages, question, library } = example;
	const seen = passages.map((p, n) => {
		const right = isRight(example, p);
		const { body } = p.its.extraction.document.article;
		const golds = right
			? example.answers
					.filter((a) => p.sentence.start <= a.start && a.end <= p.sentence.end)
					.map((a) => body.slice(a.start, a.end))
			: [];
		const phrases =
			n < FEW || right ? phrasesOf(p.its.extraction, p.sentence) : [];
		const numbers: number[] = [];
		for (const phrase of phrases) {
			const ids = [...phrase.traits, ...relationsOf(p.its, phrase)].map(
				traitId,
			);
			const text = body.slice(phrase.start, phrase.end);
			const like = Math.max(0, ...golds.map((g) => likenessOf(g, text)));
			numbers.push(ids.length, Math.round(like * 1000), ...ids);
		}
		binary.write(Buffer.from(Uint16Array.from(numbers).buffer));
		const known = p.its.inquiry.words.map(({ forms }) =>
			forms.some((stem) => library.passages.frequency(stem, null) > 0),
		);
		return {
			doubts:
				n < FEW
					? doubtsOf({ its: p.its, features: p.features, known }).map(
							(d) => Math.round(d * 1e4) / 1e4,
						)
					: [],
			features: p.features.map((f) => Math.round(f * 1e4) / 1e4),
			right,
			phrases: phrases.length,
			entry: p.entry,
			sentence: p.sentence.index,
			text: body.slice(p.sentence.start, p.sentence.end),
		};
	});
	lines.write(
		`${JSON.stringify({ title: asked.title, question: question.text, impossible: asked.impossible, kind: passages[0]?.its.inquiry.kind ?? "thing", gold: library.entries[example.entry]?.document.article.body.slice(example.answers[0]?.start, example.answers[0]?.end), sentences: seen })}\n`,
	);
}

for (const example of examplesOf(paragraphs, questions)) write(example);
lines.write(
	`${JSON.stringify({ traits: [...traits.keys()], columns: COLUMNS, doubts: DOUBT_COLUMNS })}\n`,
);
lines.end();
binary.end();
