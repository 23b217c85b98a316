import type { SeedsConfig } from "../config.js";
import { extract } from "../extract/extract.js";
import { readBriefing } from "./briefing.js";
import { writeRecord } from "./output.js";
import { extractRecord } from "./records.js";

/** `dateline extract`: one record an article, in id order, each written as soon as it is found. */
export async function extractAll(
	folder: string | null,
	config: SeedsConfig,
): Promise<number> {
	const { articles } = await readBriefing(folder, config);
	for (const article of articles)
		await writeRecord(extractRecord(extract(article)));
	return 0;
}
