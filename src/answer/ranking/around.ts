import type { Library } from "../../library/library.js";
import type { Document, Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { sentencesOf, stemsOver } from "../overlap.js";

/** Stems of a stretch of an article, to be asked for one by one. */
export type Stems = Pick<ReadonlySet<string>, "has">;

/** Where a stem stands in one article: places of sentences, ascending, each asked of the index once. */
export type Places = (stem: string) => readonly number[];

/** @param entry the article's place in `Library.entries` */
export function placesIn({ passages }: Library, entry: number): Places {
	const known = new Map<string, readonly number[]>();
	return (stem) => {
		let places = known.get(stem);
		if (!places) {
			places = passages.sentencesOf(entry, stem);
			known.set(stem, places);
		}
		return places;
	};
}

/**
 * The stems of a stretch. Where it is of whole sentences the index says in which of them a stem may stand, and the text of
 * no other is read; boilerplate, which the index leaves out, is read.
 */
export function stemsAround(
	document: Document,
	span: Span,
	places: Places,
): Stems {
	const sentences = sentencesOf(document, span.start, span.end);
	if (!sentences?.every((sentence) => isIndexed(document, sentence)))
		return stemsOver(document, span);
	const from = sentences[0]?.index ?? 0;
	const to = from + sentences.length;
	return {
		has: (stem) => {
			for (const place of places(stem)) {
				if (place < from) continue;
				const sentence = document.sentences[place];
				if (place >= to || !sentence) break;
				// The index has what a sentence only implies, too.
				if (stemsOver(document, sentence).has(stem)) return true;
			}
			return false;
		},
	};
}

/** Whether the index has a sentence: it leaves boilerplate out. */
export const isIndexed = ({ paragraphs }: Document, { paragraph }: Sentence) =>
	paragraphs[paragraph]?.kind !== "boilerplate";
