import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Reading } from "./library/shelf.js";
import {
	type Complaint,
	notUtf8,
	sameId,
	tooLarge,
	unreadable,
} from "./seeds/complaints.js";
import { parseSeed } from "./seeds/front-matter.js";
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
): Promise<Reading> {
	const { files, refused } = await findFiles(folder);
	files.sort();
	const articles = new Map<string, { file: string; article: Article }>();
	for (let from = 0; from < files.length; from += AT_ONCE) {
		const batch = files.slice(from, from + AT_ONCE);
		const seeds = await Promise.all(
			batch.map((file) => readSeed(folder, file, maxBytes ?? MAX_SEED_BYTES)),
		);
		for (const [n, seed] of seeds.entries()) {
			const file = batch[n] ?? "";
			if ("reason" in seed) {
				refused.push({ file, ...seed });
				continue;
			}
			const same = articles.get(seed.id);
			if (same) refused.push({ file, ...sameId(seed.id, same.file) });
			else articles.set(seed.id, { file, article: seed });
		}
	}
	return {
		articles: [...articles.values()]
			.map(({ article }) => article)
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		refused: refused.sort((a, b) => (a.file < b.file ? -1 : 1)),
	};
}

async function readSeed(
	folder: string,
	file: string,
	maxBytes: number,
): Promise<Article | Complaint> {
	const text = await readText(join(folder, file), maxBytes);
	return typeof text === "string" ? parseSeed(idOf(file), text) : text;
}

/** The path without its extension. */
function idOf(file: string): string {
	return file.replace(/\.(txt|md)$/, "");
}

async function readText(
	path: string,
	maxBytes: number,
): Promise<string | Complaint> {
	let bytes: Buffer;
	try {
		const { size } = await stat(path);
		if (size > maxBytes) return tooLarge(size, maxBytes);
		bytes = await readFile(path);
	} catch (error) {
		return unreadable(error);
	}
	if (!isUtf8(bytes)) return notUtf8(bytes);
	// The decoder drops a byte order mark, which is no part of the text.
	return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
