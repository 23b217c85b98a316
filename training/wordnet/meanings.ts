// Derives src/library/lexicon/meanings.ts from WordNet: npm run build && node dist/training/wordnet/meanings.js
import { writeFileSync } from "node:fs";
import { lines } from "./wordnet.js";

/** Files of the database and the letter of their part of speech (format: wndb(5WN)). */
const FILES = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;
/** Animals, plants, substances, shapes, relations and quantities: news seldom asks for them by another word. */
const LEFT_OUT = new Set([5, 20, 23, 24, 25, 27]);

interface Synset {
	readonly id: string;
	readonly file: number;
	readonly words: readonly string[];
	readonly broader: readonly string[];
	/** Derived, similar, pertaining, and what it causes. */
	readonly kin: readonly string[];
}

const counts = new Map<string, number>();
for (const line of lines("index.sense")) {
	const [key = "", , rank, count] = line.split(" ");
	const [word, kind = ""] = key.split("%");
	const letter = " nvara"[Number(kind.charAt(0))];
	counts.set(`${word}.${letter}.${rank}`, Number(count));
}
const synsets = new Map<string, Synset>();
const senses = new Map<string, readonly string[]>();
for (const [name, letter] of Object.entries(FILES)) {
	for (const line of lines(`data.${name}`)) {
		const fields = line.split(" | ", 1)[0]?.split(" ") ?? [];
		const size = Number.parseInt(fields[3] ?? "0", 16);
		const words = Array.from({ length: size }, (_, n) =>
			(fields[4 + 2 * n] ?? "").replace(/\(.*\)/, "").toLowerCase(),
		);
		const first = 5 + 2 * size;
		const broader: string[] = [];
		const kin: string[] = [];
		for (let n = 0; n < Number(fields[first - 1]); n++) {
			const [symbol = "", offset, kind] = fields.slice(first + 4 * n);
			const to = `${kind === "s" ? "a" : kind}${offset}`;
			if (symbol === "@") broader.push(to);
			else if (symbol === "+" || symbol === "&" || symbol === "\\")
				kin.push(to);
		}
		const id = letter + (fields[0] ?? "");
		synsets.set(id, { id, file: Number(fields[1]), words, broader, kin });
	}
	for (const line of lines(`index.${name}`)) {
		const fields = line.trim().split(" ");
		senses.set(
			`${fields[0]}.${letter}`,
			fields.slice(-Number(fields[2])).map((offset) => letter + offset),
		);
	}
}

const tagged = (word: string, letter: string): number[] =>
	(senses.get(`${word}.${letter}`) ?? []).map(
		(_, n) => counts.get(`${word}.${letter}.${n + 1}`) ?? 0,
	);

/** Whether a word is used in a sense often enough that meeting it one may think of it. */
function usual(word: string, id: string): boolean {
	if (!/^[a-z]{3,14}$/.test(word)) return false;
	const letter = id.charAt(0);
	const rank = (senses.get(`${word}.${letter}`) ?? []).indexOf(id);
	if (rank <= 0) return rank === 0;
	const all = tagged(word, letter);
	const total = all.reduce((a, b) => a + b, 0);
	return rank <= 2 && (total === 0 || (all[rank] ?? 0) / total >= 0.15);
}

const words = new Map<string, readonly string[]>();
for (const { id, file, words: all } of synsets.values()) {
	if (id.startsWith("n") && LEFT_OUT.has(file)) continue;
	const kept = all.filter((word) => usual(word, id));
	if (kept.length > 0) words.set(id, kept);
}
const known = (id: string): boolean =>
	(words.get(id) ?? []).some((word) =>
		tagged(word, id.charAt(0)).some((count) => count > 0),
	);

/** The nearest broader synset that has words of its own. */
function broaderOf(id: string): string | null {
	let at: string | undefined = id;
	for (let n = 0; n < 3; n++) {
		at = synsets.get(at)?.broader[0];
		if (!at) return null;
		if (words.has(at)) return at;
	}
	return null;
}

const chosen = [...words.keys()].filter((id) => {
	const above = broaderOf(id);
	const kin = synsets.get(id)?.kin.some((to) => words.has(to)) ?? false;
	const said = (words.get(id)?.length ?? 0) > 1 || above !== null || kin;
	return said && (known(id) || (above !== null && known(above)));
});
const places = new Map(chosen.map((id, n) => [id, n]));
const place = (id: string | null): string | null => {
	const at = id === null ? undefined : places.get(id);
	return at === undefined ? null : at.toString(36);
};
const text = chosen.map((id) => {
	const above = place(broaderOf(id));
	const kin = [...new Set(synsets.get(id)?.kin ?? [])]
		.flatMap((to) => place(to) ?? [])
		.slice(0, 4);
	return `${words.get(id)?.join(" ")}${above ? `>${above}` : ""}${kin.length > 0 ? `+${kin.join(",")}` : ""}`;
});

writeFileSync(
	"src/library/lexicon/meanings.ts",
	`// Written by training/wordnet/meanings.ts from WordNet 3.1; change the choice there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** One meaning a line: its words, \`>\` the broader meaning's line, \`+\` the lines of derived or similar ones, in base 36. */
export const MEANINGS = \`
${text.join("\n")}
\`;
`,
);
