#!/usr/bin/env node
// Turns SQuAD as lines of tokens (a paragraph, a question and the answer's first and last token a line) into the JSON Lines
// that `collect.ts` reads. The lines name no titles: paragraphs are put together by the rarest words that they share.
//
//   node dist/training/ranking/from-lines.js FOLDER/val OUTPUT
import { readFileSync, writeFileSync } from "node:fs";

const [input, output] = process.argv.slice(2);
if (!input || !output) {
	console.error("usage: from-lines.js INPUT OUTPUT");
	process.exit(2);
}
const lines = (ending: string): string[] =>
	readFileSync(`${input}.${ending}`, "utf8").trimEnd().split("\n");

/** How many groups of paragraphs there are to be. */
const GROUPS = 20;
const ROUNDS = 12;

/** Tokens as a text is written, and where each begins and ends in it, in code points. */
function joined(tokens: readonly string[]): {
	readonly text: string;
	readonly spans: readonly (readonly [number, number])[];
} {
	let text = "";
	let length = 0;
	let open = false;
	let glue = true;
	const spans = tokens.map((token): readonly [number, number] => {
		const closes = token === '"' && open;
		const tight =
			glue ||
			closes ||
			/^(?:[,.;:?!)\]%]|['’](?:s|re|ve|ll|d|m)|n't)$/.test(token);
		if (token === '"') open = !open;
		glue = /^[([$£€#]$/.test(token) || (token === '"' && open);
		if (!tight) {
			text += " ";
			length++;
		}
		text += token;
		const start = length;
		length += [...token].length;
		return [start, length];
	});
	return { text, spans };
}

/** For each paragraph the number of its group: spherical k-means from evenly spread beginnings. */
function groupsOf(paragraphs: readonly string[]): number[] {
	const bags = paragraphs.map((p) => new Set(p.toLowerCase().split(" ")));
	const frequency = new Map<string, number>();
	for (const bag of bags)
		for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const vectors = bags.map((bag) => {
		const vector = new Map<string, number>();
		for (const word of bag) {
			const df = frequency.get(word) ?? 0;
			if (df > 1) vector.set(word, Math.log(paragraphs.length / df));
		}
		return vector;
	});
	const norm = (v: ReadonlyMap<string, number>) =>
		Math.sqrt([...v.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
	const like = (
		a: ReadonlyMap<string, number>,
		b: ReadonlyMap<string, number>,
	) => {
		let dot = 0;
		for (const [word, x] of a) dot += x * (b.get(word) ?? 0);
		return dot / norm(a) / norm(b);
	};
	let centres = Array.from(
		{ length: GROUPS },
		(_, n) => vectors[Math.floor((n * vectors.length) / GROUPS)] ?? new Map(),
	);
	let own: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		own = vectors.map((v) => {
			const near = centres.map((c) => like(v, c));
			return near.indexOf(Math.max(...near));
		});
		centres = centres.map((centre, g) => {
			const sum = new Map<string, number>();
			vectors.forEach((v, n) => {
				if (own[n] !== g) return;
				for (const [word, x] of v)
					sum.set(word, (sum.get(word) ?? 0) + x / norm(v));
			});
			return sum.size > 0 ? sum : centre;
		});
	}
	return own;
}

const contexts = lines("context");
const questions = lines("question");
const answers = lines("span");
const paragraphs = [...new Set(contexts)];
const groups = groupsOf(paragraphs);
const texts = new Map(
	paragraphs.map((p, n) => [
		p,
		{ ...joined(p.split(" ")), pid: `p${n}`, title: `Group ${groups[n]}` },
	]),
);
const write = (name: string, records: readonly unknown[]) =>
	writeFileSync(
		`${output}-${name}.jsonl`,
		records.map((r) => `${JSON.stringify(r)}\n`).join(""),
	);
write(
	"paragraphs",
	[...texts.values()].map(({ pid, title, text }) => ({ pid, title, text })),
);
write(
	"questions",
	contexts.flatMap((context, n) => {
		const paragraph = texts.get(context);
		const [first = 0, last = 0] = (answers[n] ?? "").split(" ").map(Number);
		const start = paragraph?.spans[first]?.[0];
		const end = paragraph?.spans[last]?.[1];
		if (!paragraph || start === undefined || end === undefined) return [];
		return {
			title: paragraph.title,
			pid: paragraph.pid,
			question: joined((questions[n] ?? "").split(" ")).text,
			impossible: false,
			answers: [[start, [...paragraph.text].slice(start, end).join("")]],
		};
	}),
);
