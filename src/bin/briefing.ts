import { performance } from "node:perf_hooks";
import type { SeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import { buildLibrary } from "../library/build.js";
import type { Library } from "../library/library.js";
import {
	openShelf,
	type Reading,
	type RefusedFile,
	type Shelf,
} from "../library/shelf.js";
import { readSeeds } from "../seeds.js";
import type { Article } from "../text/article.js";
import { warn } from "./output.js";

/** Reads the articles of a folder, the configured one where none is named, and warns of each file that is none. */
export async function readBriefing(
	folder: string | null,
	{ seedsFolder, maxSeedBytes }: SeedsConfig,
): Promise<Reading> {
	const reading = await readSeeds(folder ?? seedsFolder, maxSeedBytes);
	for (const refused of reading.refused) warn(complaint(refused));
	return reading;
}

/** Extracts and makes findable. */
export function build(articles: readonly Article[]): Library {
	return buildLibrary(articles.map(extract));
}

/** The set of articles that answers, to be reloaded while the program runs. */
export function openBriefing(config: SeedsConfig): Promise<Shelf> {
	return openShelf({
		read: () => readBriefing(null, config),
		build,
		clock: () => performance.now(),
	});
}

function complaint({ file, line, reason, advice }: RefusedFile): string {
	const place = line === null ? file : `${file}:${line}`;
	return `not read: ${place}: ${reason} ${advice}`;
}
