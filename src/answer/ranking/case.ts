import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import type { Sentence } from "../../text/document.js";
import type { Match } from "../action/happenings.js";
import type { Phrase } from "../phrases/highlight.js";
import type { Alignment } from "./alignment.js";
import { type Places, placesIn, type Stems, stemsAround } from "./around.js";
import type { Inquiry } from "./inquiry.js";
import { type SentenceWords, titleStems, wordsOf } from "./reading.js";

/** A sentence that may answer a question, with all that its features look at. */
export interface Case {
	readonly inquiry: Inquiry;
	/** The article's place in the library. */
	readonly entry: number;
	readonly extraction: Extraction;
	readonly sentence: Sentence;
	/** Its score in the index, and the best one of the question. */
	readonly score: number;
	readonly best: number;
	/** Its place among what the index found, from 0. */
	readonly rank: number;
	readonly words: SentenceWords;
	/** Where a stem stands in the article. */
	readonly places: Places;
	readonly alignment: Alignment;
	/** Stems of its title and paragraph, and of the sentences before and after. */
	readonly around: readonly Stems[];
	readonly beside: readonly Stems[];
	/** What it tells of the action that is asked about. */
	readonly match: Match | null;
	/** The phrase of the sort that is wanted. */
	readonly phrase: Phrase | null;
}

/** Reads all that the features of a sentence look at. */
export function caseOf(
	library: Library,
	inquiry: Inquiry,
	extraction: Extraction,
	sentence: Sentence,
	found: Pick<
		Case,
		"entry" | "score" | "best" | "rank" | "match" | "phrase" | "alignment"
	>,
): Case {
	const { document } = extraction;
	const paragraph = document.paragraphs[sentence.paragraph];
	const neighbours = [sentence.index - 1, sentence.index + 1].flatMap(
		(n) => document.sentences[n] ?? [],
	);
	const words = wordsOf(extraction, sentence);
	const places = placesIn(library, found.entry);
	return {
		inquiry,
		extraction,
		sentence,
		...found,
		words,
		places,
		around: [
			titleStems(document),
			...(paragraph ? [stemsAround(document, paragraph, places)] : []),
		],
		beside: neighbours.map((s) => stemsAround(document, s, places)),
	};
}

/** Whether one of the sets has one of the forms of a question's word. */
export function has(
	{ inquiry }: Case,
	n: number,
	sets: readonly Stems[],
): boolean {
	const forms = inquiry.words[n]?.forms ?? [];
	return sets.some((stems) => forms.some((stem) => stems.has(stem)));
}
