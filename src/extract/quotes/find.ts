import type { Document } from "../../text/document.js";
import type { Person } from "../people/person.js";
import type { Time } from "../times/time.js";
import { readUnit } from "./attribution.js";
import type { Draft } from "./draft.js";
import { finish } from "./finish.js";
import { readLeftovers } from "./leftovers.js";
import type { Quote } from "./quote.js";
import { readScene } from "./scene.js";

/** What the later finders may build on. */
export interface QuoteContext {
	readonly times: readonly Time[];
	readonly people: readonly Person[];
}

/** Every quotation of a document, direct, mixed and indirect, in order of the text. */
export function findQuotes(document: Document, context: QuoteContext): Quote[] {
	const scene = readScene(document);
	const drafts: Draft[] = [];
	const taken = new Uint8Array(scene.marked.length);
	for (const unit of scene.units) {
		const found = readUnit(scene, unit);
		for (const draft of found) {
			for (let i = draft.from; i < draft.to; i++) {
				const mark = scene.markedAt[i] ?? -1;
				if (mark >= 0) taken[mark] = 1;
			}
		}
		drafts.push(...found);
		drafts.push(...readLeftovers(scene, unit, taken, found, drafts));
	}
	return drafts
		.flatMap((draft) => finish(scene, draft, context))
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

