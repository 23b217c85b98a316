import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../text/article.js";
import { type Complaint, notUtf8, tooLarge, unreadable } from "./complaints.js";
import { parseSeed } from "./front-matter.js";

/**
 * Reads one file of a folder as an article.
 * @param file its path in the folder
 * @param maxBytes the size of the largest file that is read
 */
export async function readSeed(
	folder: string,
	file: string,
	maxBytes: number,
): Promise<Article | Complaint> {
	const text = await readText(join(folder, file), maxBytes);
	return typeof text === "string" ? parseSeed(idOf(file), text) : text;
}

/** The path without its extension. */
export function idOf(file: string): string {
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
