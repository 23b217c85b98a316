import type { Extraction } from "../extract/extraction.js";
import { buildDirectory } from "./directory.js";
import { fingerprintOf } from "./fingerprint.js";
import type { Library } from "./library.js";
import { readMeanings } from "./meanings.js";
import { buildPassages } from "./passages.js";

/** Makes extractions findable. Pure; time and memory linear in their length. */
export function buildLibrary(extractions: readonly Extraction[]): Library {
	readMeanings();
	const entries = extractions.toSorted((a, b) =>
		a.document.article.id < b.document.article.id ? -1 : 1,
	);
	return {
		entries,
		fingerprint: fingerprintOf(entries.map((e) => e.document.article)),
		places: new Map(entries.map((e, n) => [e.document.article.id, n])),
		passages: buildPassages(entries),
		directory: buildDirectory(entries),
	};
}
