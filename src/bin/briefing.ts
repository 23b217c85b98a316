import { environment, readSeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import { buildLibrary } from "../library/build.js";
import type { Library } from "../library/library.js";
import type { Reading, RefusedFile } from "../library/shelf.js";
import { readSeeds } from "../seeds.js";
import type { Article } from "../text/article.js";
import { warn } from "./output.js";

/** Reads the articles of a folder, null for the configured one, and warns of each file that is none. */
export async function readBriefing(folder: string | null): Promise<Reading> {
	const { seedsFolder, maxSeedBytes } = readSeedsConfig(environment());
	const reading = await readSeeds(
		folder ?? seedsFolder,
		maxSeedBytes ?? undefined,
	);
	for (const refused of reading.refused) warn(complaint(refused));
	return reading;
}

/** Extracts and makes findable. */
export function build(articles: readonly Article[]): Library {
	return buildLibrary(articles.map(extract));
}

function complaint({ file, line, reason, advice }: RefusedFile): string {
	const place = line === null ? file : `${file}:${line}`;
	return `not read: ${place}: ${reason} ${advice}`;
}
