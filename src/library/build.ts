import type { Extraction } from "../extract/extraction.js";
import { collect } from "./collection.js";
import { readCompany } from "./company.js";
import type { Library } from "./library.js";
import { readMeanings } from "./meanings.js";
import { batchOf } from "./packed/batch.js";

/** Makes extractions findable. Pure; time and memory linear in their length. */
export function buildLibrary(extractions: readonly Extraction[]): Library {
	readMeanings();
	readCompany();
	const keys = extractions.map(({ document }) => document.article.id);
	const deliveries =
		extractions.length > 0 ? [{ batch: batchOf(extractions), keys }] : [];
	const work = collect(null, deliveries, keys);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value.library;
	}
}
