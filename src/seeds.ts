import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { keyOf } from "./library/key.js";
import type { Reading, RefusedFile, Source } from "./library/shelf.js";
import { type Complaint, sameId } from "./seeds/complaints.js";
import { type Entry, type Ledger, NO_LEDGER } from "./seeds/ledger.js";
import { idOf, readSeed } from "./seeds/read.js";
import { isSame, isSettled, type Stamp, stampOf } from "./seeds/stamp.js";
import { findFiles } from "./seeds/walk.js";
import type { Article } from "./text/article.js";

export { addSeed } from "./seeds/add.js";

/** 5 MiB. */
export const MAX_SEED_BYTES = 5 * 1024 * 1024;

/** How many files are read at once: enough to keep a disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

/**
 * Reads every article under a folder. What can't be read as one is named in `refused`, and the others come all the same.
 * Rejects where the folder itself can't be read, with a message that says what to do.
 * @param maxBytes the size of the largest file that is read; null for 5 MiB
 */
export async function readSeeds(
	folder: string,
	maxBytes: number | null = null,
): Promise<{
	readonly articles: readonly Article[];
	readonly refused: readonly RefusedFile[];
}> {
	const { sources, refused } = await seedsReader(folder, maxBytes)();
	return {
		articles: await Promise.all(sources.map((source) => source.article())),
		refused,
	};
}

/** How many files are asked for their time of change between two places where others may go on. */
const AT_A_STRETCH = 200;

/** What was read of a file, and what the file looked like then; a file that was just changed may change again within the clock's tick. */
interface Known {
	readonly stamp: Stamp | null;
	readonly settled: boolean;
	readonly seed: Source | Complaint;
}

/** Of fewer files nothing is asked of a ledger: they are as soon read. */
const MANY = 500;

/**
 * Reads a folder as `readSeeds` does, again and again: a file that still has the time and size it had is not read anew.
 * @param ledger tells at the first reading of many files which of them are as they were, and is told of the others
 */
export function seedsReader(
	folder: string,
	maxBytes: number | null = null,
	ledger: Ledger = NO_LEDGER,
): () => Promise<Reading> {
	let known: ReadonlyMap<string, Known> | null = null;
	return async () => {
		const { files, refused } = await findFiles(folder);
		files.sort();
		const isLedgered = known === null && files.length >= MANY;
		known ??= isLedgered
			? await knownBy(ledger, folder, maxBytes ?? MAX_SEED_BYTES)
			: new Map();
		const now = new Map<string, Known>();
		const unread: string[] = [];
		for (const [n, file] of files.entries()) {
			if (n % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate();
			const old = known.get(file);
			// Of thousands of names, joining them to the folder by the book takes as long as asking.
			if (old?.settled && isSame(old.stamp, stampOf(`${folder}/${file}`)))
				now.set(file, old);
			else unread.push(file);
		}
		for (let from = 0; from < unread.length; from += AT_ONCE)
			await Promise.all(
				unread.slice(from, from + AT_ONCE).map(async (file) => {
					now.set(file, await readKnown(folder, file, maxBytes));
				}),
			);
		const kept = new Map(now);
		for (const file of unread) {
			const its = now.get(file);
			if (its) kept.set(file, forgetful(folder, file, its));
		}
		known = kept;
		if (isLedgered && unread.length > 0) await ledger.write(entriesOf(kept));
		const sources = new Map<string, { file: string; source: Source }>();
		for (const file of files) {
			const seed = now.get(file)?.seed;
			if (!seed) continue;
			if ("reason" in seed) {
				refused.push({ file, ...seed });
				continue;
			}
			const same = sources.get(seed.id);
			if (same) refused.push({ file, ...sameId(seed.id, same.file) });
			else sources.set(seed.id, { file, source: seed });
		}
		return {
			sources: [...sources.values()]
				.map(({ source }) => source)
				.sort((a, b) => (a.id < b.id ? -1 : 1)),
			refused: refused.sort((a, b) => (a.file < b.file ? -1 : 1)),
		};
	};
}

/** What a ledger tells of articles' files, of none that is larger than they may be now. */
async function knownBy(
	ledger: Ledger,
	folder: string,
	maxBytes: number,
): Promise<ReadonlyMap<string, Known>> {
	const entries = await ledger.read();
	return new Map(
		entries
			.filter(({ stamp }) => stamp.size <= maxBytes)
			.map(({ file, stamp, key }) => [
				file,
				{ stamp, settled: true, seed: sourceAt(folder, file, key) },
			]),
	);
}

/** Those files that will be known by their stamp alone. */
const entriesOf = (known: ReadonlyMap<string, Known>): Entry[] =>
	[...known].flatMap(([file, { stamp, settled, seed }]) =>
		stamp && settled && "key" in seed ? [{ file, stamp, key: seed.key }] : [],
	);

async function readKnown(
	folder: string,
	file: string,
	maxBytes: number | null,
): Promise<Known> {
	const path = join(folder, file);
	const began = Date.now();
	const before = stampOf(path);
	const seed = await readSeed(folder, file, maxBytes ?? MAX_SEED_BYTES);
	return {
		stamp: before,
		settled: before !== null && isSettled(before, began),
		seed: "reason" in seed ? seed : sourceOf(seed),
	};
}

const sourceOf = (article: Article): Source => ({
	id: article.id,
	key: keyOf(article),
	article: async () => article,
});

/** The same, but that the text is read anew when it is asked for, so that it need not be kept. */
function forgetful(folder: string, file: string, its: Known): Known {
	const { seed } = its;
	if ("reason" in seed) return its;
	return { ...its, seed: sourceAt(folder, file, seed.key) };
}

/** The article of a key, read when it is asked for. */
const sourceAt = (folder: string, file: string, key: string): Source => ({
	id: idOf(file),
	key,
	article: async () => {
		const again = await readSeed(folder, file, Number.POSITIVE_INFINITY);
		if ("reason" in again || keyOf(again) !== key)
			throw new Error(
				`${file} changed while it was being read. Reload once more.`,
			);
		return again;
	},
});
