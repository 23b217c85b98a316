import type { Document } from "../../text/document.js";
import { treeOf } from "../../text/tree.js";
import { readUnit } from "./attribution.js";
import type { Draft } from "./draft.js";
import { finish, type QuoteContext } from "./finish.js";
import { readLeftovers } from "./leftovers.js";
import type { Quote } from "./quote.js";
import { readScene } from "./scene.js";

/** Every quotation of a document, direct, mixed and indirect, in order of the text. */
export function findQuotes(document: Document, context: QuoteContext): Quote[] {
	const scene = readScene(document);
	const tree = treeOf(document);
	const drafts: Draft[] = [];
	const taken = new Uint8Array(scene.marked.length);
	for (const unit of scene.units) {
		const found = readUnit(scene, tree, unit);
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
		.map((draft) => finish(scene, draft, context))
		.filter((quote) => quote !== null)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}
