import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tooLarge, unreadable } from "./complaints.js";
import { parseSeed } from "./front-matter.js";

/** A file's own name with an article's extension: no folder, not hidden, nothing that a file system takes amiss. */
const NAME =
	/^(?!README\.md$)[^./\\:*?"<>|\p{C}][^/\\:*?"<>|\p{C}]*\.(?:txt|md)$/u;
const LONGEST_NAME = 120;

/**
 * Puts an article into the seeds folder, where it could be read as one; a file that is there already stays as it is.
 * @param maxBytes the size of the largest file that is read
 * @returns why it was not put there, and what to do; null where it was
 */
export async function addSeed(
	folder: string,
	name: string,
	text: string,
	maxBytes: number,
): Promise<string | null> {
	if (!NAME.test(name) || name.length > LONGEST_NAME)
		return "An article is a file that ends in .txt or .md and has a short, plain name.";
	const size = Buffer.byteLength(text);
	const complaint =
		size > maxBytes
			? tooLarge(size, maxBytes)
			: parseSeed(name.replace(/\.\w+$/, ""), text);
	if ("reason" in complaint)
		return `${name}${complaint.line === null ? "" : `, line ${complaint.line}`}: ${complaint.reason} ${complaint.advice}`;
	try {
		await writeFile(join(folder, name), text, { flag: "wx" });
		return null;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST")
			return `There is already an article called ${name}. Rename the file and drop it again.`;
		const { reason, advice } = unreadable(error);
		return `${name} can't be written: ${reason} ${advice}`;
	}
}
