import type { Library } from "../../library/library.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Document, Sentence } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { sentencesOf, stemsOver, type Topic } from "../overlap.js";

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

const known = new WeakMap<Topic, Map<number, Places>>();

/**
 * Where the index has a topic's words in one article: what it says once counts for the whole question.
 * @param entry the article's place in `Library.entries`
 */
export function placesFor(
	library: Library,
	entry: number,
	topic: Topic,
): Places {
	let all = known.get(topic);
	if (!all) {
		all = new Map();
		known.set(topic, all);
	}
	let places = all.get(entry);
	if (!places) {
		places = placesIn(library, entry);
		all.set(entry, places);
	}
	return places;
}

/**
 * Whether one of a topic's words may stand in a stretch, by what the index has of the sentences that it is of: where none does,
 * the text need not be read. True wherever it leaves one of them out.
 */
export function mayHold(
	document: Document,
	{ start, end }: Span,
	topic: Topic,
	places: Places,
): boolean {
	const from = sentenceAt(document, start);
	const to = sentenceAt(document, Math.max(start, end - 1));
	for (let n = from; n <= to; n++) {
		const sentence = document.sentences[n];
		if (!sentence || !isIndexed(document, sentence)) return true;
	}
	return topic.forms.some((forms) =>
		forms.some((stem) => places(stem).some((n) => n >= from && n <= to)),
	);
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
