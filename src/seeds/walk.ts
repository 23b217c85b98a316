import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RefusedFile } from "../library/shelf.js";
import { unreadable } from "./complaints.js";

const ARTICLE = /\.(?:txt|md)$/;

interface Findings {
	/** Paths of article files relative to the folder, `/` between folders. */
	readonly files: string[];
	readonly refused: RefusedFile[];
}

/**
 * Every article file at any depth. Names that begin with a dot are an editor's or a version control's and are passed over,
 * as is each README.md, which tells where the articles come from. Links are followed, but never round in a circle.
 * @throws Error where the folder itself can't be listed
 */
export async function findFiles(folder: string): Promise<Findings> {
	const findings: Findings = { files: [], refused: [] };
	let root: string;
	let entries: Dirent[];
	try {
		root = await realpath(folder);
		entries = await readdir(root, { withFileTypes: true });
	} catch (error) {
		throw new Error(
			`The seeds can't be read from ${folder}: ${unreadable(error).reason} Make that folder and put articles (.txt or .md) into it, or name another by --seeds or SEEDS_DIR.`,
			{ cause: error },
		);
	}
	await walk(root, "", entries, [root], findings);
	return findings;
}

async function walk(
	folder: string,
	prefix: string,
	entries: readonly Dirent[],
	above: readonly string[],
	findings: Findings,
): Promise<void> {
	for (const entry of entries) {
		if (entry.name.startsWith(".")) continue;
		const file = prefix + entry.name;
		const path = join(folder, entry.name);
		const refuse = (reason: string, advice: string) =>
			findings.refused.push({ file, line: null, reason, advice });
		// What the system could not decode in a name, it can't find again either.
		if (entry.name.includes("\ufffd")) {
			refuse("Its name is not in UTF-8.", "Rename it.");
			continue;
		}
		try {
			const target = entry.isSymbolicLink() ? await stat(path) : entry;
			if (target.isDirectory()) {
				const real = await realpath(path);
				if (above.includes(real)) {
					refuse(
						"This link leads back to a folder that holds it.",
						"Take the link away.",
					);
					continue;
				}
				if (ARTICLE.test(file))
					refuse(
						"This is a folder, not a file.",
						"Give the folder a name without that ending; the articles in it are read all the same.",
					);
				const inner = await readdir(path, { withFileTypes: true });
				await walk(path, `${file}/`, inner, [...above, real], findings);
			} else if (/^README\.md$/i.test(entry.name)) continue;
			else if (!ARTICLE.test(file)) {
				if (ARTICLE.test(file.toLowerCase()))
					refuse(
						"The ending of an article's name is .txt or .md, in small letters.",
						"Rename the file.",
					);
			} else if (target.isFile()) findings.files.push(file);
			else
				refuse(
					"This is no ordinary file.",
					"Put the article's text into a file of its own.",
				);
		} catch (error) {
			const { reason, advice } = unreadable(error);
			refuse(reason, advice);
		}
	}
}
