import type { Extraction } from "../../extract/extraction.js";
import { phrasesIn } from "../alike.js";
import { impliedWords } from "../implied.js";
import { sentenceAt } from "../sentence-at.js";
import { termsOf } from "../terms.js";

/** Weights are held in quarters, so that a name which only a pronoun stands for counts half a name. */
export const QUARTER = 4;

/** Before the name of an action or of a class of actions that a sentence tells of; no word begins with it. */
export const ACTION = "\u0001";

/** Before a word of what an outlet adds to every article: no search finds it there, but it stands in the text. */
export const ASIDE = "\u0002";

/** Before a word that a phrase of the sentence stands for ("put off": "delay"): it is looked for, but no sentence has it. */
export const PHRASED = "\u0003";

/** Where a term stands in one article. */
export interface Standing {
	/** Places of sentences, ascending, each with the term's weight there in quarters, 1 to 255. */
	readonly sentences: number[];
	readonly weights: number[];
	titled: boolean;
}

/** What the index holds of one article. */
export interface Gathered {
	/** For each sentence its number of words, and its paragraph's place. */
	readonly lengths: readonly number[];
	readonly paragraphs: readonly number[];
	readonly terms: ReadonlyMap<string, Standing>;
}

/** The words of an article's sentences and title as the index holds them, and the actions its sentences tell of. */
export function gather(extraction: Extraction): Gathered {
	const { document, events } = extraction;
	const { body, title } = document.article;
	const terms = new Map<string, Standing>();
	const standing = (term: string): Standing => {
		let known = terms.get(term);
		if (!known) {
			known = { sentences: [], weights: [], titled: false };
			terms.set(term, known);
		}
		return known;
	};
	const put = (term: string, sentence: number, weight: number) => {
		const { sentences, weights } = standing(term);
		const last = sentences.length - 1;
		if (sentences[last] === sentence)
			weights[last] = Math.min(255, (weights[last] ?? 0) + weight);
		else {
			sentences.push(sentence);
			weights.push(weight);
		}
	};
	const implied = impliedWords(extraction);
	const lengths = document.sentences.map((sentence) => {
		const { index, paragraph, start, end } = sentence;
		const own = termsOf(body.slice(start, end));
		if (document.paragraphs[paragraph]?.kind === "boilerplate") {
			for (const { stem } of own) put(ASIDE + stem, index, QUARTER);
			return 0;
		}
		for (const { stem } of own) put(stem, index, QUARTER);
		for (const text of implied.get(index) ?? [])
			for (const { stem } of termsOf(text)) put(stem, index, QUARTER / 2);
		for (const stem of phrasesIn(document.tokens, sentence.from, sentence.to))
			put(PHRASED + stem, index, QUARTER);
		return own.length;
	});
	for (const { stem } of termsOf(title ?? "")) standing(stem).titled = true;
	const told = events
		.map(({ trigger, predicate, classes }) => ({
			sentence: sentenceAt(document, trigger.start),
			keys: new Set([predicate, ...classes]),
		}))
		.sort((a, b) => a.sentence - b.sentence);
	for (const { sentence, keys } of told)
		for (const key of keys) put(ACTION + key, sentence, QUARTER);
	return {
		lengths,
		paragraphs: document.sentences.map((s) => s.paragraph),
		terms,
	};
}
