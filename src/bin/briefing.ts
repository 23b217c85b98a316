import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import type { SeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import type { Extraction } from "../extract/extraction.js";
import { buildLibrary } from "../library/build.js";
import type { Library } from "../library/library.js";
import {
	openShelf,
	type Reading,
	type RefusedFile,
	type Shelf,
	sameArticle,
} from "../library/shelf.js";
import { readSeeds } from "../seeds.js";
import type { Article } from "../text/article.js";
import { progress, warn } from "./output.js";

/** Longest time, in milliseconds, that reading articles keeps a bot from answering out of the old set. */
const AT_A_STRETCH = 20;

/** Reads the articles of a folder, the configured one where none is named, and warns of each file that is none. */
export async function readBriefing(
	folder: string | null,
	{ seedsFolder, maxSeedBytes }: SeedsConfig,
): Promise<Reading> {
	const reading = await readSeeds(folder ?? seedsFolder, maxSeedBytes);
	for (const refused of reading.refused) warn(complaint(refused));
	return reading;
}

/** The set of articles that answers, to be reloaded while the program runs. */
export function openBriefing(config: SeedsConfig): Promise<Shelf> {
	return openShelf({
		read: () => readBriefing(null, config),
		build: libraryBuilder(),
		clock: () => performance.now(),
	});
}

/** Builds libraries one after another, each from what the last one knew of the articles that have not changed. */
export function libraryBuilder(): (
	articles: readonly Article[],
) => Promise<Library> {
	let known: ReadonlyMap<string, Extraction> = new Map();
	return async (articles) => {
		const extractions = new Map<string, Extraction>();
		const tell = progress(articles.length);
		let began = performance.now();
		for (const article of articles) {
			const old = known.get(article.id);
			const fresh = !old || !sameArticle(old.document.article, article);
			extractions.set(article.id, fresh ? extract(article) : old);
			tell(extractions.size);
			if (performance.now() - began < AT_A_STRETCH) continue;
			await setImmediate();
			began = performance.now();
		}
		known = extractions;
		return buildLibrary([...extractions.values()]);
	};
}

function complaint({ file, line, reason, advice }: RefusedFile): string {
	const place = line === null ? file : `${file}:${line}`;
	return `not read: ${place}: ${reason} ${advice}`;
}
