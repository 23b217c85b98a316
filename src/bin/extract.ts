import type { SeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import { readSeeds } from "../seeds.js";
import { warned } from "./briefing.js";
import { progress, writeRecord } from "./output.js";
import { extractRecord } from "./records.js";

/** `dateline extract`: one record an article, in id order, each written as soon as it is found. */
export async function extractAll(
	folder: string | null,
	config: SeedsConfig,
): Promise<number> {
	const { articles } = warned(
		await readSeeds(folder ?? config.seedsFolder, config.maxSeedBytes),
	);
	const tell = progress(articles.length);
	for (const [n, article] of articles.entries()) {
		await writeRecord(extractRecord(extract(article)));
		tell(n + 1);
	}
	return 0;
}
